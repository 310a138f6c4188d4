import type { Drawing, Words } from '../../../src/publishing/drawing.ts';
import type { Figure } from '../../../src/publishing/figure.ts';
import { lengthOf } from '../../../src/publishing/lettering.ts';
import { manuscriptOf } from '../../../src/submission/manuscript.ts';
import { allPlans, paperOf, reading } from '../plans.ts';

/** The figures of a plan's submission. */
export const figuresOf = (text: string): readonly Figure[] =>
  paperOf(text).blocks.filter(block => block.kind === 'figure');

/** A plan's text as a manuscript in Danish. */
export const manuscript = (text: string) => manuscriptOf(reading(text), 'da');

/** What a figure says in its drawings. */
export const textsOf = ({ drawings }: Figure): readonly string[] =>
  drawings.flatMap(({ shapes }) => shapes.flatMap(shape => (shape.kind === 'text' ? [shape.text] : [])));

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the letters of a text stand. */
export function areaOf(words: Words): Area {
  const width = lengthOf(words.text, words);
  const left = words.x - { start: 0, middle: width / 2, end: width }[words.anchor];
  return { left, right: left + width, top: words.y - 0.78 * words.size, bottom: words.y + 0.22 * words.size };
}

export const textAreas = ({ shapes }: Drawing) =>
  shapes.flatMap(shape => (shape.kind === 'text' ? [{ text: shape.text, ...areaOf(shape) }] : []));

const longWord = 'Beskæftigelsesindsatskoordinatorsamarbejdsudvalgsformandskandidat';

/** A plan with so many activities in four indsatsområder, all of it composed. Every seventh has words that no column holds. */
export function composed(count: number): string {
  const activity = (at: number) => `
      - titel: ${at % 7 === 0 ? longWord : `Aktivitet for familier og unge ${at}`}
        start: 2022-0${1 + (at % 9)}-01
        slut: 2025-${10 + (at % 3)}-28
        mål: { hvad: "Mindst ${10 + at} familier i området deltager i fællesskaber, som de selv har valgt, ved udgangen af 2025", problem: p${at % 5} }
        succeskriterier: [ { kriterium: "${10 + at} familier deltager hver måned" }, { kriterium: "${longWord} er ansat" } ]
        milepæle: [ { dato: 2022-0${1 + (at % 9)}-15, hvad: A }, { dato: "${1 + (at % 4)}. kvartal 2023", hvad: B }, { dato: 31.12.2024, hvad: C }, { dato: 01.12.2024, hvad: D }, { dato: forår 2025, hvad: E } ]`;
  const areas = [0, 1, 2, 3].map(
    area => `
  - nr: "${area + 1}"
    navn: Indsatsområde om trivsel, tryghed og ${longWord.slice(0, 20 + area)}
    formål: Alle skal kunne være med, og ingen skal stå udenfor.
    aktiviteter:${Array.from({ length: count }, (_, at) => at)
      .filter(at => at % 4 === area)
      .map(activity)
      .join('')}`,
  );
  return `titel: Opdigtet plan
dato: 2023-05-04
periode: { fra: 2022-01-01, til: 2025-12-31 }
formål: Et godt sted at bo
problemer: [${[0, 1, 2, 3, 4].map(at => `{ id: p${at}, problem: "Problem ${at}: for mange er uden job, uddannelse og ${longWord}" }`).join(', ')}]
indsatsområder:${areas.slice(0, count).join('')}
organisation:
  bestyrelse: { navn: "Bestyrelsen for ${longWord}", formand: Kommunaldirektøren i en kommune med et langt navn, medlemmer: [Direktøren, Chefen, ${longWord}] }
  projektleder: ${longWord}
  følgegrupper: [${Array.from({ length: Math.max(1, Math.floor(count / 4)) }, (_, at) => `{ navn: Følgegruppe ${at}, medlemmer: [A, B, to beboere] }`).join(', ')}]
budget:
  finansiering:
    - { kilde: Landsbyggefonden, år: { 2022: 9.000.000, 2023: 9.250.000, 2024: 9.250.000, 2025: 9.000.000 } }
${Array.from({ length: Math.max(1, Math.floor(count / 2)) }, (_, at) => `    - { kilde: "Kommune ${at} med ${longWord}", år: { 2022: 123.456, 2023: 100.000, 2024: 1.000, 2025: 250.000 } }`).join('\n')}
`;
}

/** Every plan of the project, and composed ones with 1, 2, 40 and 60 activities. */
export const drawnPlans = [
  ...allPlans,
  ...[1, 2, 40, 60].map((count): readonly [string, string] => [`${count} composed activities`, composed(count)]),
];
