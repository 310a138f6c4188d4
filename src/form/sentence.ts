import { readMoney } from '../plan/money/amount.ts';
import { partsOfSentence } from '../plan/money/economy.ts';
import { readDate, readPeriod } from '../plan/time/calendar.ts';

/** Of each kind of thing, the field that says what a sentence says that stands in its place. */
const leads: Readonly<Record<string, string>> = {
  aendring: 'hvad',
  afdeling: 'navn',
  afsnit: 'tekst',
  aktivitet: 'titel',
  bilag: 'titel',
  boligorganisation: 'navn',
  budget: 'tekst',
  delaftale: 'titel',
  dokument: 'tekst',
  finansiering: 'kilde',
  forankring: 'hvad',
  godkendelse: 'af',
  gruppe: 'navn',
  indsatsomraade: 'navn',
  maal: 'hvad',
  maalgruppe: 'hvem',
  maaling: 'hvordan',
  milepaele: 'hvad',
  organisation: 'beskrivelse',
  part: 'navn',
  person: 'navn',
  post: 'post',
  problem: 'problem',
  rapport: 'hvad',
  ressourcer: 'hvad',
  resultater: 'resultat',
  skridt: 'hvad',
  succeskriterier: 'kriterium',
  underskrift: 'part',
};

/** The field that says it all of a thing of a kind. */
export const leadOf = (kind: string | undefined): string | undefined => leads[kind ?? ''];

/** A sentence as the fields that say the same; nothing where there are none. */
export function fieldsOf(kind: string | undefined, sentence: string): Readonly<Record<string, string>> | undefined {
  if (kind === 'periode') return periodOf(sentence);
  const lead = leadOf(kind);
  if (lead === undefined) return undefined;
  if (kind === 'finansiering' || kind === 'post') {
    const parts = partsOfSentence(sentence);
    if (parts && readMoney(parts.amount)) return { [lead]: parts.name.trim(), beløb: parts.amount.trim() };
  }
  return { [lead]: sentence };
}

/** `2022-2025` as the two ends that it is read as. */
function periodOf(sentence: string): Readonly<Record<string, string>> | undefined {
  const whole = readPeriod(sentence);
  if (!whole || whole === 'impossible') return undefined;
  for (const { 0: between, index } of sentence.matchAll(/\s*[-–—/]\s*|\s+til\s+(?:og med\s+)?/gu)) {
    const ends = [sentence.slice(0, index), sentence.slice(index + between.length)].map(end =>
      end.replace(/^fra\s+/iu, '').trim(),
    );
    const [fra = '', til = ''] = ends;
    const [first, last] = [readDate(fra), readDate(til)];
    const isSame =
      first &&
      last &&
      first !== 'impossible' &&
      last !== 'impossible' &&
      first.from === whole.from &&
      last.to === whole.to;
    if (isSame) return { fra, til };
  }
  return undefined;
}
