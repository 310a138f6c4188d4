import { decidingGroup } from '../plan/people/board.ts';
import { organisingOf, placeInGroup, termsOf, wordsOf } from '../plan/people/organising.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP410',
  name: 'mandate-missing',
  asks: 'mandate',
  title: {
    da: 'Det fremgår ikke, hvad bestyrelsen eller styregruppen kan beslutte',
    en: 'It is not clear what the board or steering group may decide',
  },
  why: {
    da: 'Per Faurbys oplæg råder til på forhånd at skabe en tydelig fordeling af ansvar og kompetence. Så ved alle, hvad gruppen selv kan beslutte, og hvad der skal med hjem til baglandet.',
    en: "Per Faurby's talk advises making clear beforehand who has which responsibility and competence. Then all know what the group itself may decide, and what must be taken back to those it represents.",
  },
  fix: {
    da: 'Skriv `mandat:` under gruppen: hvad den selv kan beslutte om mål, budget og ændringer. Står det i kommissoriet, så henvis til det med `kommissorium: { bilag: … }`.',
    en: 'Write `mandat:` under the group: what it may itself decide on goals, budget and changes. If it is in the terms of reference, refer to them with `kommissorium: { bilag: … }`.',
  },
  example: {
    bad: `
      program: 2006-10
      periode: { fra: 2008-09-01, til: 2012-08-31 }
      dato: 2008-06-20
      problemer: [{ problem: Mange unge er uden job, tal: 27 %, år: 2007, kilde: KÅS-tal }]
      organisation:
        styregruppe:
          medlemmer: [Direktøren for Boligforeningen Eksempel, Socialdirektøren i Eksempel Kommune]
          opgaver: [sikre fremdrift og retning, løse konflikter]
          mandat: # HP410
          møder: fire gange om året
          forretningsorden: Dagsorden otte dage før, referat dagen efter
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
          forretningsorden: Dagsorden otte dage før, referat dagen efter
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
  message: {
    da: ({ isBoard }: Facts) => `Hvad kan ${isBoard ? 'bestyrelsen' : 'styregruppen'} selv beslutte?`,
    en: ({ isBoard }: Facts) => `What may the ${isBoard ? 'board' : 'steering group'} itself decide?`,
  },
  *check(input) {
    const group = decidingGroup(input);
    const told = organisingOf(input.plan)?.told ?? '';
    if (!group || termsOf(input.plan, 'kommissorium') || input.refused(group.parts, 'mandat')) return;
    // Where the tasks are not there either, these are the first question.
    const { opgaver, mandat } = group.parts;
    if (mandat !== undefined || opgaver === undefined) return;
    if (isTold(wordsOf(group)) || isTold(told)) return;
    yield { at: placeInGroup(input, group, 'mandat'), facts: { isBoard: group.field === 'bestyrelse' } };
  },
});

type Facts = { readonly isBoard: boolean };

const isTold = (text: string) => /beslut|bestem|godkend|afgør|mandat|kompetence|beføjelse/i.test(text);
