import { readDate } from '../plan/time/calendar.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP604',
  name: 'unreadable-date',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Datoen kan ikke læses', en: 'The date cannot be read' },
  why: {
    da: 'Kan helhed ikke læse datoen, kan den ikke holdes op mod planens periode, og den kommer sidst i oversigten over milepæle.',
    en: 'When helhed cannot read the date, it cannot be held against the period of the plan, and it comes last among the milestones.',
  },
  fix: {
    da: 'Skriv den fx 01.03.2022, marts 2022, 1. kvartal 2022, ultimo 2022 eller bare 2022. Er der ingen bestemt dato, så udelad den.',
    en: 'Write it for example 01.03.2022, marts 2022, 1. kvartal 2022, ultimo 2022 or just 2022. Where there is no certain date, leave it out.',
  },
  example: {
    bad: `
      dato: når sneen er væk # HP604
    `,
    good: `
      dato: marts 2022
    `,
  },
  message: {
    da: ({ value }: Facts) => `helhed kan ikke læse »${value}« som en dato.`,
    en: ({ value }: Facts) => `helhed cannot read "${value}" as a date.`,
  },
  *check({ problems }) {
    for (const problem of problems)
      if (
        problem.kind === 'format' &&
        (problem.format === 'dato' || problem.format === 'periode') &&
        readDate(problem.value) === undefined
      )
        yield { at: problem.at, facts: { value: problem.value } };
  },
});

type Facts = { readonly value: string };
