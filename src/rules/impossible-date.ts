import { readDate } from '../plan/time/calendar.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP601',
  name: 'impossible-date',
  severity: 'error',
  title: { da: 'Datoen findes ikke', en: 'There is no such date' },
  why: {
    da: 'En dato, der ikke findes i kalenderen, er en skrivefejl, og ingen kan vide, hvilken dag der menes.',
    en: 'A date that no calendar has is a slip of the pen, and nobody can know which day is meant.',
  },
  fix: {
    da: 'Ret datoen. Er dagen ikke vigtig, er en måned eller et år nok.',
    en: 'Correct the date. If the day does not matter, a month or a year is enough.',
  },
  example: {
    bad: `
      dato: 30.02.2022 # HP601
    `,
    good: `
      dato: 28.02.2022
    `,
  },
  message: {
    da: ({ value }: Facts) => `Datoen »${value}« findes ikke i kalenderen.`,
    en: ({ value }: Facts) => `The date "${value}" is not in the calendar.`,
  },
  *check({ problems }) {
    for (const problem of problems)
      if (problem.kind === 'format' && isDateField(problem.format) && readDate(problem.value) === 'impossible')
        yield { at: problem.at, facts: { value: problem.value } };
  },
});

type Facts = { readonly value: string };

const isDateField = (format: string) => format === 'dato' || format === 'periode';
