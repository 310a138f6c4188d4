import type { Economy, Line } from '../plan/money/economy.ts';
import { least, type Money, most } from '../plan/money/money.ts';
import { readShare } from '../plan/money/payments.ts';
import { writeShare } from '../plan/money/share.ts';
import { comparableEconomyOf } from '../plan/money/unit.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP311',
  name: 'share-differs',
  severity: 'error',
  title: { da: 'Andelen stemmer ikke med beløbene', en: 'The share does not fit the amounts' },
  why: {
    da: 'Står der en andel, skal den være den samme, som beløbene giver. Den behøver ikke at stå der, for helhed regner den ud.',
    en: 'When a share is written, it must be the one that the amounts give. It need not be there, since helhed works it out.',
  },
  fix: {
    da: 'Ret `andel:` eller `beløb:`, eller slet `andel:`.',
    en: 'Correct `andel:` or `beløb:`, or delete `andel:`.',
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.100.000", andel: "69 %" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "500.000", andel: "25 %", status: aftalt } # HP311
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.100.000", andel: "69 %" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "500.000", andel: "31 %", status: aftalt }
    `,
  },
  message: {
    da: ({ written, share }: Facts) =>
      `Andelen er skrevet som ${written}, men beløbene giver ${writeShare(share, 100, 'da')}.`,
    en: ({ written, share }: Facts) =>
      `The share is written as ${written}, but the amounts give ${writeShare(share, 100, 'en')}.`,
  },
  *check(input) {
    const economy = comparableEconomyOf(input);
    if (!economy) return;
    const shares = economy.financing.map(({ fields }) => readShare(fields['andel']));
    const isWhole = Math.abs(shares.reduce((sum, share) => sum + (share?.percent ?? Number.NaN), 0) - 100) < 0.001;
    for (const [at, line] of economy.financing.entries()) {
      const share = shares[at];
      if (!share || typeof line.value !== 'object') continue;
      // Shares that make 100 together may each have been rounded the other way to get there.
      const precision = share.precision * (isWhole ? 2 : 1);
      const counted = countedShares(economy, line);
      const fits = counted.some(
        ({ from, to }) => share.percent + precision >= from - 1e-6 && share.percent - precision <= to + 1e-6,
      );
      const [first] = counted;
      if (first && !fits)
        yield {
          at: input.at(line.value, 'andel' as keyof typeof line.value),
          facts: { written: String(line.fields['andel']), share: (first.from + first.to) / 2 },
        };
    }
  },
});

/** What a line's share may be, in per cent: of the total that is written, and of the sum of the financing; with its own amount, and with what would make the two agree. */
function countedShares({ stated, financed }: Economy, { amount }: Line): readonly { from: number; to: number }[] {
  const wholes = [stated, financed].filter(whole => whole !== undefined).filter(whole => least(whole) > 0);
  const lacking = stated && financed ? stated.kroner - financed.kroner : 0;
  const amounts: readonly Money[] = lacking === 0 ? [amount] : [amount, { ...amount, kroner: amount.kroner + lacking }];
  return wholes.flatMap(whole =>
    amounts.map(part => ({ from: (100 * least(part)) / most(whole), to: (100 * most(part)) / least(whole) })),
  );
}

type Facts = { readonly written: string; readonly share: number };
