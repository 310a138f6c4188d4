import { readDate, writeDay } from '../plan/time/calendar.ts';
import { periodOf } from '../plan/time/period.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP137',
  name: 'application-late',
  asks: 'leadTime',
  title: {
    da: 'Ansøgningen kommer tæt på planens begyndelse',
    en: 'The application comes close to the beginning of the plan',
  },
  why: {
    da: 'CFBU gengiver et råd fra Landsbyggefonden: Begynd omkring halvandet år, før den nye plan skal gå i gang. Under 2011-14- og 2015-18-midlerne skulle man regne med 8-14 måneder alene til dialogen om planen.',
    en: 'CFBU passes on a piece of advice from Landsbyggefonden: begin about a year and a half before the new plan is to start. Under the 2011-14 and 2015-18 funds one had to count on 8 to 14 months for the dialogue on the plan alone.',
  },
  fix: {
    da: 'Flyt planens begyndelse i `periode:`, eller aftal med Landsbyggefonden, at det kan nås.',
    en: 'Move the beginning of the plan in `periode:`, or agree with Landsbyggefonden that there is time enough.',
  },
  example: {
    bad: `
      fase: prækvalifikation
      dato: 2021-03-01 # HP137
    `,
    good: `
      fase: prækvalifikation
      dato: 2020-03-01
    `,
  },
  message: {
    da: ({ months, start, lead }: Facts) =>
      months < 1
        ? `Planen begynder den ${writeDay(start, 'da')}. Kan ansøgningen nå at blive behandlet inden da? Regn med omkring ${lead} måneder.`
        : `Der er kun ${months} ${months === 1 ? 'måned' : 'måneder'}, til planen begynder den ${writeDay(start, 'da')}. Kan I nå det? Regn med omkring ${lead} måneder.`,
    en: ({ months, start, lead }: Facts) =>
      months < 1
        ? `The plan begins on ${writeDay(start, 'en')}. Is there time to handle the application before that? Count on about ${lead} months.`
        : `There ${months === 1 ? 'is only 1 month' : `are only ${months} months`} until the plan begins on ${writeDay(start, 'en')}. Is that time enough? Count on about ${lead} months.`,
  },
  *check({ plan, at }, lead) {
    const { from: start } = periodOf(plan);
    const written = plan.dato === undefined ? undefined : readDate(plan.dato);
    if (start === undefined || written === undefined || written === 'impossible') return;
    const months = monthsBetween(written.from, start);
    if (months < (lead * 5) / 6) yield { at: at(plan, 'dato'), facts: { months: Math.max(0, months), start, lead } };
  },
});

type Facts = { readonly months: number; readonly start: string; readonly lead: number };

/** The whole months from one ISO date to another. */
function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
}
