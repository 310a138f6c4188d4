import { remembered } from './remembered.ts';

/** Words that can only mean the field they stand beside, in the places where that field is known. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  titel: ['navn', 'title', 'name', 'overskrift'],
  navn: ['titel', 'name', 'title'],
  område: ['boligområde', 'områder', 'area'],
  kommune: ['municipality', 'kommuner', 'beliggenhedskommune'],
  boligorganisationer: ['boligorganisation', 'boligselskaber', 'boligselskab', 'housing_organisations'],
  afdelinger: ['afdeling', 'boligafdelinger'],
  boliger: ['lejemål', 'lejligheder', 'husstande', 'dwellings'],
  beboere: ['beboertal', 'indbyggere', 'residents'],
  periode: ['projektperiode', 'planperiode', 'period'],
  fra: ['start', 'startdato', 'from'],
  til: ['slut', 'slutdato', 'to'],
  program: ['programme', 'puljeår', 'midler'],
  fase: ['phase'],
  problemer: ['udfordringer', 'problemstillinger', 'problems'],
  indsatsområder: ['indsatsområde', 'fokusområder', 'hovedtemaer', 'areas'],
  aktiviteter: ['aktivitet', 'projekter', 'delprojekter', 'activities'],
  mål: ['målet', 'målsætning', 'målsætninger', 'goal', 'goals'],
  skridt: ['fremgangsmåde', 'skridtene', 'trin', 'steps'],
  succeskriterier: ['succeskriterium', 'success_criteria'],
  kriterium: ['succeskriterium', 'criterion'],
  måling: ['målemetode', 'målinger', 'målemetoder', 'measurement'],
  milepæle: ['milepæl', 'tidsplan', 'milepælsplan', 'milestones'],
  ressourcer: ['ressource', 'resurser', 'resurse', 'resources'],
  forankring: ['forankringsplan', 'anchoring'],
  ansvarlig: ['ansvar', 'ansvarlige', 'tovholder', 'responsible'],
  målgruppe: ['målgrupper', 'target_group'],
  hvad: ['beskrivelse', 'tekst', 'milepæl', 'ressource', 'skridt', 'titel', 'navn'],
  dato: ['tidspunkt', 'frist', 'hvornår', 'date'],
  giver: ['finansieret_af', 'kommer_fra'],
  side: ['sidetal', 'page'],
  år: ['årstal', 'year'],
  resultater: ['resultat', 'måleresultater', 'måleresultat', 'målt'],
  resultat: ['tal', 'værdi', 'hvad', 'målt'],
  note: ['noter', 'bemærkning', 'bemærkninger'],
};

/** A word as it is compared: no case, no æøå, no signs between, composed letters. */
export const fold = remembered(word =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[\s_\-\u00a0\u200b-\u200d\ufeff]+/g, ''),
);

/** How a key was taken: as another spelling of a field (`same`), as a slip of the pen (`near`), or as none that is known. */
export type Taken = { readonly as: 'same' | 'near'; readonly field: string } | undefined;

/** The field that a key means among those known where it stands. */
export function fieldMeant(key: string, fields: readonly string[]): Taken {
  const said = fold(key);
  const same =
    fields.find(field => fold(field) === said) ??
    fields.find(field => synonyms[field]?.some(word => fold(word) === said));
  if (same !== undefined) return { as: 'same', field: same };
  const reach = said.length <= 2 ? 0 : said.length <= 6 ? 1 : 2;
  const letters = lettersOf(said);
  const near = fields
    .filter(field => differing(letters, lettersOf(fold(field))) <= 2 * reach)
    .map(field => ({ field, away: distance(said, fold(field), reach) }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away);
  const [first, second] = near;
  return first && first.away !== second?.away ? { as: 'near', field: first.field } : undefined;
}

/**
 * The field that a key among others is taken for: one that is known by its name or by what it means, as long as that is not
 * written beside it too or taken already; else the key as it is. `as` tells how, where it is in another spelling.
 */
export function fieldFor(
  key: string,
  known: readonly string[],
  written: object,
  isTaken: (field: string) => boolean,
): { readonly field: string; readonly as: 'same' | 'near' | undefined } {
  const asItIs = { field: key, as: undefined };
  if (known.includes(key)) return asItIs;
  const composed = key.normalize('NFC');
  if (known.includes(composed)) return Object.hasOwn(written, composed) ? asItIs : { field: composed, as: undefined };
  const meant = fieldMeant(key, known);
  return !meant || Object.hasOwn(written, meant.field) || isTaken(meant.field) ? asItIs : meant;
}

/** The letters of a word as bits, so that words that have too few in common need no closer look. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters are in only one of two words. Each exchange accounts for two at most. */
function differing(one: number, other: number): number {
  let count = 0;
  for (let left = one ^ other; left !== 0; left &= left - 1) count++;
  return count;
}

/** How many letters must be put in, left out, exchanged or swapped to get from one word to another; above `limit` it stops counting. */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const exchange = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, exchange);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[other.length] ?? limit + 1;
}
