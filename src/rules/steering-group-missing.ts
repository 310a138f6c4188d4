import { detailsOf, placeInGroup, placeOf, seatsIn } from '../plan/people/organising.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP406',
  name: 'steering-group-missing',
  asks: 'steeringGroup',
  title: {
    da: 'Planen siger ikke, hvem der sidder i styregruppen',
    en: 'The plan does not say who sits in the steering group',
  },
  why: {
    da: 'AlmenNets vejledning fra 2009 siger, at organisationen skal være på plads, før planen sendes ind. En styregruppe holder retningen og skærer igennem, når det daglige arbejde går i stå.',
    en: "AlmenNet's guide of 2009 says that the organisation is to be in place before the plan is sent in. A steering group keeps the direction and cuts through when the daily work comes to a halt.",
  },
  fix: {
    da: 'Skriv under `organisation:` en `styregruppe:` med `formand:`, `medlemmer:`, `opgaver:`, `mandat:` og `møder:`.',
    en: 'Write under `organisation:` a `styregruppe:` with `formand:`, `medlemmer:`, `opgaver:`, `mandat:` and `møder:`.',
  },
  example: {
    bad: `
      program: 2006-10
      periode: { fra: 2008-09-01, til: 2012-08-31 }
      dato: 2008-06-20
      problemer: [{ problem: Mange unge er uden job, tal: 27 %, år: 2007, kilde: KÅS-tal }]
      organisation:
        styregruppe: # HP406
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: fritidsjobvejleder
        beboere: To beboere sidder i følgegruppen
        evaluering: Indsatsen evalueres en gang om året
      bilag: [{ titel: Budget, sted: sekretariatet }]
      underskrifter:
      indsatsområder:
        - navn: Job og fritid
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i tre måneder ved udgangen af 2011
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2009-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      program: 2006-10
      periode: { fra: 2008-09-01, til: 2012-08-31 }
      dato: 2008-06-20
      problemer: [{ problem: Mange unge er uden job, tal: 27 %, år: 2007, kilde: KÅS-tal }]
      organisation:
        styregruppe:
          medlemmer: [Direktøren for Boligforeningen Eksempel, Socialdirektøren i Eksempel Kommune]
          opgaver: [sikre fremdrift og retning, løse konflikter]
          mandat: Beslutter om mål og budget
          møder: fire gange om året
          kommissorium: Styregruppen leder indsatsen
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: fritidsjobvejleder
        beboere: To beboere sidder i følgegruppen
        evaluering: Indsatsen evalueres en gang om året
      bilag: [{ titel: Budget, sted: sekretariatet }]
      underskrifter:
      indsatsområder:
        - navn: Job og fritid
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i tre måneder ved udgangen af 2011
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2009-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: { da: () => 'Hvem sidder i styregruppen?', en: () => 'Who sits in the steering group?' },
  *check(input) {
    const organising = detailsOf(input);
    if (!organising || told.test(organising.told)) return;
    const { parts, steering } = organising;
    if (steering && (seatsIn(steering).length > 0 || input.refused(steering.parts, 'medlemmer'))) return;
    if (parts && input.refused(parts, 'styregruppe')) return;
    yield { at: steering ? placeInGroup(input, steering, 'medlemmer') : placeOf(input, 'styregruppe'), facts: {} };
  },
});

const group = '(?:styregruppe|(?<!afdelings|organisations)bestyrelse)';
const people = '(?:direktør|form[aæ]nd|medlem|består|repræsent|kommune)';
const told = anyCase(`${group}[^.\\n]{0,120}${people}|${people}[^.\\n]{0,120}${group}`);
