import { sixPoints } from '../../plan/plan.ts';
import { programmes } from '../../plan/programmes/index.ts';
import { fold } from '../../plan/spelling.ts';
import { bare, headed, numberBefore, numbered } from './lexicon.ts';
import { type Passage, type Table, textOf } from './passages.ts';

/** An indsatsområde or an activity, as its heading has it. */
export interface Named {
  readonly kind: 'area' | 'activity';
  readonly nr: string | undefined;
  readonly name: string;
}

const word = (names: string) =>
  new RegExp(
    `^(?:${names})(?:\\s*(?:nr\\.?\\s*)?(\\d[\\d.]*|[a-zæøå](?=\\s*[:–-])))?\\s*(?:[:–-]|\\.\\s)\\s*(\\S.*)$|^(?:${names})\\s+(\\d[\\d.]*)\\s+(\\S.*)$`,
    'iu',
  );
const area = word('indsatsområde|fokusområde|hovedtema|tema|delaftale');
const activity = word('aktivitet|projekt|delprojekt|delaktivitet|indsats');

/** The name that a heading gives an indsatsområde or an activity by saying that it is one, or by a name that Landsbyggefonden gives. */
export function namedIn(heading: string): Named | undefined {
  const own = numberBefore(heading);
  const rest = heading.replace(numbered, '');
  for (const [kind, pattern] of [
    ['area', area],
    ['activity', activity],
  ] as const) {
    const [found, nr = own, name, otherNr = nr, otherName] = pattern.exec(rest) ?? [];
    const said = name ?? otherName;
    if (found !== undefined && said !== undefined) return { kind, nr: otherNr?.replace(/\.$/u, ''), name: said };
  }
  // A number and the word itself before a name, with nothing between, are enough: »3.2.1 Projekt Jobformidler«.
  const [, bareName] =
    own === undefined ? [] : (/^(?:aktivitet|projekt|delprojekt)\s+(\p{Lu}.*)$/u.exec(lowerFirst(rest)) ?? []);
  if (bareName !== undefined) return { kind: 'activity', nr: own, name: bareName };
  const isKnownArea = areaNames.has(fold(bare(heading)));
  return isKnownArea ? { kind: 'area', nr: own, name: bare(heading) } : undefined;
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

const areaNames: ReadonlySet<string> = new Set(
  programmes.flatMap(({ asks }) =>
    [asks.areaNames ?? []].flat().flatMap(({ value }) => value.map(({ name }) => fold(name))),
  ),
);

/**
 * Which of the six points the headings below another one have, or the labels of a table there. Those as far out as it count where all headings are
 * (`isFlat`).
 */
export function pointsBelow(
  passages: readonly Passage[],
  from: number,
  level: number,
  isFlat: boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const passage of passages.slice(from + 1)) {
    if (passage.kind === 'table') for (const point of pointsIn(passage)) found.add(point);
    if (passage.kind !== 'heading') continue;
    if (passage.level < level || (passage.level === level && !isFlat) || namedIn(passage.text)) break;
    const point = isOfWhole(passage.text) ? undefined : pointOf(passage.text);
    if (point !== undefined) found.add(point);
    else if (passage.level === level) break;
  }
  return found;
}

/** Whether a heading says that what it stands above is for more than an activity. */
const isOfWhole = (heading: string) => / for (?:hele planen|planen som helhed|indsatsområdet)$/iu.test(heading);

/** The points that the labels of a table with labels in its first column have. */
export const pointsIn = ({ rows }: Table): readonly string[] =>
  rows.flatMap(([label, ...cells]) => (label && cells.length === 1 ? (pointOf(textOf(label)) ?? []) : []));

function pointOf(heading: string): string | undefined {
  const field = headed(heading, 'activity');
  return sixPoints.find(point => point === field);
}

/** Headings that only gather what stands below them. */
export const isGathering = (heading: string): boolean =>
  /^(?:stamdata|planen som helhed|indsatsområder(?:ne)?|aktiviteter(?:ne)?|indsatsområder og aktiviteter|indhold(?:sfortegnelse)?|ledelse, medarbejdere og beboere|aftaler om arbejdet|andet(?: om .*)?|(?:poster )?år for år|poster efter (?:hvem der betaler|boligområde))$/iu.test(
    bare(heading),
  );

/** Headings of what a submission says again in another form. */
export const isRepeated = (heading: string): boolean =>
  /^(?:målene i sammenhæng|fra problem til mål, aktivitet og succeskriterier.*|organisationen som diagram.*|hvem der betaler.*|pengene.*|milepæle(?:ne)? på en tidslinje.*|milepæle efter dato)$/iu.test(
    bare(heading),
  );
