import { measuredHigherUp, unmeasured } from '../plan/answers.ts';
import { listOf } from '../plan/lists.ts';
import { questions } from '../plan/questions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP507',
  name: 'criterion-without-measurement',
  asks: 'measurement',
  title: {
    da: 'Et succeskriterium siger ikke, hvordan det måles',
    en: 'A success criterion does not say how it is measured',
  },
  why: {
    da: 'Et kriterium er først noget værd, når alle ved, hvordan man ser, om det er opfyldt: hvad der tælles eller spørges om, hvor ofte og af hvem.',
    en: 'A criterion is worth something only when all know how to see whether it is met: what is counted or asked, how often and by whom.',
  },
  fix: {
    da: 'Skriv `måling:` ved kriteriet, eller én gang ved siden af `succeskriterier:`, hvis det er den samme for dem alle.',
    en: 'Write `måling:` at the criterion, or once beside `succeskriterier:` when it is the same for all of them.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt:
                - Aftaler med 12 virksomheder
                - Samtaler med de unge
              succeskriterier:
                - kriterium: Mindst 60 unge har haft et fritidsjob i tre måneder # HP507
              milepæle:
                - dato: 2022-03-01
                  hvad: De første ti unge er i job
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt:
                - Aftaler med 12 virksomheder
                - Samtaler med de unge
              succeskriterier:
                - kriterium: Mindst 60 unge har haft et fritidsjob i tre måneder
                  måling: Vejlederen tæller hvert kvartal
              milepæle:
                - dato: 2022-03-01
                  hvad: De første ti unge er i job
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ ofAll }: Facts) =>
      ofAll
        ? 'Hvordan vil I måle, at I lever op til succeskriterierne? Én `måling:` ved siden af dem gælder for dem alle.'
        : questions.måling.da,
    en: ({ ofAll }: Facts) =>
      ofAll
        ? 'How will you measure that you live up to the success criteria? One `måling:` beside them serves them all.'
        : questions.måling.en,
  },
  *check({ plan, activities, at, blank, refused }) {
    for (const { activity, area } of activities) {
      if (measuredHigherUp(plan, area) || refused(activity, 'måling')) continue;
      const without = unmeasured(activity);
      if (without.length > 0 && blank(activity, 'måling')) {
        yield { at: at(activity, 'måling'), facts: { ofAll: false } };
        continue;
      }
      const asked = without.filter(({ value }) => typeof value === 'string' || !refused(value, 'måling'));
      if (asked.length > 1 && asked.length === listOf(activity.succeskriterier).length) {
        yield { at: at(activity, 'succeskriterier'), on: 'key', facts: { ofAll: true } };
        continue;
      }
      for (const { value, owner, key } of asked)
        yield {
          at: typeof value === 'string' ? at(owner, key as keyof typeof owner) : at(value, 'måling'),
          facts: { ofAll: false },
        };
    }
  },
});

type Facts = { readonly ofAll: boolean };
