import type { Path } from '../document/data.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP110',
  name: 'duplicate-id',
  severity: 'error',
  title: { da: 'To har samme id', en: 'Two have the same id' },
  why: {
    da: 'Et `id` bruges til at henvise med. Har to det samme, ved ingen, hvilken der menes.',
    en: 'An `id` is used to refer to something. When two have the same, nobody knows which is meant.',
  },
  fix: { da: 'Giv den ene et andet `id`, eller udelad det.', en: 'Give one of them another `id`, or leave it out.' },
  example: {
    bad: `
      program: 2006-10
      bilag:
        - id: budget
          titel: Budget
          sted: sekretariatet
        - id: budget # HP110
          titel: Budget for 2022
          sted: sekretariatet
    `,
    good: `
      program: 2006-10
      bilag:
        - id: budget
          titel: Budget
          sted: sekretariatet
        - id: budget-2022
          titel: Budget for 2022
          sted: sekretariatet
    `,
  },
  message: {
    da: ({ id, line, file }: Facts) =>
      `»${id}« er allerede id på noget andet, i linje ${line}${file === undefined ? '' : ` i ${file}`}.`,
    en: ({ id, line, file }: Facts) =>
      `"${id}" is already the id of something else, in line ${line}${file === undefined ? '' : ` of ${file}`}.`,
  },
  *check({ document, plan, activities, at }) {
    const annexes = (plan.bilag ?? []).filter(annex => typeof annex === 'object');
    const problems =
      typeof plan.problemer === 'object' ? plan.problemer.filter(problem => typeof problem === 'object') : [];
    for (const kind of [activities.map(({ activity }) => activity), annexes, problems] as const) {
      const first = new Map<string, Path>();
      for (const owner of kind) {
        if (owner.id === undefined) continue;
        const place = at(owner, 'id');
        const before = first.get(owner.id);
        if (!before) {
          first.set(owner.id, place);
          continue;
        }
        const { line } = document.rangeOf(before).start;
        const file = document.fileOf(before);
        yield { at: place, facts: { id: owner.id, line, ...(file !== document.fileOf(place) && { file }) } };
      }
    }
  },
});

type Facts = { readonly id: string; readonly line: number; readonly file?: string };
