import type { NoPart } from '../document/parts.ts';
import type { Language } from '../language.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP023',
  name: 'part-not-read',
  severity: 'error',
  isAlwaysTold: true,
  title: { da: 'En del af planen kan ikke læses', en: 'A part of the plan cannot be read' },
  why: {
    da: 'Et indsatsområde eller en aktivitet må gerne ligge i sin egen fil. Så skal filen ligge i planens mappe eller i en mappe under den, så planen er hel, hvor den end sendes hen.',
    en: 'An indsatsområde or an activity may be in a file of its own. Then the file must lie in the folder of the plan or below it, so that the plan is whole wherever it is sent.',
  },
  fix: {
    da: 'Ret navnet efter `fil:`, læg filen i planens mappe, eller skriv indsatsområdet direkte i planen.',
    en: 'Correct the name after `fil:`, put the file in the folder of the plan, or write the indsatsområde in the plan itself.',
  },
  example: {
    bad: `
      indsatsområder:
        - fil: delaftaler/beskæftigelse.yaml # HP023
    `,
    good: `
      indsatsområder:
        - navn: Beskæftigelse
          formål: Flere unge får arbejde og kolleger
          delaftale: { titel: Delaftale om beskæftigelse, partnere: [Jobcenter Eksempel] }
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år (ca. 180)
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
    da: ({ file, reason, near }: Facts) =>
      `${sentences.da[reason](file)}${near === undefined ? '' : ` Mente I »${near}«?`}`,
    en: ({ file, reason, near }: Facts) =>
      `${sentences.en[reason](file)}${near === undefined ? '' : ` Did you mean "${near}"?`}`,
  },
  *check({ missingParts }) {
    for (const { at, file, reason, near } of missingParts)
      yield { at, facts: { file, reason, ...(near !== undefined && { near }) } };
  },
});

type Facts = { readonly file: string; readonly reason: NoPart; readonly near?: string };

const sentences: Readonly<Record<Language, Readonly<Record<NoPart, (file: string) => string>>>> = {
  da: {
    missing: file => `Filen »${file}« findes ikke.`,
    outside: file => `»${file}« ligger uden for planens mappe og bliver ikke læst.`,
    unreadable: file => `Filen »${file}« kan ikke læses.`,
    circular: file => `»${file}« nævner sig selv igen eller ligger for mange filer nede.`,
    twice: file => `Filen »${file}« er nævnt to gange. Den er læst, hvor den er nævnt først.`,
    'in-list': file =>
      `»${file}« begynder med en bindestreg. Slet den, og ryk linjerne under den ind til kanten, så filen består af felter.`,
    'not-fields': file => `I »${file}« er der ingen felter. Der skal stå et indsatsområde eller en aktivitet.`,
    'not-alone': file => `Når »fil« peger på »${file}«, skal alt det andet stå i den fil.`,
    'not-here': file => `Filen »${file}« kan ikke hentes her, hvor kun planen selv bliver læst.`,
  },
  en: {
    missing: file => `The file "${file}" does not exist.`,
    outside: file => `"${file}" lies outside the folder of the plan and is not read.`,
    unreadable: file => `The file "${file}" cannot be read.`,
    circular: file => `"${file}" names itself again, or lies too many files down.`,
    twice: file => `The file "${file}" is named twice. It is read where it is named first.`,
    'in-list': file =>
      `"${file}" begins with a dash. Delete it and move the lines below it to the edge, so that the file consists of fields.`,
    'not-fields': file => `There are no fields in "${file}". It should hold an indsatsområde or an activity.`,
    'not-alone': file => `When "fil" points to "${file}", all the rest must stand in that file.`,
    'not-here': file => `The file "${file}" cannot be fetched here, where only the plan itself is read.`,
  },
};
