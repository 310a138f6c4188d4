import { followsUp } from '../plan/people/following.ts';
import { detailsOf, placeOf } from '../plan/people/organising.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP413',
  name: 'follow-up-missing',
  asks: 'followUp',
  title: {
    da: 'Det fremgår ikke, hvordan der bliver fulgt op på målene',
    en: 'It is not clear how the goals are followed up',
  },
  why: {
    da: 'I Landsbyggefondens skabelon til aftalen forpligter parterne sig til at følge op på de mål, de har sat. Et mål, som ingen vender tilbage til, bliver hurtigt glemt.',
    en: "In Landsbyggefonden's template for the agreement the parties commit themselves to follow up on the goals they have set. A goal that nobody returns to is soon forgotten.",
  },
  fix: {
    da: 'Skriv under `opgaver:` i bestyrelsen, hvordan den følger op på målene, eller skriv det under `justering:` eller `evaluering:`.',
    en: 'Write under `opgaver:` of the board how it follows up on the goals, or write it under `justering:` or `evaluering:`.',
  },
  example: {
    bad: `
      organisation:
        bestyrelse:
          formand: Kommunaldirektøren i Eksempel Kommune
          medlemmer: [Direktøren for Boligforeningen Eksempel]
          opgaver: Godkender budgettet
          møder: fire gange om året
        følgegrupper: Følgegruppen for unge
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: fritidsjobvejleder
        beboere: To beboere sidder i følgegruppen
        evaluering: # HP413
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
    da: () => 'Hvordan følger parterne op på målene?',
    en: () => 'How do the parties follow up on the goals?',
  },
  *check(input) {
    const organising = detailsOf(input);
    if (!organising || followsUp(input.plan)) return;
    const { parts } = organising;
    if (parts && (input.refused(parts, 'justering') || input.refused(parts, 'evaluering'))) return;
    yield { at: placeOf(input, 'evaluering'), facts: {} };
  },
});
