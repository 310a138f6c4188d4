import { detailsOf, placeOf } from '../plan/people/organising.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { mentions } from '../plan/wording/mentions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP416',
  name: 'communication-missing',
  asks: 'communication',
  title: {
    da: 'Det fremgår ikke, hvordan I kommunikerer undervejs',
    en: 'It is not clear how you communicate along the way',
  },
  why: {
    da: 'Beboere, partnere og bagland mister lysten til noget, de ikke hører om. Hvordan I kommunikerer undervejs, er et af spørgsmålene i Per Faurbys oplæg til en plan, der er i gang.',
    en: "Residents, partners and those you represent lose interest in what they do not hear about. How you communicate along the way is one of the questions that Per Faurby's talk puts to a plan that is under way.",
  },
  fix: {
    da: 'Skriv `kommunikation:` under `organisation:` – til hvem, hvordan og hvor ofte. Er der en kommunikationsplan, så skriv den under `bilag:`.',
    en: 'Write `kommunikation:` under `organisation:` – to whom, how and how often. If there is a communication plan, list it under `bilag:`.',
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
        justering: Bestyrelsen gennemgår milepælene to gange om året
        kommunikation: # HP416
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
        justering: Bestyrelsen gennemgår milepælene to gange om året
        kommunikation: Nyhedsbrev til alle beboere fire gange om året
    `,
  },
  message: { da: () => 'Hvordan kommunikerer I undervejs?', en: () => 'How do you communicate along the way?' },
  *check(input) {
    const organising = detailsOf(input);
    if (!organising || mentions(input.plan, told)) return;
    const { parts } = organising;
    if (parts && (parts.kommunikation !== undefined || input.refused(parts, 'kommunikation'))) return;
    yield { at: placeOf(input, 'kommunikation'), facts: {} };
  },
});

const told = anyCase(/kommunik|nyhedsbrev|beboerblad|hjemmeside|facebook|sociale medier|informationsmøde|formidling/);
