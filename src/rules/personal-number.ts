import { lineTable } from '../document/range.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP147',
  name: 'personal-number',
  severity: 'warning',
  source: 'helhed/råd',
  title: { da: 'Her står noget, der ligner et cpr-nummer', en: 'This looks like a personal number (cpr)' },
  why: {
    da: 'En plan bliver læst af mange og ofte lagt på nettet. Et cpr-nummer hører ikke hjemme i den, heller ikke i en note eller en kommentar. Det er helheds eget råd.',
    en: "A plan is read by many and often put on the web. A personal number has no place in it, not in a note or a comment either. This is helhed's own advice.",
  },
  fix: {
    da: 'Slet nummeret. Skriv stillingen eller rollen i stedet. Er det et sagsnummer på ti cifre, så skriv `sag` foran og cifrene uden bindestreg.',
    en: 'Delete the number. Write the position or role instead. If it is the number of a case in ten digits, write `sag` before it and the digits without a hyphen.',
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
        projektleder: Projektlederen i Boligforeningen Eksempel (010170-0000) # HP147
        medarbejdere: fritidsjobvejleder
        beboere: To beboere sidder i følgegruppen
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
    da: () => 'Det ligner et cpr-nummer. Skal det stå her?',
    en: () => 'This looks like a personal number. Should it be here?',
  },
  *check({ document }) {
    if (!mayBeNumber.test(document.text)) return;
    const positionAt = lineTable(document.text);
    for (const match of document.text.matchAll(number)) {
      const end = match.index + match[0].length;
      const before = document.text.slice(Math.max(0, match.index - 30), match.index);
      // With the hyphen it is written as a person's number is, whatever stands before it.
      if (/^\d{10}$/.test(match[0]) && ofSomethingElse.test(before)) continue;
      yield { range: { start: positionAt(match.index), end: positionAt(end) }, facts: {} };
    }
  },
});

const mayBeNumber = /\d{6}(?:\s?[-–]\s?)?\d{4}/;
/** Six digits that are a day, a month and a year, and four more, which are no part of a longer number or word. */
const number =
  /(?<![\p{L}\d_/=#@]|\d[.,-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}(?:\s?[-–]\s?)?\d{4}(?![\p{L}\d_/@]|[.,-]\d)/gu;

/** What stands before numbers of ten digits that are no person's. */
const ofSomethingElse = anyCase(
  /(?<![\wæøåé])(?:sags?[\wæøåé]*|journal[\wæøåé]*|[\wæøåé]*(?<!cpr[-. ]{0,2})nr|konto[\wæøåé]*|ean[\wæøåé]*|cvr[\wæøåé]*|p-?nummer|ref[\wæøåé]*|tlf|telefon[\wæøåé]*|isbn|faktura[\wæøåé]*|matrikel[\wæøåé]*|dok[\wæøåé]*|id)\.?:?\s*["'(]?$/,
);
