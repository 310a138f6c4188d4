import type { Text } from '../language.ts';
import { activitiesOf } from '../plan/activities.ts';
import { groupedBy, listOf } from '../plan/lists.ts';
import { writeAmount } from '../plan/money/amount.ts';
import { type Economy, economyOf } from '../plan/money/economy.ts';
import { localShareOf } from '../plan/money/local-share.ts';
import { differ, type Money, sumOf } from '../plan/money/money.ts';
import { isInShares, paymentsOf, wholeOf } from '../plan/money/payments.ts';
import { writeShare } from '../plan/money/share.ts';
import { resourcesInAll } from '../plan/money/spending.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { askedIn } from '../plan/programme.ts';
import { asksOf } from '../plan/programmes/index.ts';
import { askerOf } from '../plan/sources.ts';
import { type Block, paragraph, strong, table } from '../publishing/blocks.ts';
import { annexLine } from '../submission/annex-line.ts';
import { total } from '../submission/money.ts';
import { type Account, andMore, type Section } from './account.ts';
import { isExact, written } from './amount.ts';
import { shortened } from './shortened.ts';

interface Payer {
  readonly name: string;
  readonly money: Money;
}

/** What the plan costs, who pays how much of it, and how much of that is local: counted as the rules count it. */
export function money(account: Account): Section {
  const economy = economyOf(account.examined.reading);
  return {
    title: { da: 'Penge', en: 'Money' },
    blocks:
      economy === undefined ? [paragraph(inWords(account))] : [...local(account, economy), ...payers(account, economy)],
  };
}

/** A budget that is told in a text, or not at all. */
function inWords({ manuscript, room }: Account): string {
  const { plan, say, isUnread } = manuscript;
  if (typeof plan.budget === 'string') return shortened(plan.budget, room.purpose);
  return isUnread(plan, 'budget')
    ? say({
        da: 'Budgettet er skrevet på en måde, helhed ikke kan læse.',
        en: 'The budget is written in a way that helhed cannot read.',
      })
    : say({ da: 'Planen har endnu intet budget.', en: 'The plan has no budget yet.' }) + resources(plan, say);
}

/** What the resources of the activities come to, which is all that is known of the money where there is no budget. */
function resources(plan: PlanDraft, say: Account['manuscript']['say']): string {
  const sum = resourcesInAll(activitiesOf(plan));
  if (sum === undefined) return '';
  const { da, en } = written(sum);
  return say({
    da: ` Aktiviteternes ressourcer løber op i ${da}${sum.open ? '; nogle af dem er uden beløb.' : da.endsWith('.') ? '' : '.'}`,
    en: ` The resources of the activities come to ${en}${sum.open ? '; some of them are without an amount.' : '.'}`,
  });
}

function payers({ manuscript, room }: Account, economy: Economy): readonly Block[] {
  const { language, say } = manuscript;
  const unnamed = say({ da: 'Ikke nævnt hvem', en: 'Not said who' });
  const all = [...groupedBy(paymentsOf(economy), ({ key }) => key).values()].map(
    (same): Payer => ({ name: same[0]?.name || unnamed, money: sumOf(same.map(({ money }) => money)) }),
  );
  const paid = all.length === 0 ? undefined : sumOf(all.map(({ money }) => money));
  const whole = wholeOf(economy) ?? (economy.financing.length > 0 ? economy.financed : economy.posted);
  const disagree = paid !== undefined && whole !== undefined && differ(paid, whole);
  const inShares = isInShares(economy);
  const write = (sum: Money) => (inShares ? '' : say(written(sum)));
  const share = (sum: Money) =>
    whole && isExact(sum) && isExact(whole) && whole.kroner > 0 && !disagree
      ? writeShare(sum.kroner, whole.kroner, language)
      : '';
  const { shown, left } = largest(all, room.payers);
  const rows = [
    ...shown,
    ...(left.length === 0 ? [] : [{ name: say(andMore(left.length)), money: sumOf(left.map(({ money }) => money)) }]),
  ];
  const sums: readonly (readonly [name: Text, sum: Money])[] = disagree
    ? [
        [{ da: 'Beløbene tilsammen', en: 'The amounts together' }, paid],
        [{ da: 'I alt ifølge planen', en: 'Total by the plan' }, whole],
      ]
    : whole === undefined
      ? []
      : [[total, whole]];
  const last = inShares ? [] : sums.map(([name, sum]) => [say(name), write(sum), ''].map(strong));
  if (rows.length === 0 && last.length === 0) {
    const annex = annexLine(manuscript, economy.budget);
    return [
      paragraph(
        annex === undefined
          ? shortened(listOf(economy.budget.tekst).join(' '), room.purpose) ||
              say({ da: 'Budgettet nævner ingen beløb.', en: 'The budget names no amounts.' })
          : say({ da: `Budgettet står i ${inLine(annex)}.`, en: `The budget is in ${inLine(annex)}.` }),
      ),
    ];
  }
  return table(
    [
      { head: say({ da: 'Hvem betaler', en: 'Who pays' }) },
      { head: language === 'da' ? 'Beløb' : 'Amount', figures: true },
      { head: say({ da: 'Andel', en: 'Share' }), figures: true },
    ],
    [...rows.map(({ name, money }) => [shortened(name, room.cell), write(money), share(money)]), ...last],
  );
}

const inLine = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Those who pay most, in the order of the plan, and the others. One alone is never left out. */
function largest(
  payers: readonly Payer[],
  room: number,
): { readonly shown: readonly Payer[]; readonly left: readonly Payer[] } {
  if (payers.length <= room + 1) return { shown: payers, left: [] };
  const most = new Set([...payers].sort((a, b) => b.money.kroner - a.money.kroner).slice(0, room));
  return { shown: payers.filter(payer => most.has(payer)), left: payers.filter(payer => !most.has(payer)) };
}

/** How much is paid locally, and how much the programme asks for. */
function local({ manuscript }: Account, economy: Economy): readonly Block[] {
  const { language, plan, say } = manuscript;
  const asked = askedIn(asksOf(plan.program).localShare, plan.fase ?? 'helhedsplan');
  const part = localShareOf(economy);
  const demand =
    asked === undefined
      ? ''
      : say({
          da: ` Der spørges efter mindst ${Math.round(asked.value * 100)} % (${askerOf(asked.source).da}).`,
          en: ` At least ${Math.round(asked.value * 100)}% is asked for (${askerOf(asked.source).en}).`,
        });
  const label = { strong: say({ da: 'Lokal medfinansiering:', en: 'Local co-financing:' }) };
  if (part === undefined)
    return asked === undefined
      ? []
      : [paragraph([label, ` ${say({ da: 'ingen er nævnt.', en: 'none is named.' })}${demand}`])];
  if (!isExact(part.local) || !isExact(part.total) || part.total.kroner <= 0)
    return [
      paragraph([
        label,
        ` ${say({ da: 'andelen kan ikke regnes ud af beløbene.', en: 'the share cannot be worked out from the amounts.' })}${demand}`,
      ]),
    ];
  const share = writeShare(part.local.kroner, part.total.kroner, language);
  const said = isInShares(economy)
    ? share
    : say({
        da: `${writeAmount(part.local.kroner, language)}, som er ${share} af det hele`,
        en: `${writeAmount(part.local.kroner, language)}, which is ${share} of the whole`,
      });
  return [paragraph([label, ` ${said}.${demand}`])];
}
