import { detailsOf, placeOf, wordsOf } from '../plan/people/organising.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP409',
  name: 'residents-missing',
  asks: 'residents',
  title: {
    da: 'Det fremgår ikke, hvordan beboerne er repræsenteret',
    en: 'It is not clear how the residents are represented',
  },
  why: {
    da: 'Planen handler om beboernes hverdag, og Per Faurbys oplæg regner afdelingsbestyrelserne for en af de tre centrale samarbejdspartnere. Sidder beboerne med ved bordet, bliver beslutningerne bedre og lettere at leve med.',
    en: "The plan is about the daily life of the residents, and Per Faurby's talk counts the sections' boards as one of the three central partners. When the residents have a seat at the table, decisions become better and easier to live with.",
  },
  fix: {
    da: 'Skriv `beboere:` under `organisation:`, fx hvem afdelingsbestyrelserne har i bestyrelse, styregruppe eller følgegrupper.',
    en: "Write `beboere:` under `organisation:`, for example whom the sections' boards have on the board, steering group or reference groups.",
  },
  example: {
    bad: `
      organisation:
        bestyrelse:
          formand: Kommunaldirektøren i Eksempel Kommune
          medlemmer: [Direktøren for Boligforeningen Eksempel]
          opgaver: Følger op på målene og godkender budgettet
          møder: fire gange om året
        følgegrupper: Følgegruppen for unge
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: fritidsjobvejleder
        beboere: # HP409
        evaluering: Indsatsen evalueres en gang om året
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
  message: {
    da: () => 'Hvordan er beboerne og afdelingsbestyrelserne med?',
    en: () => "How do the residents and the sections' boards take part?",
  },
  *check(input) {
    const organising = detailsOf(input);
    if (!organising) return;
    const { parts, groups, told } = organising;
    if (parts && (parts.beboere !== undefined || input.refused(parts, 'beboere'))) return;
    if ([told, ...groups.map(wordsOf)].some(text => residents.test(text))) return;
    yield { at: placeOf(input, 'beboere'), facts: {} };
  },
});

/** Words for residents who take part; staff and papers that are only named after them don't count. */
const residents = anyCase(
  /beboer(?!rådgiv|koordinat|medarbejder|konsulent|vejled|blad|hus|undersøg|service|projekt)|afdelingsbestyrelse|afdelingsform|lejer(?!bo)|husråd|forældre/,
);
