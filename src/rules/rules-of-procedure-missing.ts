import { decidingGroup } from '../plan/people/board.ts';
import { placeInGroup, termsOf } from '../plan/people/organising.ts';
import { askedIn } from '../plan/programme.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP412',
  name: 'rules-of-procedure-missing',
  asks: 'rulesOfProcedure',
  title: {
    da: 'Der er hverken kommissorium eller forretningsorden',
    en: 'There are neither terms of reference nor rules of procedure',
  },
  why: {
    da: 'Per Faurbys oplæg råder til at formulere spillereglerne i kommissorier og forretningsordener. Så er der noget at holde sig til, når parterne bliver uenige.',
    en: "Per Faurby's talk advises putting the rules of the game into terms of reference and rules of procedure. Then there is something to hold on to when the parties disagree.",
  },
  fix: {
    da: 'Skriv `kommissorium:` eller `forretningsorden:` under gruppen: en kort tekst, eller `{ bilag: … }` med bilagets `id`.',
    en: 'Write `kommissorium:` or `forretningsorden:` under the group: a short text, or `{ bilag: … }` with the `id` of the annex.',
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
          mandat: Beslutter om mål og budget
          møder: fire gange om året
          kommissorium: # HP412
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
  message: {
    da: () => 'Står spillereglerne for samarbejdet i et kommissorium eller en forretningsorden?',
    en: () => 'Are the rules for working together written in terms of reference or rules of procedure?',
  },
  *check(input) {
    const { plan, asks, phase } = input;
    const group = decidingGroup(input);
    if (!group || termsOf(plan, 'both')) return;
    // Where the annex is asked for, its own rule asks.
    if (askedIn(asks.annexTermsOfReference, phase)) return;
    // Where neither tasks nor mandate are there, these are the first question.
    const { opgaver, mandat } = group.parts;
    if (opgaver === undefined && mandat === undefined) return;
    if (input.refused(group.parts, 'kommissorium') || input.refused(group.parts, 'forretningsorden')) return;
    yield { at: placeInGroup(input, group, 'kommissorium'), facts: {} };
  },
});
