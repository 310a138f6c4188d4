import type { Path } from '../document/data.ts';
import { listed } from '../language.ts';
import { shapeAt } from '../plan/shape.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP003',
  name: 'unknown-field',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Et felt, helhed ikke kender', en: 'A field that helhed does not know' },
  why: {
    da: 'helhed spørger kun til de felter, formatet kender. Det, der står i et ukendt felt, kommer med i den færdige plan, men ingen ser efter, om det er svaret på noget.',
    en: 'helhed only asks for the fields of the format. What stands in an unknown field is printed in the submission, but nobody looks whether it answers anything.',
  },
  fix: {
    da: 'Brug et af felterne, eller skriv det som et afsnit (se hvordan med `helhed forklar HP003`). Er det kun til jer selv, så brug `note:`.',
    en: 'Use one of the fields, or write it as a section (see how with `helhed explain HP003`). If it is for yourselves alone, use `note:`.',
  },
  example: {
    bad: `
      vision: Et område, hvor alle hører til # HP003
    `,
    good: `
      formål: Et område, hvor alle hører til
    `,
  },
  message: {
    da: ({ key, field, fields, perhaps }: Facts) =>
      perhaps !== undefined
        ? `Der er intet felt, der hedder »${key}«, her. Er det det, der hedder »${perhaps}«?`
        : field === undefined
          ? `Der er intet felt, der hedder »${key}«, her.${fields.length > 0 ? ` Her kan der stå ${listed(fields, 'and', 'da')}.` : ''}`
          : `Der er intet felt, der hedder »${key}«, her, og »${field}« står her allerede. Hører de to sammen?`,
    en: ({ key, field, fields, perhaps }: Facts) =>
      perhaps !== undefined
        ? `There is no field called "${key}" here. Is it what is called "${perhaps}"?`
        : field === undefined
          ? `There is no field called "${key}" here.${fields.length > 0 ? ` There can be ${listed(fields, 'and', 'en')}.` : ''}`
          : `There is no field called "${key}" here, and "${field}" is already here. Do the two belong together?`,
  },
  *check({ problems }) {
    for (const problem of problems)
      if (problem.kind === 'unknown')
        yield {
          at: problem.at,
          on: 'key',
          facts: {
            key: problem.key,
            field: problem.field,
            fields: problem.fields,
            perhaps: problem.field === undefined ? perhapsMeant(problem.key, problem.at) : undefined,
          },
        };
  },
});

type Facts = {
  readonly key: string;
  readonly field: string | undefined;
  readonly fields: readonly string[];
  readonly perhaps: string | undefined;
};

/** Words that real plans use for one of the six answers, and also for other things: only the writer knows which. */
const doubtful: Readonly<Record<string, string>> = {
  formål: 'mål',
  delmål: 'mål',
  effekt: 'mål',
  målsætning: 'mål',
  metode: 'skridt',
  indsats: 'skridt',
  indikatorer: 'succeskriterier',
  resultater: 'succeskriterier',
  evaluering: 'måling',
  budget: 'ressourcer',
  økonomi: 'ressourcer',
  finansiering: 'ressourcer',
  videreførelse: 'forankring',
  kontakt: 'ansvarlig',
};

/** The field that a doubtful word may mean where it stands. */
function perhapsMeant(key: string, at: Path): string | undefined {
  const meant = doubtful[key.normalize('NFC').toLowerCase()];
  const known = shapeAt(at.slice(0, -1))?.properties ?? {};
  return meant !== undefined && Object.hasOwn(known, meant) ? meant : undefined;
}
