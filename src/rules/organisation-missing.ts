import { isOrganisedInAnnex, organisingOf } from '../plan/people/organising.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP401',
  name: 'organisation-missing',
  asks: 'organisation',
  title: {
    da: 'Planen siger ikke, hvordan arbejdet er organiseret',
    en: 'The plan does not say how the work is organised',
  },
  why: {
    da: 'Hvordan arbejdet skal organiseres, er et af spørgsmålene i Per Faurbys oplæg. Alle skal kunne se, hvem der beslutter, hvem der udfører, og hvem man går til.',
    en: "How the work is to be organised is one of the questions in Per Faurby's talk. All must be able to see who decides, who carries out, and whom to turn to.",
  },
  fix: {
    da: 'Skriv under `organisation:`, hvem der beslutter (`bestyrelse:` eller `styregruppe:`), hvem der leder det daglige (`projektleder:`), og hvordan beboerne er med (`beboere:`). Står det i et bilag, så skriv `organisation: { bilag: … }` med bilagets `id`.',
    en: 'Write under `organisation:` who decides (`bestyrelse:` or `styregruppe:`), who leads the daily work (`projektleder:`), and how the residents take part (`beboere:`). If it is in an annex, write `organisation: { bilag: … }` with the `id` of the annex.',
  },
  example: {
    bad: `
      organisation: # HP401
    `,
    good: `
      organisation:
        bestyrelse:
          formand: Kommunaldirektøren i Eksempel Kommune
          medlemmer: [Direktøren for Boligforeningen Eksempel]
          opgaver: Følger op på målene og godkender budgettet
          møder: fire gange om året
        følgegrupper: Følgegruppen for unge
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: fritidsjobvejleder
        beboere: To beboere sidder i følgegruppen
        evaluering: Indsatsen evalueres en gang om året
    `,
  },
  message: { da: () => 'Hvordan skal arbejdet organiseres?', en: () => 'How is the work to be organised?' },
  *check(input) {
    const { plan, at, refused } = input;
    if (organisingOf(plan) || isOrganisedInAnnex(plan) || refused(plan, 'organisation')) return;
    yield { at: at(plan, 'organisation'), facts: {} };
  },
});
