import { subAgreementsOf } from '../plan/sub-agreements.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP207',
  name: 'sub-agreement-not-kept-current',
  asks: 'subAgreementsCurrent',
  title: {
    da: 'Delaftalen siger ikke, hvornår den er ajourført',
    en: 'The delaftale does not say when it was last brought up to date',
  },
  why: {
    da: 'Bestyrelsen holder delaftalerne ajour, så de altid svarer til det, der faktisk foregår. Landsbyggefonden kan bede om at se dem når som helst.',
    en: 'The board keeps the delaftaler up to date, so that they always reflect what actually goes on. Landsbyggefonden can ask for them at any time.',
  },
  fix: {
    da: 'Skriv datoen efter `ajourført:` ved `delaftale:`.',
    en: 'Write the date after `ajourført:` at `delaftale:`.',
  },
  example: {
    bad: `
      fase: gennemførelse
      indsatsområder:
        - navn: Beskæftigelse
          delaftale:
            nr: "1" # HP207
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
    good: `
      fase: gennemførelse
      indsatsområder:
        - navn: Beskæftigelse
          delaftale:
            nr: "1"
            partnere: [Jobcenter Eksempel, Eksempel Ungdomsskole]
            ajourført: 2023-01-15
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
    da: () => 'Hvornår er delaftalen sidst ajourført?',
    en: () => 'When was the delaftale last brought up to date?',
  },
  *check({ plan, at, refused }) {
    const found = [...subAgreementsOf(plan)].flatMap(([area, given]) => (given ? [{ area, ...given }] : []));
    const anyDated = found.some(({ date }) => date !== undefined);
    const [firstForAll] = found.filter(({ annex }) => annex === 'all');
    for (const { area, parts, annex, date } of found) {
      if (date !== undefined || annex === 'told' || (parts && refused(parts, 'ajourført'))) continue;
      if (parts) yield { at: at(parts, 'ajourført'), facts: {} };
      // What is given for all indsatsområder at once is asked about once; annexes with dates in their titles, not at all.
      else if (annex === undefined || (!anyDated && (annex === 'one' || area === firstForAll?.area)))
        yield { at: at(area, 'delaftale'), facts: {} };
    }
  },
});
