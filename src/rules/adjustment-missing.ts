import { adjusts, followsUp } from '../plan/people/following.ts';
import { detailsOf, placeOf } from '../plan/people/organising.ts';
import { askedIn } from '../plan/programme.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP415',
  name: 'adjustment-missing',
  asks: 'adjustment',
  title: { da: 'Det fremgår ikke, hvordan I justerer undervejs', en: 'It is not clear how you adjust along the way' },
  why: {
    da: 'Alle planer skal rettes til i løbet af fire år. Hvordan I justerer, hvis en indsats ikke fungerer, er et af spørgsmålene i Per Faurbys oplæg til en plan, der er i gang.',
    en: "Every plan has to be adapted in the course of four years. How you adjust when an effort does not work is one of the questions that Per Faurby's talk puts to a plan that is under way.",
  },
  fix: {
    da: 'Skriv `justering:` under `organisation:` – hvem der opdager det, hvornår I ser på det, og hvem der beslutter ændringen.',
    en: 'Write `justering:` under `organisation:` – who finds out, when you look at it, and who decides the change.',
  },
  example: {
    bad: `
      fase: gennemførelse
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
        kommunikation: Nyhedsbrev fire gange om året
        justering: # HP415
    `,
    good: `
      fase: gennemførelse
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
        kommunikation: Nyhedsbrev fire gange om året
        justering: Bestyrelsen gennemgår milepælene to gange om året og ændrer det, der ikke virker
    `,
  },
  message: {
    da: () => 'Hvordan justerer I, hvis en indsats ikke fungerer?',
    en: () => 'How do you adjust if an effort does not work?',
  },
  *check(input) {
    const organising = detailsOf(input);
    if (!organising || adjusts(input.plan) || (organising.parts && input.refused(organising.parts, 'justering')))
      return;
    // Where nobody follows up at all, that is the first question.
    if (askedIn(input.asks.followUp, input.phase) && !followsUp(input.plan)) return;
    yield { at: placeOf(input, 'justering'), facts: {} };
  },
});
