import { listOf } from '../plan/lists.ts';
import type { Activity } from '../plan/plan.ts';
import { tellsOf } from '../plan/wording/told.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP510',
  name: 'activity-without-responsible',
  asks: 'responsible',
  title: {
    da: 'Aktiviteten siger ikke, hvem der er ansvarlig',
    en: 'The activity does not say who is responsible',
  },
  why: {
    da: 'Når ingen har ansvaret, er der heller ingen, der holder øje med milepælene. Hvem der skal have ansvar og kompetence for de enkelte aktiviteter, er et af spørgsmålene i Per Faurbys oplæg.',
    en: "When nobody is responsible, nobody keeps an eye on the milestones either. Who is to have responsibility and competence for each activity is one of the questions in Per Faurby's talk.",
  },
  fix: {
    da: 'Skriv `ansvarlig:` ved aktiviteten: en stilling er nok, fx »Fritidsjobvejlederen«. Er det den samme for hele indsatsområdet, kan det stå én gang dér.',
    en: 'Write `ansvarlig:` at the activity: a position is enough, such as "Fritidsjobvejlederen". When it is the same for the whole indsatsområde, it may be given there once.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob # HP510
              målgruppe: Unge mellem 13 og 17 år
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
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
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: () => 'Hvem har ansvaret for aktiviteten?',
    en: () => 'Who is responsible for the activity?',
  },
  *check({ plan, activities, at, refused }) {
    for (const { activity, area } of activities) {
      const owners = [activity, ...(area ? [area] : [])];
      const named = owners.some(owner => owner.ansvarlig !== undefined || refused(owner, 'ansvarlig'));
      if (named || everyStepHasSomebody(activity)) continue;
      if (
        tellsOf(
          plan,
          { activity, area },
          /(?<![\wæøåé])(?:ansvarlige?|ansvarlig for|(?:har|med) ansvaret|ansvaret (?:ligger|er)|ansvarsfordeling|tovholder)|(?:og|^) ?ansvar$/i,
        )
      )
        continue;
      yield { at: at(activity, 'ansvarlig'), facts: {} };
    }
  },
});

function everyStepHasSomebody({ skridt }: Activity): boolean {
  const steps = listOf(skridt);
  return steps.length > 0 && steps.every(step => typeof step === 'object' && step.hvem !== undefined);
}
