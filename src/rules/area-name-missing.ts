import { rule } from './rule.ts';

export default rule({
  code: 'HP104',
  name: 'area-name-missing',
  asks: 'areaName',
  title: { da: 'Planen siger ikke, hvilket område den gælder', en: 'The plan does not say which area it is for' },
  why: {
    da: 'Støtten gives til bestemte boligområder, så området skal stå med navn.',
    en: 'Support is given to particular housing areas, so the area must be named.',
  },
  fix: {
    da: 'Skriv det navn, området kendes under, efter `område:`.',
    en: 'Write the name by which the area is known after `område:`.',
  },
  example: {
    bad: `
      område: # HP104
    `,
    good: `
      område: Birkeparken
    `,
  },
  message: {
    da: () => 'Hvilket boligområde gælder planen?',
    en: () => 'Which housing area is the plan for?',
  },
  *check({ plan, at, refused }) {
    if (plan.område === undefined && !refused(plan, 'område')) yield { at: at(plan, 'område'), facts: {} };
  },
});
