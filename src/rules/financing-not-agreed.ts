import { economyOf } from '../plan/money/economy.ts';
import { purseOf } from '../plan/money/payers.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP315',
  name: 'financing-not-agreed',
  severity: 'note',
  source: 'helhed/råd',
  title: { da: 'Et bidrag er ikke aftalt endnu', en: 'A contribution is not agreed yet' },
  why: {
    da: 'Planen hviler på, at pengene kommer. Er et bidrag ikke aftalt, kan en del af aktiviteterne falde bort.',
    en: 'The plan rests on the money coming. If a contribution is not agreed, some of the activities may fall away.',
  },
  fix: {
    da: 'Få aftalen på plads, og ret `status:`; eller skriv, hvornår den ventes, og hvad I gør, hvis den ikke kommer.',
    en: 'Get the agreement settled and correct `status:`; or write when it is expected, and what you do if it does not come.',
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: skal aftales } # HP315
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
    `,
  },
  message: {
    da: ({ name, status }: Facts) => `Bidraget fra »${name}« står som »${status}«. Hvornår er det på plads?`,
    en: ({ name, status }: Facts) =>
      `The contribution from "${name}" is given as "${status}". When will it be settled?`,
  },
  *check(input) {
    const { phase, at } = input;
    if (phase === 'prækvalifikation') return;
    for (const { value, name = '', fields } of economyOf(input)?.financing ?? []) {
      if (typeof value !== 'object' || value.status === undefined || !isOpen(value.status)) continue;
      // The plan is itself what Landsbyggefonden is to agree to.
      const isApplication = phase === 'helhedsplan' && purseOf(name, String(fields['rolle'] ?? '')) === 'fund';
      if (!isApplication) yield { at: at(value, 'status'), facts: { name, status: value.status } };
    }
  },
});

const notYet =
  /(?:ikke|uden|mangler|inden|før|afvent[\wæøåé]*|søge[\wæøåé]*) (?:[\wæøåé]+ ){0,3}?(?:aftal|godkend|bevil|beslut|vedtag|bekræft|afklar|tilsagn|på plads)|skal .{0,20}(?:aftal|godkend|bevil|beslut|bekræft|afklar|søges|forhandl|vedtag|findes)|\buaf(?:talt|klar)|forvent|vente(?:s|r)|søges|ansøg|afvent|\bunder [\wæøåé]*(?:behandling|forhandling|afklaring|drøftelse)|udestår|forhandles|drøftes|afklares|aftales|foreløbig|forbehold|betinget|\b(?:mangler|kommer|usikker)/iu;
const settled =
  /^\W*(?:er )?(?:aftalt|godkendt|bevil(?:get|liget)|besluttet|vedtaget|bekræftet|tilsagn|på plads|givet|modtaget|afsat)/iu;

/** Tells whether a status says that something is still to be agreed. */
const isOpen = (status: string) => !settled.test(status.normalize('NFC')) && notYet.test(status.normalize('NFC'));

type Facts = { readonly name: string; readonly status: string };
