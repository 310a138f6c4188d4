import { hasMark } from '../plan/wording/criterion-wording.ts';
import { isVague } from '../plan/wording/goal-wording.ts';
import { criteriaOf, type Goal, goalsOf, type Statement } from '../plan/wording/statements.ts';
import { beginning, namesGroup } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP511',
  name: 'goal-vague',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Målet siger kun, hvilken vej det skal gå',
    en: 'The goal says only which way things are to move',
  },
  why: {
    da: '»Styrke« og »øge« kan man blive ved med. Når målet siger hvem, hvor meget og hvornår, kan alle se, om det er nået. Så får spørgsmålet om det konkrete mål et svar, man kan holde jer op på. Det er helheds eget råd.',
    en: "One can go on strengthening and improving for ever. When the goal says who, how much and by when, everyone can see whether it is reached. Then the question about the concrete goal gets an answer you can be held to. This is helhed's own advice.",
  },
  fix: {
    da: 'Skriv i `mål:`, hvad der er anderledes for hvem, hvor meget og hvornår. I stedet for »Styrke naboskabet« fx »I 2025 kender tre ud af fire beboere en nabo, de kan låne af; i dag er det halvdelen«.',
    en: 'Write in `mål:` what is different for whom, how much and by when. Instead of "Styrke naboskabet" for example "I 2025 kender tre ud af fire beboere en nabo, de kan låne af; i dag er det halvdelen".',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: Styrke de lokale muligheder for job og uddannelse # HP511
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
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024; i 2020 var det 18
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ goal, isMeasured, isOfGroup }: Facts) =>
      isMeasured
        ? `Hvad er anderledes for beboerne, når det er lykkedes? Målet siger kun »${goal}«, men succeskriterierne siger mere.`
        : `Hvordan kan I se, at det er lykkedes? Målet siger kun »${goal}« – ${isOfGroup ? 'hvad bliver anderledes for dem' : 'hvem gælder det'}, hvor meget og hvornår?`,
    en: ({ goal, isMeasured, isOfGroup }: Facts) =>
      isMeasured
        ? `What is different for the residents when it has succeeded? The goal says only "${goal}", but the success criteria say more.`
        : `How can you see that it has succeeded? The goal says only "${goal}" – ${isOfGroup ? 'what becomes different for them' : 'for whom'}, how much and by when?`,
  },
  *check({ activities, phase, at }) {
    if (phase === 'prækvalifikation') return;
    for (const { activity } of activities) {
      const goals = goalsOf(activity);
      const [first] = goals;
      if (!first || !goals.every(saysOnlyWhichWay)) continue;
      const isMeasured = criteriaOf(activity).some(hasMark);
      const facts = { goal: beginning(first.text), isMeasured, isOfGroup: namesGroup(first.text) };
      yield { at: at(first.owner, first.key as never), facts };
    }
  },
});

type Facts = { readonly goal: string; readonly isMeasured: boolean; readonly isOfGroup: boolean };

function saysOnlyWhichWay({ text, parts }: Statement<Goal>): boolean {
  const told = [parts.måltal, parts.udgangspunkt, parts.frist, parts.målgruppe, parts.bilag];
  return told.every(part => part === undefined) && isVague(text);
}
