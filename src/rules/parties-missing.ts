import { rule } from './rule.ts';

export default rule({
  code: 'HP106',
  name: 'parties-missing',
  asks: 'parties',
  title: {
    da: 'Planen nævner ingen boligorganisationer eller parter',
    en: 'The plan names no housing organisations or parties',
  },
  why: {
    da: 'Det skal fremgå, hvem der står bag planen, og hvem aftalen binder.',
    en: 'It must be clear who stands behind the plan, and whom the agreement binds.',
  },
  fix: {
    da: 'Skriv boligorganisationerne og deres afdelinger under `boligorganisationer:`, eller alle parterne under `parter:`.',
    en: 'Write the housing organisations and their sections under `boligorganisationer:`, or all parties under `parter:`.',
  },
  example: {
    bad: `
      boligorganisationer: # HP106
    `,
    good: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel
          afdelinger:
            - nr: "55"
              navn: Birkeparken
              boliger: 842
    `,
  },
  message: {
    da: () => 'Hvilke boligorganisationer står bag planen?',
    en: () => 'Which housing organisations stand behind the plan?',
  },
  *check({ plan, at, refused }) {
    const named = plan.boligorganisationer ?? plan.parter;
    const unread = refused(plan, 'boligorganisationer') || refused(plan, 'parter');
    if (named === undefined && !unread) yield { at: at(plan, 'boligorganisationer'), facts: {} };
  },
});
