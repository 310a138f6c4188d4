import { detailsOf, placeOf } from '../plan/people/organising.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { mentions } from '../plan/wording/mentions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP419',
  name: 'central-data-missing',
  asks: 'centralData',
  title: { da: 'Planen nævner ikke Boligsociale Data', en: 'The plan does not mention Boligsociale Data' },
  why: {
    da: 'Landsbyggefonden måler alle støttede indsatser i Boligsociale Data, som bestyrelsen kan få adgang til. Bruger planen de samme tal, kan alle se, om det går den rigtige vej.',
    en: 'Landsbyggefonden measures all supported efforts in Boligsociale Data, to which the board can get access. When the plan uses the same figures, all can see whether things go the right way.',
  },
  fix: {
    da: 'Skriv under `evaluering:`, hvordan I bruger Boligsociale Data, eller skriv dem som `kilde:` ved problemerne.',
    en: 'Write under `evaluering:` how you use Boligsociale Data, or give them as `kilde:` at the problems.',
  },
  example: {
    bad: `
      problemer: [{ problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Danmarks Statistik }]
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
        evaluering: Indsatsen evalueres en gang om året # HP419
    `,
    good: `
      problemer: [{ problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2020, kilde: Danmarks Statistik }]
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
        evaluering: Indsatsen evalueres en gang om året med tal fra Boligsociale Data
    `,
  },
  message: {
    da: () => 'Hvordan bruger I Boligsociale Data til at følge udviklingen?',
    en: () => 'How do you use Boligsociale Data to follow the development?',
  },
  *check(input) {
    if (!detailsOf(input) || mentions(input.plan, data)) return;
    yield { at: placeOf(input, 'evaluering'), facts: {} };
  },
});

const data = anyCase(
  /boligsocial[\wæøåé]* data|(?:centrale?|centralt [\wæøåé]+|landsbyggefondens|lbf's|lbfs) (?:[\wæøåé]+ )?(?:måling|data|indikator)/,
);
