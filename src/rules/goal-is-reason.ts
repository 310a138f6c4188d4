import { isReason } from '../plan/wording/reason-wording.ts';
import { goalsOf } from '../plan/wording/statements.ts';
import { beginning } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP512',
  name: 'goal-is-reason',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Der står en grund, hvor målet skulle stå',
    en: 'A reason is given where the goal should be',
  },
  why: {
    da: 'Grunden fortæller, hvorfor aktiviteten er nødvendig. Målet fortæller, hvad der er anderledes bagefter, og det er det, man kan måle på. Det er helheds eget råd, for i rigtige planer er det set, at grunden står i stedet for målet.',
    en: "The reason tells why the activity is needed. The goal tells what is different afterwards, and that is what can be measured. This is helhed's own advice, since real plans have been seen to give the reason instead of the goal.",
  },
  fix: {
    da: 'Flyt grunden til `problemer:` eller `beskrivelse:`, og skriv i `mål:`, hvad der er anderledes bagefter, fx »40 unge har fået et fritidsjob inden udgangen af 2024«.',
    en: 'Move the reason to `problemer:` or `beskrivelse:`, and write in `mål:` what is different afterwards, such as "40 unge har fået et fritidsjob inden udgangen af 2024".',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: Mange unge har ringe tilknytning til arbejdsmarkedet og mangler rollemodeller # HP512
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
    da: ({ goal }: { goal: string }) =>
      `Hvad skal være anderledes bagefter? »${goal}« er grunden til aktiviteten, ikke målet med den.`,
    en: ({ goal }: { goal: string }) =>
      `What is to be different afterwards? "${goal}" is the reason for the activity, not its goal.`,
  },
  *check({ activities, phase, at }) {
    if (phase === 'prækvalifikation') return;
    for (const { activity } of activities) {
      for (const { text, parts, owner, key } of goalsOf(activity)) {
        const told = [parts.måltal, parts.virkning, parts.udgangspunkt, parts.delmål, parts.bilag];
        if (told.every(part => part === undefined) && isReason(text))
          yield { at: at(owner, key as never), facts: { goal: beginning(text) } };
      }
    }
  },
});
