import { type Language, listed } from '../language.ts';
import { partialReports, type ReportPart } from '../plan/time/report-parts.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP613',
  name: 'report-incomplete',
  asks: 'yearlyReport',
  title: { da: 'En del af den årlige indberetning er ikke nævnt', en: 'A part of the yearly report is not named' },
  why: {
    da: 'Under 2011-14-midlerne skal Landsbyggefonden have tre ting hvert år: reguleringskontoopgørelse, målopfyldelsesskemaer og en milepælsplan for det kommende år. Først når alle tre er sendt, er indberetningen hel.',
    en: 'Under the 2011-14 funds Landsbyggefonden must have three things each year: the account of the reguleringskonto, the målopfyldelsesskemaer and a plan of milestones for the coming year. The report is complete only when all three are sent.',
  },
  fix: {
    da: 'Skriv i `hvad:` alt, hvad der blev sendt, fx `Reguleringskontoopgørelse, målopfyldelsesskemaer og milepælsplan for 2014`. Er noget af det ikke sendt, så send det.',
    en: 'Write in `hvad:` all that was sent, such as `Reguleringskontoopgørelse, målopfyldelsesskemaer og milepælsplan for 2014`. If some of it has not been sent, send it.',
  },
  example: {
    bad: `
      program: 2011-14
      fase: gennemførelse
      dato: 2014-08-15
      rapporter:
        - år: 2013
          dato: 2014-05-14
          hvad: Reguleringskontoopgørelse og målopfyldelsesskemaer # HP613
      godkendelser:
        - { af: Boligforeningen Eksempel, dato: 2013-09-05 }
        - { af: Eksempel Kommune, dato: 2013-09-26 }
        - { af: Landsbyggefonden, dato: 2013-10-10 }
    `,
    good: `
      program: 2011-14
      fase: gennemførelse
      dato: 2014-08-15
      rapporter:
        - år: 2013
          dato: 2014-05-14
          hvad: Reguleringskontoopgørelse, målopfyldelsesskemaer og milepælsplan for 2014
      godkendelser:
        - { af: Boligforeningen Eksempel, dato: 2013-09-05 }
        - { af: Eksempel Kommune, dato: 2013-09-26 }
        - { af: Landsbyggefonden, dato: 2013-10-10 }
    `,
  },
  message: {
    da: ({ year, named, missing }: Facts) =>
      `Er ${inWords(missing, 'da', year)} også sendt? Indberetningen${year === undefined ? '' : ` for ${year}`} nævner kun ${inWords(named, 'da', year)}.`,
    en: ({ year, named, missing }: Facts) =>
      `Have you sent ${inWords(missing, 'en', year)} too? The report${year === undefined ? '' : ` for ${year}`} names only ${inWords(named, 'en', year)}.`,
  },
  *check({ plan, at }) {
    for (const { report, ...facts } of partialReports(plan)) yield { at: at(report, 'hvad'), facts };
  },
});

type Facts = {
  readonly year: number | undefined;
  readonly named: readonly ReportPart[];
  readonly missing: readonly ReportPart[];
};

const words: Readonly<Record<ReportPart, Readonly<Record<Language, string>>>> = {
  account: { da: 'reguleringskontoopgørelsen', en: 'the account of the reguleringskonto' },
  goals: { da: 'målopfyldelsesskemaerne', en: 'the målopfyldelsesskemaer' },
  milestones: { da: 'milepælsplanen for', en: 'the plan of milestones for' },
};

function inWords(parts: readonly ReportPart[], language: Language, year: number | undefined): string {
  const coming = year === undefined ? { da: 'det kommende år', en: 'the coming year' }[language] : String(year + 1);
  const said = parts.map(part => words[part][language] + (part === 'milestones' ? ` ${coming}` : ''));
  return listed(said, 'and', language);
}
