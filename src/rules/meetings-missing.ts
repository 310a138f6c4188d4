import { decidingGroup } from '../plan/people/board.ts';
import { organisingOf, placeInGroup, termsOf, wordsOf } from '../plan/people/organising.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { isMissing } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP411',
  name: 'meetings-missing',
  asks: 'meetings',
  title: {
    da: 'Det fremgår ikke, hvor ofte bestyrelsen eller styregruppen mødes',
    en: 'It is not clear how often the board or steering group meets',
  },
  why: {
    da: 'Med faste møder bliver beslutningerne taget, mens de stadig gør en forskel. Det er helheds eget råd.',
    en: "With regular meetings, decisions are made while they still make a difference. This is helhed's own advice.",
  },
  fix: {
    da: 'Skriv `møder:` under gruppen, fx `fire gange om året`.',
    en: 'Write `møder:` under the group, for example `fire gange om året`.',
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
          møder: # HP411
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
    da: ({ isBoard }: Facts) => `Hvor ofte mødes ${isBoard ? 'bestyrelsen' : 'styregruppen'}?`,
    en: ({ isBoard }: Facts) => `How often does the ${isBoard ? 'board' : 'steering group'} meet?`,
  },
  *check(input) {
    const group = decidingGroup(input);
    const told = organisingOf(input.plan)?.told ?? '';
    if (!group || group.parts.møder !== undefined || input.refused(group.parts, 'møder')) return;
    // The terms of reference say it most often; where they are asked for and not there, they are the first question.
    if (isMissing(input, 'annexTermsOfReference')) return;
    const { opgaver, mandat } = group.parts;
    const terms = termsOf(input.plan, 'both');
    if (terms === 'annex' || (opgaver === undefined && mandat === undefined && !terms)) return;
    if (isTold(wordsOf(group)) || isTold(told)) return;
    yield { at: placeInGroup(input, group, 'møder'), facts: { isBoard: group.field === 'bestyrelse' } };
  },
});

type Facts = { readonly isBoard: boolean };

const often = '(?:gange?|hver|kvartal|måned|årlig|halvår|uge)';
const meets = '(?<!beboer|afdelings)mød(?:e|er|et|erne|es)(?![\\wæøåé])';
const rate = anyCase(`${meets}[^.\\n]{0,60}${often}|${often}[^.\\n]{0,60}${meets}`);
const isTold = (text: string) => rate.test(text);
