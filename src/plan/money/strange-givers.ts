import type { Placed } from '../activities.ts';
import { groupedBy, listOf, type Spot, spotsOf } from '../lists.ts';
import type { PlanDraft } from '../plan.ts';
import { anyCase } from '../wording/any-case.ts';
import { readMoney } from './amount.ts';
import type { Economy } from './economy.ts';
import { payerMeant, purseOf } from './payers.ts';
import { paymentsOf } from './payments.ts';

/** One who gives money to activities, and of whom the budget says nothing; with the first resource and what all come to. */
export interface Stranger {
  readonly name: string;
  readonly resource: object;
  readonly kroner: number;
}

type Resource = { readonly giver?: string; readonly beløb?: string; readonly timer?: unknown };

/** Those who give money to the activities and whom the budget names nowhere: only such as surely pay from a purse of their own. */
export function strangeGivers(plan: PlanDraft, economy: Economy, activities: readonly Placed[]): readonly Stranger[] {
  const { budget, financing, posts, outside } = economy;
  if (financing.length === 0) return [];
  const posted = posts.flatMap(({ fields, divided }) => [fields['kilde'], ...(divided.kilder?.parts.keys() ?? [])]);
  const names = [...paymentsOf(economy), ...outside].map(({ name = '' }) => name);
  const named = [...names, ...posted.map(String)];
  if (named.some(name => anybody.test(name.normalize('NFC')))) return [];
  const keys = new Set(paymentsOf(economy).map(({ key }) => key));
  const words = new Set([...named, ...listOf(budget.tekst)].flatMap(wordsOf));
  const given = activities
    .flatMap(({ activity }) => spotsOf<Resource | string>(activity, 'ressourcer'))
    .flatMap(({ value }: Spot<Resource | string>) => {
      if (typeof value === 'string' || value.giver === undefined || value.beløb === undefined) return [];
      const kroner = value.timer === undefined ? (readMoney(value.beløb)?.kroner ?? 0) : 0;
      return kroner > 0 ? [{ name: value.giver.trim(), resource: value, kroner }] : [];
    });
  // Housing organisations may pay together, by whatever name.
  const isShared = named.some(name =>
    /bolig(?!social)\w*er\b|boligerne|afdeling|trækningsret/i.test(name.normalize('NFC')),
  );
  const parties = new Set(
    isShared
      ? []
      : (plan.boligorganisationer ?? []).map(party => (typeof party === 'string' ? party : (party.navn ?? ''))),
  );
  return [...groupedBy(given, ({ name }) => name.toLowerCase()).values()].flatMap(gifts => {
    const [first] = gifts;
    const isStrange =
      first !== undefined &&
      hasOwnPurse(first.name, parties) &&
      payerMeant(first.name, keys) === undefined &&
      !wordsOf(first.name).some(word => words.has(word));
    return isStrange ? [{ ...first, kroner: gifts.reduce((sum, { kroner }) => sum + kroner, 0) }] : [];
  });
}

/** Payers of whom nobody knows how many they are. */
const anybody = anyCase(
  /\b(?:andre|andet|øvrige|fonde|fondsmidler|ekstern\w*|puljer|diverse|sponsor\w*|medfinans\w*|egen\w*|lokal\w*)\b/,
);

/** A name that is the plan's own housing organisation, or by its words that of a foundation, a ministry or a company. */
function hasOwnPurse(name: string, parties: ReadonlySet<string>): boolean {
  if (purseOf(name) !== 'local') return false;
  return (
    parties.has(name) ||
    /fonden\b|\bfond\b|[\wæøå]fond\b|foundation|realdania|ministeri|styrelse|\b(?:a\/s|aps|røde kors|mødrehjælpen)\b/i.test(
      name.normalize('NFC'),
    )
  );
}

/** The words of a name that tell it from others. */
const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\wæøåéü]+/u)
    .filter(
      word =>
        word.length > 3 &&
        !/^(?:fond|fonden|bolig|boligforening|boligforeningen|boligselskab|boligselskabet|kommune|almene|afdeling|dansk|danske)$/u.test(
          word,
        ),
    );
