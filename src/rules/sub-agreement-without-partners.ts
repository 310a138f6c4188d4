import { rule } from './rule.ts';

export default rule({
  code: 'HP209',
  name: 'sub-agreement-without-partners',
  asks: 'subAgreementPartners',
  title: {
    da: 'Delaftalen siger ikke, hvem den er indgået med',
    en: 'The delaftale does not say whom it is made with',
  },
  why: {
    da: 'En delaftale er en aftale med nogen: en skole, et jobcenter, en forening. Når de er nævnt, ved alle, hvem der skal levere hvad.',
    en: 'A delaftale is an agreement with somebody: a school, a job centre, an association. When they are named, all know who is to do what.',
  },
  fix: {
    da: 'Skriv dem efter `partnere:` ved delaftalen, eller henvis til delaftalen med `bilag` eller `fil`.',
    en: 'Write them after `partnere:` at the delaftale, or refer to the delaftale by `bilag` or `fil`.',
  },
  example: {
    bad: `
      indsatsområder:
        - navn: Beskæftigelse
          delaftale:
            nr: "1" # HP209
            ajourført: 2021-06-15
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
    good: `
      indsatsområder:
        - navn: Beskæftigelse
          delaftale:
            nr: "1"
            ajourført: 2021-06-15
            partnere: [Jobcenter Eksempel, Eksempel Ungdomsskole]
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
    da: () => 'Hvem er delaftalen indgået med?',
    en: () => 'Whom is the delaftale made with?',
  },
  *check({ plan, at, refused }) {
    for (const area of plan.indsatsområder ?? []) {
      const { delaftale } = area;
      if (typeof delaftale !== 'object' || delaftale.bilag !== undefined || delaftale.fil !== undefined) continue;
      if (
        [delaftale, area, ...(area.aktiviteter ?? [])].some(
          owner => owner.partnere !== undefined || refused(owner, 'partnere'),
        )
      )
        continue;
      if (!/ med /i.test(delaftale.titel ?? '')) yield { at: at(delaftale, 'partnere'), facts: {} };
    }
  },
});
