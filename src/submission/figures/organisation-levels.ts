import type { Text } from '../../language.ts';
import { listOf } from '../../plan/lists.ts';
import {
  type Group,
  type GroupField,
  groupsOf,
  organisationOf,
  type PlacedGroup,
  peopleIn,
} from '../../plan/people/people.ts';
import type { Manuscript } from '../manuscript.ts';

/** Who decides, who follows the work, and who does it. */
export type Level = 'strategic' | 'following' | 'executing';

/** A group or somebody in an organisation, as a box shows them. */
export interface Unit {
  readonly name: string;
  readonly level: Level;
  /** Whether it leads the daily work of the others on its level. */
  readonly leads: boolean;
  /** Who chairs it: `Formand: Kommunaldirektøren`. */
  readonly chair?: string;
  /** Other lines under the name: who they are, or how many. */
  readonly lines: readonly string[];
}

/** The groups and the people of a plan's organisation, from the top down. */
export function unitsOf(manuscript: Manuscript): readonly Unit[] {
  const { plan, say } = manuscript;
  const parts = organisationOf(plan);
  const person = (
    key: 'projektleder' | 'medarbejdere' | 'driftsansvarlig',
    name: Text,
    leads: boolean,
  ): readonly Unit[] => {
    const people = peopleIn(parts?.[key]).filter(text => text !== '');
    return people.length === 0 ? [] : [{ name: say(name), level: 'executing', leads, lines: [people.join(', ')] }];
  };
  const groups = groupsOf(plan).map(group => unitOf(manuscript, group));
  const isOf = (level: Level) => (unit: Unit) => unit.level === level;
  return [
    ...groups.filter(isOf('strategic')),
    ...groups.filter(isOf('following')),
    ...person('projektleder', { da: 'Projektleder', en: 'Project leader' }, true),
    ...groups.filter(isOf('executing')).filter(({ leads }) => leads),
    ...person('driftsansvarlig', { da: 'Driftsansvarlig', en: 'Operator' }, false),
    ...person('medarbejdere', { da: 'Medarbejdere', en: 'Staff' }, false),
    ...groups.filter(isOf('executing')).filter(({ leads }) => !leads),
  ];
}

const names: Readonly<Record<GroupField, Text>> = {
  bestyrelse: { da: 'Bestyrelse', en: 'Board' },
  styregruppe: { da: 'Styregruppe', en: 'Steering group' },
  følgegrupper: { da: 'Følgegruppe', en: 'Reference group' },
  projektgrupper: { da: 'Projektgruppe', en: 'Project group' },
  sekretariat: { da: 'Sekretariat', en: 'Secretariat' },
  grupper: { da: 'Gruppe', en: 'Group' },
};

function unitOf(manuscript: Manuscript, group: PlacedGroup): Unit {
  const { say } = manuscript;
  const { field, parts, written } = group;
  const level = levelOf(group);
  const leads = field === 'sekretariat';
  if (typeof written === 'string') return { name: say(names[field]), level, leads, lines: [written] };
  const chair = peopleIn(parts.formand).join(', ');
  const chairs: Text = { da: `Formand: ${chair}`, en: `Chair: ${chair}` };
  const members = membersOf(manuscript, parts);
  return {
    name: parts.navn ?? say(names[field]),
    level,
    leads,
    ...(chair === '' ? {} : { chair: say(chairs) }),
    lines: members === undefined ? [] : [members],
  };
}

/** How many members are listed, where each is one; else who they are. */
function membersOf({ say }: Manuscript, { medlemmer }: Group): string | undefined {
  const seats = peopleIn(medlemmer).filter(seat => seat !== '');
  if (seats.length === 0) return undefined;
  const counts = listOf(medlemmer).map(seat =>
    typeof seat === 'object' ? countIn(seat.antal) : isOne(seat) ? 1 : undefined,
  );
  if (counts.length < 2 || counts.some(count => count === undefined))
    return say({ da: `Medlemmer: ${seats.join(', ')}`, en: `Members: ${seats.join(', ')}` });
  const sum = (of: readonly (number | undefined)[]) => of.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const all = sum(counts);
  const residents = sum(counts.filter((_, at) => seats.length === counts.length && isForResidents(seats[at] ?? '')));
  if (residents === 0) return say({ da: `${all} medlemmer`, en: `${all} members` });
  return say({
    da: `${all} medlemmer, heraf ${residents} for beboerne`,
    en: `${all} members, ${residents} of them for the residents`,
  });
}

/** Whether a seat is surely that of somebody who lives there or is chosen by those who do. */
const isForResidents = (seat: string) =>
  /(?<![\wæøåé])(?:beboer(?:e|en|ne|ens|nes)?|beboerrepræsentant(?:en|er|erne)?|afdelingsbestyrelse[\wæøå]*|afdelings(?:formand|formænd|formanden|formændene|forperson))(?![\wæøåé])/iu.test(
    seat,
  );

const countIn = (written: string | undefined) =>
  written === undefined ? 1 : /^\s*\d{1,3}\s*$/u.test(written) ? Number(written) : undefined;

/** Tells whether a seat is surely that of one: not a number of people, and nobody in the plural. */
const isOne = (seat: string) =>
  !/\d|[,;/&+]|(?<![\wæøåé])(?:og|samt|eller|to|tre|fire|fem|seks|syv|otte|ni|ti|alle|flere|hver|begge|op til|evt|eventuelt)(?![\wæøåé])|(?:ere|mænd|folk|anter|enter|ører|emmer|chefer|ioner|inger|uner|selskaber|skoler|klubber|grupper|unge|ældre|erne)(?![\wæøåé])/iu.test(
    (seat.split(/\s+(?:for|i|fra|hos|ved|af)\s+/u)[0] ?? '').replace(/-\s+og\s+/u, ''),
  );

function levelOf({ field, parts: { navn = '', niveau } }: PlacedGroup): Level {
  const said = niveau === undefined ? undefined : levelIn(niveau);
  if (said !== undefined) return said;
  switch (field) {
    case 'bestyrelse':
    case 'styregruppe':
      return 'strategic';
    case 'følgegrupper':
      return 'following';
    case 'projektgrupper':
    case 'sekretariat':
      return 'executing';
    case 'grupper':
      return /(?<!afdelings|organisations)bestyrelse|styregruppe/iu.test(navn)
        ? 'strategic'
        : /følgegruppe|referencegruppe|advisory|(?<![\wæøåé])råd(?:givende)?(?![\wæøåé])/iu.test(navn)
          ? 'following'
          : 'executing';
  }
}

function levelIn(niveau: string): Level | undefined {
  if (/strategi|beslut|øverst|politisk/iu.test(niveau)) return 'strategic';
  if (/udfør|operati|daglig|projekt/iu.test(niveau)) return 'executing';
  return /følge|rådgiv|koordin/iu.test(niveau) ? 'following' : undefined;
}
