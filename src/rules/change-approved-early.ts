import { readDate, writeDate } from '../plan/time/calendar.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP153',
  name: 'change-approved-early',
  severity: 'error',
  title: { da: 'Ændringen er godkendt, før den blev besluttet', en: 'The change was approved before it was decided' },
  why: {
    da: 'En af de to datoer må være forkert, og så kan ingen se, om ændringen gælder.',
    en: 'One of the two dates must be wrong, and then nobody can see whether the change holds.',
  },
  fix: {
    da: 'Ret `dato:` eller `godkendt:` ved ændringen.',
    en: 'Correct `dato:` or `godkendt:` of the change.',
  },
  example: {
    bad: `
      ændringer:
        - dato: 2023-02-01
          hvad: Lektiecaféen lægges sammen med biblioteket
          godkendt: 2022-03-10 # HP153
    `,
    good: `
      ændringer:
        - dato: 2023-02-01
          hvad: Lektiecaféen lægges sammen med biblioteket
          godkendt: 2023-03-10
    `,
  },
  message: {
    da: ({ approved, decided }: Facts) =>
      `Ændringen er godkendt ${writeDate(approved, 'da')}, men først besluttet ${writeDate(decided, 'da')}.`,
    en: ({ approved, decided }: Facts) =>
      `The change was approved on ${writeDate(approved, 'en')}, but was not decided until ${writeDate(decided, 'en')}.`,
  },
  *check({ plan, at }) {
    for (const change of plan.ændringer ?? []) {
      if (typeof change === 'string' || change.dato === undefined || change.godkendt === undefined) continue;
      const [decided, approved] = [readDate(change.dato), readDate(change.godkendt)];
      if (typeof decided !== 'object' || typeof approved !== 'object') continue;
      if (approved.to < decided.from)
        yield { at: at(change, 'godkendt'), facts: { approved: change.godkendt, decided: change.dato } };
    }
  },
});

type Facts = { readonly approved: string; readonly decided: string };
