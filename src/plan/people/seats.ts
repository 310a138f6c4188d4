import { listOf } from '../lists.ts';
import type { PlanDraft } from '../plan.ts';
import { fold } from '../spelling.ts';
import { anyCase } from '../wording/any-case.ts';
import { isHousingHead, isMunicipalHead } from './board.ts';
import { housingNames, isNamed } from './parties.ts';

/** Seats of those who live there. */
const ofResidents = anyCase(/afdelings(?:bestyrelse|form)|afdelingens form|beboer/);

/** Words that may mean any of several organisations, or all of them. */
const ofSeveral = anyCase(
  /(?:organisation|selskab|forening|kommun)(?:er|erne|ernes)(?![\wæøåé])|direktører|forretningsførere|ledelserne|(?<![\wæøåé])(?:begge|samtlige|alle|hver|øvrige|andre|parter[\wæøåé]*|m\.? ?fl|m\. ?m|bl\. ?a|blandt and(?:et|re)|en fælles|de (?:to|tre|fire|fem|seks|deltagende|involverede))(?![\wæøåé])/,
);
const leads = anyCase(/direkt|forretningsfør/);

/** Housing organisations that have no seat on a board where others of them are named. When in doubt they have one. */
export function organisationsWithoutSeat(plan: PlanDraft, seats: readonly string[]): readonly string[] {
  return withoutSeat(
    housingNames(plan),
    listOf(plan.kommune),
    seats,
    seat => isHousingHead(plan, seat),
    seat => isMunicipalHead(plan, seat),
  );
}

/** The same of municipalities, where a plan has several. */
export function municipalitiesWithoutSeat(plan: PlanDraft, seats: readonly string[]): readonly string[] {
  return withoutSeat(
    listOf(plan.kommune),
    housingNames(plan),
    seats,
    seat => isMunicipalHead(plan, seat),
    seat => isHousingHead(plan, seat),
  );
}

function withoutSeat(
  names: readonly string[],
  others: readonly string[],
  seats: readonly string[],
  isHead: (seat: string) => boolean,
  isOther: (seat: string) => boolean,
): readonly string[] {
  const held = seats.filter(seat => !ofResidents.test(seat));
  if (names.length < 2 || names.length * held.length > 10_000 || held.some(seat => ofSeveral.test(seat))) return [];
  const own = tellingWords(names, others);
  const holds = (name: string, seat: string) =>
    isNamed(name, seat) || wordsIn(seat).some(word => own.get(word) === name);
  const isAnybodys = (seat: string) =>
    (isHead(seat) || (leads.test(seat) && !isOther(seat) && !/politi/i.test(seat))) &&
    !names.some(name => holds(name, seat));
  if (held.some(isAnybodys)) return [];
  const missing = names.filter(name => !held.some(seat => holds(name, seat)));
  return missing.length < names.length ? missing : [];
}

const wordsIn = (text: string) => (text.match(/[A-Za-zÀ-ɏ\d]{2,}/g) ?? []).map(word => fold(word).replace(/s$/u, ''));

/** Words that many such names have. */
const generic =
  /^(?:af|og|for|den|det|de|almen[\wæøåéÆØÅÉ]*|bolig(?!h)[\wæøåéÆØÅÉ]*|andel[\wæøåéÆØÅÉ]*|selskab[\wæøåéÆØÅÉ]*|forening[\wæøåéÆØÅÉ]*|organisation[\wæøåéÆØÅÉ]*|afdeling[\wæøåéÆØÅÉ]*|social[\wæøåéÆØÅÉ]*|arbejderne|lejer[\wæøåéÆØÅÉ]*|kommune|by)$/u;

/** The words that one of the names has and no other, each with its name. */
function tellingWords(names: readonly string[], others: readonly string[]): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>(others.flatMap(wordsIn).map(word => [word, undefined]));
  for (const name of names)
    for (const word of new Set(wordsIn(name)))
      if (!generic.test(word)) found.set(word, found.has(word) ? undefined : name);
  return found;
}
