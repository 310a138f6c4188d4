import type { Text } from '../language.ts';
import { askedIn } from '../plan/programme.ts';
import { asksOf, programmes } from '../plan/programmes/index.ts';
import { sourceOf } from '../plan/sources.ts';
import { readDate, writeDay } from '../plan/time/calendar.ts';
import { type Block, paragraph } from '../publishing/blocks.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import { dateInside } from './date-inside.ts';
import { reservation } from './in-brief.ts';

/** What a draft of a report is made of, and what is known of the report that the funder asks for. */
export function reportBasis({ plan, say }: Manuscript, year: number): readonly Block[] {
  const written = plan.dato;
  const span = written === undefined ? undefined : readDate(written);
  const isOlder = typeof span === 'object' && span.from <= `${year}-12-31`;
  const since: Text = isOlder
    ? {
        da: ` Det, der er sket siden, står kun i den, hvis I har skrevet det ind.`,
        en: ` What has happened since stands in it only if you have written it in.`,
      }
    : { da: '', en: '' };
  const basis: Text = {
    da: `Udkastet er skrevet ud af planen${written === undefined ? '' : `, som er fra ${dateInside(written, 'da')}`}.${since.da} Det, kun I ved, er der plads til ved »Skriv her«.`,
    en: `The draft is written out of the plan${written === undefined ? '' : `, which is from ${dateInside(written, 'en')}`}.${since.en} There is room at "Write here" for all that only you know.`,
  };
  return [paragraph(say(basis)), paragraph(say(reservation)), paragraph(say(askedBy(plan.program, year)))];
}

function askedBy(id: Parameters<typeof asksOf>[0], year: number): Text {
  const asks = asksOf(id);
  const report = askedIn(asks.yearlyReport, 'gennemførelse');
  if (report) {
    const { title } = sourceOf(report.source);
    const due = `${year + 1}-${report.value}`;
    return {
      da: `Landsbyggefonden skal hvert år have en reguleringskontoopgørelse, målopfyldelsesskemaer og en milepælsplan for det kommende år; det står i »${title}«. Opgørelsen for ${year} skal være fremme senest den ${writeDay(due, 'da')}; helhed regner med samme frist for resten. Fondens skemaer har helhed ikke set: brug dem, og tag teksten herfra.`,
      en: `Landsbyggefonden must have an account of the reguleringskonto, målopfyldelsesskemaer and a plan of milestones for the coming year each year, as stands in "${title}". The account for ${year} must arrive by ${writeDay(due, 'en')}; helhed takes the rest to be due on the same day. helhed has not seen the forms of the fund: use them, and take the text from here.`,
    };
  }
  const name = programmes.find(one => one.id === id)?.name;
  const form = askedIn(asks.annexReportingForm, 'helhedsplan');
  return {
    da: `helhed har ikke set, hvad Landsbyggefonden beder om i en årlig rapport${name === undefined ? '' : ` under ${name.da}`}. Rækkefølgen her er helheds eget forslag. Har I fået et skema af fonden, så brug det, og tag teksten herfra.${form ? ' Se efter, om jeres aftale har et indberetningsskema som bilag.' : ''}`,
    en: `helhed has not seen what Landsbyggefonden asks for in a yearly report${name === undefined ? '' : ` under ${name.en}`}. The order here is helhed's own proposal. If the fund has given you a form, use that, and take the text from here.${form ? ' See whether your agreement has a reporting form as an annex.' : ''}`,
  };
}
