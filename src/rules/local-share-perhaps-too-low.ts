import { economyOf } from '../plan/money/economy.ts';
import { localShareOf, perhapsTooLow } from '../plan/money/local-share.ts';
import { askedIn } from '../plan/programme.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP320',
  name: 'local-share-perhaps-too-low',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Den lokale medfinansiering ser ud til at være for lille',
    en: 'The local co-financing seems to be too small',
  },
  why: {
    da: 'Beløbene er afrundede, så andelen er ikke sikker. Men lægger man dem sammen, som de står, er den lokale del for lille.',
    en: 'The amounts are rounded, so the share is not certain. But added as they stand, the local part is too small.',
  },
  fix: {
    da: 'Skriv beløbene under `finansiering:` mere nøjagtigt, fx `8.750.000`, eller ret dem.',
    en: 'Write the amounts under `finansiering:` more exactly, such as `8.750.000`, or correct them.',
  },
  example: {
    bad: `
      budget:
        finansiering: # HP320
          - { kilde: Landsbyggefonden, beløb: 9 mio. kr. }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: 2 mio. kr., status: aftalt }
          - { kilde: Boligforeningen Eksempel, rolle: boligorganisation, beløb: "0,75 mio. kr.", status: aftalt }
    `,
    good: `
      budget:
        finansiering:
          - { kilde: Landsbyggefonden, beløb: 9 mio. kr. }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: 2 mio. kr., status: aftalt }
          - { kilde: Boligforeningen Eksempel, rolle: boligorganisation, beløb: "1,0 mio. kr.", status: aftalt }
    `,
  },
  message: {
    da: ({ share, needed }: Facts) =>
      `Den lokale medfinansiering ser ud til at være ${percent(share)} %. Er den mindst ${percent(needed)} % med de nøjagtige beløb?`,
    en: ({ share, needed }: Facts) =>
      `The local co-financing seems to be ${share}%. Is it at least ${needed}% by the exact amounts?`,
  },
  *check(input) {
    const asked = askedIn(input.asks.localShare, input.phase);
    const economy = economyOf(input);
    const part = economy && localShareOf(economy);
    const share = asked && part ? perhapsTooLow(part, asked.value) : undefined;
    if (!economy || !asked || share === undefined) return;
    yield {
      at: input.at(economy.budget, economy.financing.length > 0 ? 'finansiering' : 'poster'),
      on: 'key',
      facts: { share: Math.round(share * 1000) / 10, needed: Math.round(asked.value * 100) },
    };
  },
});

const percent = (share: number) => String(share).replace('.', ',');

type Facts = { readonly share: number; readonly needed: number };
