import { listOf } from '../plan/lists.ts';
import { readDate, writeDate, writeDay } from '../plan/time/calendar.ts';
import { type PlacedReport, reportsOf } from '../plan/time/reports.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP611',
  name: 'report-late',
  asks: 'yearlyReport',
  title: { da: 'Indberetningen er sendt efter fristen', en: 'The report was sent after it was due' },
  why: {
    da: 'Under 2011-14-midlerne skal reguleringskontoopgørelsen være hos Landsbyggefonden senest seks måneder efter årets slutning. helhed regner med samme frist for resten af indberetningen. Kommer den for sent, kan fonden holde udbetalinger tilbage.',
    en: 'Under the 2011-14 funds the account of the reguleringskonto must reach Landsbyggefonden within six months of the end of the year. helhed takes the rest of the report to be due on the same day. When it comes too late, the fund may withhold payments.',
  },
  fix: {
    da: 'Se efter, om `dato:` og `år:` er rigtige. Har Landsbyggefonden givet udsættelse, så skriv det i `status:`.',
    en: 'See whether `dato:` and `år:` are right. When Landsbyggefonden has given more time, write so in `status:`.',
  },
  example: {
    bad: `
      program: 2011-14
      fase: gennemførelse
      dato: 2014-08-15
      rapporter:
        - år: 2013
          dato: 2014-08-01 # HP611
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
      godkendelser:
        - { af: Boligforeningen Eksempel, dato: 2013-09-05 }
        - { af: Eksempel Kommune, dato: 2013-09-26 }
        - { af: Landsbyggefonden, dato: 2013-10-10 }
    `,
  },
  message: {
    da: ({ year, sent, due }: Facts) =>
      `Indberetningen for ${year} er sendt ${writeDate(sent, 'da')}, men fristen var den ${writeDay(due, 'da')}. Har I fået udsættelse?`,
    en: ({ year, sent, due }: Facts) =>
      `The report for ${year} was sent ${writeDate(sent, 'en')}, but it was due on ${writeDay(due, 'en')}. Have you been given more time?`,
  },
  *check({ plan, at }, dueDay) {
    const late = new Map<number, { report: Report; due: string }>();
    const inTime = new Set<number>();
    for (const { written, years } of reportsOf(plan)) {
      const [year] = years;
      if (year === undefined || years.length > 1) continue;
      const due = `${year + 1}-${dueDay}`;
      if (typeof written === 'string' || isExcused(written) || !isAfter(written.dato, due)) inTime.add(year);
      else if (!late.has(year)) late.set(year, { report: written, due });
    }
    for (const [year, { report, due }] of late)
      if (!inTime.has(year) && report.dato !== undefined)
        yield { at: at(report, 'dato'), facts: { year, sent: report.dato, due } };
  },
});

type Report = Exclude<PlacedReport['written'], string>;
type Facts = { readonly year: number; readonly sent: string; readonly due: string };

function isAfter(date: string | undefined, due: string): boolean {
  const span = date === undefined ? undefined : readDate(date);
  return span !== undefined && span !== 'impossible' && span.from > due;
}

/** Tells whether a report says that it might come later, or is another than the yearly one. */
function isExcused({ hvad, status }: Report): boolean {
  const text = [...listOf(hvad), status ?? ''].join('\n').normalize('NFC');
  if (/udsæt|forlænget|ny frist|dispensation/i.test(text)) return true;
  return (
    /evaluering|midtvejs|halvår|kvartal|slutrapport|afsluttende/i.test(text) &&
    !/årlig|indberet|regulering|målopfyld|regnskab/i.test(text)
  );
}
