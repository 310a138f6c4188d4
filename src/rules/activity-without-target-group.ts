import { goalsOf } from '../plan/wording/statements.ts';
import { tellsOf } from '../plan/wording/told.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP509',
  name: 'activity-without-target-group',
  asks: 'targetGroup',
  title: {
    da: 'Aktiviteten siger ikke, hvem den er for',
    en: 'The activity does not say whom it is for',
  },
  why: {
    da: 'Når der står, hvem målgruppen er, og gerne hvor mange den tæller, kan alle se, hvem I vil nå, og om aktiviteten er stor nok til det. Målgruppen er nævnt i rigtige helhedsplaner.',
    en: 'When the target group is named, and preferably counted, everyone can see whom you want to reach, and whether the activity is large enough for that. Real plans are seen to name theirs.',
  },
  fix: {
    da: 'Skriv `målgruppe:` ved aktiviteten: hvem, og gerne hvor mange, fx »Unge mellem 13 og 17 år (ca. 180)«. Er målgruppen den samme for hele indsatsområdet, kan den stå én gang dér.',
    en: 'Write `målgruppe:` at the activity: who, and preferably how many, such as "Unge mellem 13 og 17 år (ca. 180)". When it is the same for the whole indsatsområde, it may be given there once.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob # HP509
              ansvarlig: Fritidsjobvejlederen
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
    da: () => 'Hvem er aktiviteten for, og cirka hvor mange er de?',
    en: () => 'Whom is the activity for, and about how many are they?',
  },
  *check({ plan, activities, at, refused }) {
    for (const { activity, area } of activities) {
      const owners = [activity, ...(area ? [area] : [])];
      const named = owners.some(owner => owner.målgruppe !== undefined || refused(owner, 'målgruppe'));
      const inGoal = owners.some(owner => goalsOf(owner).some(({ parts }) => parts.målgruppe !== undefined));
      if (named || inGoal || tellsOf(plan, { activity, area }, /målgruppe/i)) continue;
      yield { at: at(activity, 'målgruppe'), facts: {} };
    }
  },
});
