import { examine } from '../../src/check.ts';
import type { Language } from '../../src/language.ts';
import type { Paper } from '../../src/publishing/paper.ts';
import { type Printer, summary } from '../../src/summary/index.ts';

export const day = '2023-01-15';

/** A plan's text on one page. */
export const pageOf = (text: string, language: Language = 'da', printer: Printer = 'helhed', on = day): Paper =>
  summary(examine(text), language, on, printer);

const long = 'Bevægelsesfremmeindsatsmedarbejderuddannelsesforløbskoordinatorfunktionen';
const many = (number: number, line: (at: number) => string) => Array.from({ length: number }, (_, at) => line(at));

/** A composed plan with so many activities, indsatsområder and payers, and much to say of each. `word` is put into all names. */
function fullPlan(activities: number, areas: number, payers: number, word: string): string {
  const milestone = (area: number, at: number) =>
    `{ dato: 2023-0${1 + (at % 9)}-0${1 + (area % 9)}, hvad: ${'Milepælen er nået af alle '.repeat(8)} }`;
  const activity = (area: number, at: number) =>
    `      - { titel: Aktivitet ${area}-${at} ${word} ${'med meget lang titel '.repeat(5)}, målgruppe: Unge ${at} ${area} ${word} ${'som har brug for hjælp '.repeat(6)}, milepæle: [${milestone(area, at)}] }`;
  return [
    'program: 2011-14',
    'fase: helhedsplan',
    `titel: ${'Sammen om det store kvarter og alle dets mange naboer '.repeat(6)}`,
    `område: [${many(9, at => `Birkeparken ${at} ${word}`).join(', ')}]`,
    'kommune: Eksempel Kommune',
    'boligorganisationer:',
    ...many(
      8,
      at => `  - { navn: Boligforeningen ${at} ${word}, afdelinger: [{ nr: "${at}", boliger: ${100 + at} }] }`,
    ),
    'periode: { fra: 2021-11-01, til: 2025-10-31 }',
    `formål: ${'Børn og unge skal have et lige så godt udgangspunkt som alle andre. '.repeat(30)}`,
    'mål:',
    ...many(25, at => `  - ${at} ${'flere unge er i uddannelse eller arbejde '.repeat(8)}`),
    'indsatsområder:',
    ...many(areas, area =>
      [
        `  - navn: Indsatsområde nummer ${area} ${word} ${'om trivsel '.repeat(8)}`,
        `    formål: ${'Alle får det bedre sammen med deres naboer i området. '.repeat(8)}`,
        '    aktiviteter:',
        ...many(Math.ceil(activities / areas), at => activity(area, at)),
      ].join('\n'),
    ),
    'budget:',
    '  finansiering:',
    '    - { kilde: Landsbyggefonden, beløb: 9.000.000 }',
    ...many(
      payers,
      at =>
        `    - { kilde: Fonden ${at} ${word} ${'for alle gode formål '.repeat(5)}, beløb: "${at + 1}00.000", status: skal aftales }`,
    ),
    'underskrifter:',
    ...many(8, at => `  - { part: Boligforeningen ${at} ${word}, titel: direktør }`),
    '',
  ].join('\n');
}

/** Composed plans that are as full, as wordy or as empty as they come. */
export const extremes: readonly (readonly [name: string, text: string])[] = [
  ['60 activities, 12 indsatsområder, 10 payers', fullPlan(60, 12, 9, '')],
  ['the same with words of 70 letters', fullPlan(60, 12, 9, long)],
  ['40 activities in 4 indsatsområder', fullPlan(40, 4, 3, '')],
  ['1 activity with long words', fullPlan(1, 1, 1, long)],
  ['a text without a space', `titel: X\nformål: ${'a'.repeat(5000)}\n`],
  ['nothing but a title', 'program: 2019-26\nfase: helhedsplan\ntitel: Tom\n'],
];
