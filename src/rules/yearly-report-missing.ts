import { readDate, writeDate, writeDay } from '../plan/calendar.ts';
import { periodOf } from '../plan/period.ts';
import { reportedYears } from '../plan/reports.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP610',
  name: 'yearly-report-missing',
  asks: 'yearlyReport',
  title: { da: 'Den årlige indberetning mangler', en: 'The yearly report is missing' },
  why: {
    da: 'Landsbyggefonden beder om en indberetning hvert år: reguleringskontoopgørelse, målopfyldelsesskemaer og en milepælsplan for det kommende år. Kommer den for sent, kan fonden holde udbetalinger tilbage.',
    en: 'Landsbyggefonden asks for a report each year: the account of the reguleringskonto, the målopfyldelsesskemaer and a plan of milestones for the coming year. When it comes too late, the fund may withhold payments.',
  },
  fix: {
    da: 'Skriv indberetningen under `rapporter:` med `år:` og den `dato:`, den blev sendt. Er den ikke sendt endnu, så send den.',
    en: 'Write the report under `rapporter:` with `år:` and the `dato:` on which it was sent. If it has not been sent yet, send it.',
  },
  example: {
    bad: `
      program: 2011-14
      fase: gennemførelse
      periode: 2013-2016
      dato: 2014-08-15
      problemer:
        - { problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2012, kilde: KÅS-tal }
      rapporter: # HP610
      godkendelser:
        - { af: Boligforeningen Eksempel, dato: 2012-09-20 }
        - { af: Eksempel Kommune, dato: 2012-10-30 }
        - { af: Landsbyggefonden, dato: 2012-12-11 }
      underskrifter:
        - { part: Eksempel Kommune, titel: kommunaldirektør, dato: 2012-12-14 }
        - { part: Boligforeningen Eksempel, titel: direktør, dato: 2012-12-14 }
      indsatsområder:
        - navn: Uddannelse, beskæftigelse og erhverv
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2016
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: Mindst 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: { dato: 2014-03-01, hvad: De første ti unge er i job, status: nået }
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      program: 2011-14
      fase: gennemførelse
      periode: 2013-2016
      dato: 2014-08-15
      problemer:
        - { problem: Mange unge er uden job og uddannelse, tal: 27 %, år: 2012, kilde: KÅS-tal }
      rapporter:
        - { år: 2013, dato: 2014-05-14, hvad: "Regnskab, målopfyldelse og milepælsplan" }
      godkendelser:
        - { af: Boligforeningen Eksempel, dato: 2012-09-20 }
        - { af: Eksempel Kommune, dato: 2012-10-30 }
        - { af: Landsbyggefonden, dato: 2012-12-11 }
      underskrifter:
        - { part: Eksempel Kommune, titel: kommunaldirektør, dato: 2012-12-14 }
        - { part: Boligforeningen Eksempel, titel: direktør, dato: 2012-12-14 }
      indsatsområder:
        - navn: Uddannelse, beskæftigelse og erhverv
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2016
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: Mindst 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: { dato: 2014-03-01, hvad: De første ti unge er i job, status: nået }
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ years, due, today }: Facts) =>
      years.length === 1
        ? `Hvor er indberetningen for ${years[0]}? Fristen var den ${writeDay(due[0] ?? '', 'da')}, og planens dato er ${writeDate(today, 'da')}.`
        : `Hvor er indberetningerne for ${listed(years, 'og')}? Fristerne var den ${listed(
            due.map(day => writeDay(day, 'da')),
            'og',
          )}.`,
    en: ({ years, due, today }: Facts) =>
      years.length === 1
        ? `Where is the report for ${years[0]}? It was due on ${writeDay(due[0] ?? '', 'en')}, and the date of the plan is ${writeDate(today, 'en')}.`
        : `Where are the reports for ${listed(years, 'and')}? They were due on ${listed(
            due.map(day => writeDay(day, 'en')),
            'and',
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

/** `2012, 2013 og 2014`. */
function listed(items: readonly (string | number)[], and: string): string {
  const last = items.length - 1;
  return items.map((item, at) => (at === 0 ? '' : at === last ? ` ${and} ` : ', ') + item).join('');
}
