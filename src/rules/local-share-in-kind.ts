import { listOf } from '../plan/lists.ts';
import { writeAmount } from '../plan/money/amount.ts';
import { economyOf } from '../plan/money/economy.ts';
import { localShareOf, perhapsTooLow } from '../plan/money/local-share.ts';
import { askedIn } from '../plan/programme.ts';
import { type Input, rule } from './rule.ts';

export default rule({
  code: 'HP303',
  name: 'local-share-in-kind',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Den lokale andel er kun stor nok, hvis timer og lokaler tæller med',
    en: 'The local share is large enough only if hours and rooms are counted',
  },
  why: {
    da: 'helhed har ikke set, om Landsbyggefonden tæller timer, lokaler og medarbejdere med som medfinansiering. Det er værd at få afklaret, før planen sendes.',
    en: 'helhed has not seen whether Landsbyggefonden counts hours, rooms and staff as co-financing. It is worth settling before the plan is sent.',
  },
  fix: {
    da: 'Spørg Landsbyggefonden, om det kan tælle med. Er noget af det penge, så skriv det i `hvad:`, fx `Kontant tilskud` eller `heraf 400.000 kr. i timer`.',
    en: 'Ask Landsbyggefonden whether it can be counted. If some of it is money, say so in `hvad:`, such as `Kontant tilskud` or `heraf 400.000 kr. i timer`.',
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering: # HP303
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "250.000", hvad: En ungevejleder, timer: 800, status: aftalt }
          - { kilde: Boligforeningen Eksempel, rolle: boligorganisation, beløb: "150.000", status: aftalt }
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.100.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "100.000", hvad: En ungevejleder, timer: 320, status: aftalt }
          - { kilde: Boligforeningen Eksempel, rolle: boligorganisation, beløb: "400.000", status: aftalt }
    `,
  },
  message: {
    da: ({ cash, total, percent }: Facts) =>
      cash === 0
        ? `Det, der gives lokalt, er timer, lokaler eller andet end penge. Har Landsbyggefonden sagt, at det kan tælle med i de ${percent} %?`
        : `Lokalt gives der ${writeAmount(cash, 'da')} i penge ud af ${writeAmount(total, 'da')} Resten op til de ${percent} % er timer, lokaler eller andet. Har Landsbyggefonden sagt, at det kan tælle med?`,
    en: ({ cash, total, percent }: Facts) =>
      cash === 0
        ? `What is given locally is hours, rooms or other things than money. Has Landsbyggefonden said that it can be counted in the ${percent}%?`
        : `${writeAmount(cash, 'en')} of ${writeAmount(total, 'en')} is given locally as money. The rest of the ${percent}% is hours, rooms or other things. Has Landsbyggefonden said that it can be counted?`,
  },
  *check(input) {
    const asked = askedIn(input.asks.localShare, input.phase);
    const economy = economyOf(input);
    const part = economy && localShareOf(economy);
    if (!asked || !economy || !part || economy.financing.length === 0 || isApproved(input)) return;
    const { localAtMost, cashAtMost, total, cash } = part;
    // Once the plan is approved and underway, the question is settled.
    if (input.phase === 'gennemførelse' || perhapsTooLow(part, asked.value) !== undefined) return;
    const isTooLow = (atMost: number) => (asked.value - atMost) * total.kroner > 0.995;
    if (isTooLow(cashAtMost) && !isTooLow(localAtMost))
      yield {
        at: input.at(economy.budget, 'finansiering'),
        on: 'key',
        facts: { cash: cash.kroner, total: total.kroner, percent: Math.round(asked.value * 100) },
      };
  },
});

/** Tells whether the plan says that Landsbyggefonden has said yes. */
function isApproved({ plan: { budget } }: Input): boolean {
  const text = typeof budget === 'object' ? listOf(budget.tekst).join('\n') : '';
  return /landsbyggefond[^.]*(?:godkend|accept|tæller)|(?:godkend|accept|aftal)[^.]*landsbyggefond|\blbf\b[^.]*godkend/i.test(
    text,
  );
}

type Facts = { readonly cash: number; readonly total: number; readonly percent: number };
