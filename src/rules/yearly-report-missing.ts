import { listed } from '../language.ts';
import { readDate, writeDate, writeDay } from '../plan/time/calendar.ts';
import { periodOf } from '../plan/time/period.ts';
import { reportedYears } from '../plan/time/reports.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP610',
  name: 'yearly-report-missing',
  asks: 'yearlyReport',
  title: { da: 'Den årlige indberetning mangler', en: 'The yearly report is missing' },
  why: {
    da: 'Under 2011-14-midlerne skal Landsbyggefonden have en indberetning hvert år: reguleringskontoopgørelse, målopfyldelsesskemaer og en milepælsplan for det kommende år. Kommer den for sent, kan fonden holde udbetalinger tilbage.',
    en: 'Under the 2011-14 funds Landsbyggefonden must have a report each year: the account of the reguleringskonto, the målopfyldelsesskemaer and a plan of milestones for the coming year. When it comes too late, the fund may withhold payments.',
  },
  fix: {
    da: 'Skriv indberetningen under `rapporter:` med `år:` og den `dato:`, den blev sendt. Er den ikke sendt endnu, så send den.',
    en: 'Write the report under `rapporter:` with `år:` and the `dato:` on which it was sent. If it has not been sent yet, send it.',
  },
  example: {
    bad: `
      program: 2011-14
      fase: gennemførelse
      dato: 2014-08-15
      rapporter: # HP610
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
        - { år: 2013, dato: 2014-05-14, hvad: "Regnskab, målopfyldelse og milepælsplan" }
      godkendelser:
        - { af: Boligforeningen Eksempel, dato: 2013-09-05 }
        - { af: Eksempel Kommune, dato: 2013-09-26 }
        - { af: Landsbyggefonden, dato: 2013-10-10 }
    `,
  },
  message: {
    da: ({ years, due, today }: Facts) =>
      years.length === 1
        ? `Hvor er indberetningen for ${years[0]}? Fristen var den ${writeDay(due[0] ?? '', 'da')}, og planens dato er ${writeDate(today, 'da')}.`
        : `Hvor er indberetningerne for ${listed(years.map(String), 'and', 'da')}? Fristerne var den ${listed(
            due.map(day => writeDay(day, 'da')),
            'and',
            'da',
          )}.`,
    en: ({ years, due, today }: Facts) =>
      years.length === 1
        ? `Where is the report for ${years[0]}? It was due on ${writeDay(due[0] ?? '', 'en')}, and the date of the plan is ${writeDate(today, 'en')}.`
        : `Where are the reports for ${listed(years.map(String), 'and', 'en')}? They were due on ${listed(
            due.map(day => writeDay(day, 'en')),
            'and',
            'en',
          )}.`,
  },
  *check({ plan, at, refused }, dueDay) {
    const today = plan.dato === undefined ? undefined : readDate(plan.dato);
    const { from, to } = periodOf(plan);
    if (plan.dato === undefined || !today || today === 'impossible' || from === undefined) return;
    if (refused(plan, 'rapporter')) return;
    const reported = reportedYears(plan);
    const [first, last] = [from, to ?? today.from].map(day => Number(day.slice(0, 4))) as [number, number];
    const years: number[] = [];
    for (let year = first; year <= last && `${year + 1}-${dueDay}` <= today.from; year++)
      if (!reported.has(year)) years.push(year);
    const due = years.map(year => `${year + 1}-${dueDay}`);
    if (years.length > 0) yield { at: at(plan, 'rapporter'), on: 'key', facts: { years, due, today: plan.dato } };
  },
});

type Facts = { readonly years: readonly number[]; readonly due: readonly string[]; readonly today: string };
