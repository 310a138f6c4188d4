import { spotsOf } from '../plan/lists.ts';
import { economyOf } from '../plan/money/economy.ts';
import { payerKey, payerMeant, purseOf } from '../plan/money/payers.ts';
import { anyCase } from '../plan/wording/any-case.ts';
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
    da: ({ kind, name, status, more }: Facts) =>
      kind === 'refused'
        ? `»${name}« har sagt nej (»${status}«). Hvem betaler så, eller hvad falder bort?`
        : kind === 'resource'
          ? `Ressourcen ${name === '' ? '' : `»${name}« `}står som »${status}«. Hvornår er det på plads?${more === 0 ? '' : ` Det samme gælder ${more === 1 ? 'en anden ressource' : `${more} andre ressourcer`}.`}`
          : `Bidraget fra »${name}« står som »${status}«. Hvornår er det på plads?`,
    en: ({ kind, name, status, more }: Facts) =>
      kind === 'refused'
        ? `"${name}" has said no ("${status}"). Who will then pay, or what falls away?`
        : kind === 'resource'
          ? `The resource ${name === '' ? '' : `"${name}" `}is given as "${status}". When will it be settled?${more === 0 ? '' : ` The same holds for ${more === 1 ? 'one other resource' : `${more} other resources`}.`}`
          : `The contribution from "${name}" is given as "${status}". When will it be settled?`,
  },
  *check(input) {
    const { phase, activities, at } = input;
    if (phase === 'prækvalifikation') return;
    const financing = economyOf(input)?.financing ?? [];
    const told = new Set<string>();
    for (const { value, name = '', fields } of financing) {
      if (typeof value !== 'object' || value.status === undefined) continue;
      const kind: Facts['kind'] | undefined = isRefused(value.status)
        ? 'refused'
        : isOpen(value.status)
          ? 'open'
          : undefined;
      // The plan is itself what Landsbyggefonden is to agree to.
      const isApplication = phase === 'helhedsplan' && purseOf(name, String(fields['rolle'] ?? '')) === 'fund';
      if (kind === undefined || (isApplication && kind === 'open')) continue;
      told.add(payerKey(name));
      yield { at: at(value, 'status'), facts: { kind, name, status: value.status, more: 0 } };
    }
    if (phase !== 'helhedsplan') return;
    const payers = new Set(financing.map(({ name = '' }) => payerKey(name)));
    const open = activities
      .flatMap(({ activity }) => spotsOf<Resource>(activity, 'ressourcer'))
      .flatMap(({ value }) => (typeof value === 'object' && value.status && isOpen(value.status) ? [value] : []))
      // What is told of one who pays is told once.
      .filter(({ giver = '' }) => purseOf(giver) !== 'fund' && !told.has(payerMeant(giver, payers) ?? ''));
    const [first] = open;
    if (!first) return;
    const { hvad, giver, status = '' } = first;
    const facts: Facts = { kind: 'resource', name: hvad ?? giver ?? '', status, more: open.length - 1 };
    yield { at: at(first, 'status'), facts };
  },
});

type Resource = string | { readonly hvad?: string; readonly giver?: string; readonly status?: string };

const refusal = anyCase(/\bafslag|\bafvist|\bafslået|\bfået nej|\bsagt nej|\bnej\b|\btrukket sig|\bikke bevilget\W*$/);
const notYet = anyCase(
  /(?:ikke|uden|mangler|inden|før|afvent[\wæøåé]*|søge[\wæøåé]*) (?:[\wæøåé]+ ){0,3}?(?:aftal|godkend|bevil|beslut|vedtag|bekræft|afklar|tilsagn|på plads)|skal .{0,20}(?:aftal|godkend|bevil|beslut|bekræft|afklar|søges|forhandl|vedtag|findes)|\buaf(?:talt|klar)|forvent|vente(?:s|r)|søges|ansøg|afvent|\bunder [\wæøåé]*(?:behandling|forhandling|afklaring|drøftelse)|udestår|forhandles|drøftes|afklares|aftales|foreløbig|forbehold|betinget|\b(?:mangler|kommer|usikker)/,
);
const settled = anyCase(
  /^\W*(?:er )?(?:aftalt|godkendt|bevil(?:get|liget)|besluttet|vedtaget|bekræftet|tilsagn|på plads|givet|modtaget|afsat)/,
);

/** Tells whether a status says that one will not give it. */
const isRefused = (status: string) =>
  refusal.test(status.normalize('NFC')) && !/\b(?:genansøg|ankes?|klage)/i.test(status);

/** Tells whether a status says that something is still to be agreed. */
const isOpen = (status: string) => !settled.test(status.normalize('NFC')) && notYet.test(status.normalize('NFC'));

type Facts = {
  readonly kind: 'refused' | 'open' | 'resource';
  readonly name: string;
  readonly status: string;
  readonly more: number;
};
