import { activitiesOf } from '../plan/activities.ts';
import { listOf } from '../plan/lists.ts';
import { fold } from '../plan/spelling.ts';
import { type Block, paragraph } from '../publishing/blocks.ts';
import { lineOf } from '../submission/values.ts';
import { type Account, andMore } from './account.ts';
import { shortened } from './shortened.ts';

/** Whom the plan is for: the homes and the people in them, and the groups that its activities are made for. */
export function whom(account: Account): readonly Block[] {
  const { manuscript, room } = account;
  const { say } = manuscript;
  const said = [homes(account), groups(account)].filter(text => text !== '').join(' ');
  const none = say({
    da: 'Planen nævner endnu ikke boliger, beboere eller målgrupper.',
    en: 'The plan does not name homes, residents or target groups yet.',
  });
  return [
    paragraph([
      { strong: say({ da: 'For hvem:', en: 'For whom:' }) },
      ` ${said === '' ? none : shortened(said, room.groups + room.line)}`,
    ]),
  ];
}

/** `888 boliger og 2.090 beboere.` What is told for the whole plan; else for each housing section. */
function homes({ manuscript }: Account): string {
  const { plan, say } = manuscript;
  const sections = (plan.boligorganisationer ?? []).flatMap(owner =>
    typeof owner === 'object' ? (owner.afdelinger ?? []) : [],
  );
  const number = (key: 'boliger' | 'beboere') => {
    const each = sections.map(section => (typeof section === 'object' ? section[key] : undefined));
    return plan[key] ?? sumOf(each, manuscript.language);
  };
  const [dwellings, residents] = [number('boliger'), number('beboere')];
  const parts = [
    ...(dwellings === undefined ? [] : [`${dwellings} ${say({ da: 'boliger', en: 'homes' })}`]),
    ...(residents === undefined ? [] : [`${residents} ${say({ da: 'beboere', en: 'residents' })}`]),
  ];
  return parts.length === 0 ? '' : `${parts.join(say({ da: ' og ', en: ' and ' }))}.`;
}

/** A sum where every section tells a number; `ca.` where one of them does. */
function sumOf(texts: readonly (string | undefined)[], language: 'da' | 'en'): string | undefined {
  const read = texts.map(text => /^\s*(ca\.?\s*)?(\d{1,3}(?:[. ]\d{3})+|\d+)\s*$/iu.exec(text ?? ''));
  if (read.length === 0 || read.includes(null)) return undefined;
  const sum = read.reduce((all, match) => all + Number((match?.[2] ?? '').replace(/[. ]/gu, '')), 0);
  const digits = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB').format(sum);
  return read.some(match => match?.[1]) ? `${language === 'da' ? 'ca.' : 'about'} ${digits}` : digits;
}

function groups({ manuscript, room }: Account): string {
  const { plan, say } = manuscript;
  const owners = [...(plan.indsatsområder ?? []), ...activitiesOf(plan).map(({ activity }) => activity)];
  const written = owners
    .flatMap(({ målgruppe }) => listOf(målgruppe))
    .map(group => shortened(lineOf(manuscript, 'målgruppe', group).replace(/[.;\s]+$/u, ''), room.cell))
    .filter(group => group !== '');
  const all = [...new Map(written.map(group => [fold(group), group])).values()];
  const shown = all.filter((_, at) => at === 0 || all.slice(0, at + 1).join('; ').length <= room.groups);
  const left = all.length - shown.length;
  return [...shown, ...(left === 0 ? [] : [say(andMore(left))])].join('; ');
}
