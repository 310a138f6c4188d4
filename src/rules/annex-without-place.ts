import { type Language, listed } from '../language.ts';
import type { Annex } from '../plan/annexes.ts';
import { spotsOf } from '../plan/lists.ts';
import { mentions } from '../plan/wording/mentions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP133',
  name: 'annex-without-place',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Et bilag er uden fil eller sted',
    en: 'An annex has neither file nor place',
  },
  why: {
    da: 'Den, der læser planen, skal kunne finde bilaget, også om to år.',
    en: 'Whoever reads the plan must be able to find the annex, in two years too.',
  },
  fix: {
    da: 'Skriv `fil`, hvis bilaget ligger sammen med planen, eller `sted`, hvis det ligger et andet sted, fx i driftsstøttesystemet.',
    en: 'Write `fil` when the annex lies with the plan, or `sted` when it lies elsewhere, such as in the system of Landsbyggefonden.',
  },
  example: {
    bad: `
      bilag:
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen } # HP133
        - { id: indberetningsskema, titel: Indberetningsskema, sted: driftsstøttesystemet }
        - Beredskabsplan
    `,
    good: `
      bilag:
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget og finansieringsplan, sted: driftsstøttesystemet }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
        - { id: indberetningsskema, titel: Indberetningsskema, sted: driftsstøttesystemet }
    `,
  },
  message: {
    da: ({ names }: Facts) =>
      names.length === 0
        ? 'Hvor ligger bilaget?'
        : names.length === 1
          ? `Hvor ligger bilaget »${names[0]}«?`
          : `Hvor ligger bilagene ${listed(shown(names, 'da'), 'and', 'da')}?`,
    en: ({ names }: Facts) =>
      names.length === 0
        ? 'Where is the annex?'
        : names.length === 1
          ? `Where is the annex "${names[0]}"?`
          : `Where are the annexes ${listed(shown(names, 'en'), 'and', 'en')}?`,
  },
  *check({ plan, at, refused }) {
    const lost = spotsOf<string | Annex>(plan, 'bilag').filter(({ value }) =>
      typeof value === 'string'
        ? !isPlace.test(value)
        : value.fil === undefined &&
          value.sted === undefined &&
          !refused(value, 'fil') &&
          !refused(value, 'sted') &&
          !isPlace.test(value.titel ?? ''),
    );
    const [first] = lost;
    if (
      !first ||
      mentions(plan, /bilag[\wæøåé]* (?:er |bliver )?(?:vedlagt|vedhæftet|vedlægges|ligger)|ligger bilag/iu)
    )
      return;
    const names = lost.flatMap(({ value }) => (typeof value === 'string' ? value : (value.titel ?? value.id ?? [])));
    yield { at: at(first.owner, first.key as keyof typeof first.owner), facts: { names } };
  },
});

type Facts = { readonly names: readonly string[] };

/** The names in quotes; of many only the first. */
function shown(names: readonly string[], language: Language): readonly string[] {
  const quoted = names.map(name => (language === 'da' ? `»${name}«` : `"${name}"`));
  const more = quoted.length - 3;
  return more < 2 ? quoted : [...quoted.slice(0, 3), language === 'da' ? `${more} andre` : `${more} others`];
}

/** A title that says where it is: an address on the web, or the name of a file. */
const isPlace = /https?:|www\.|\.(?:pdf|docx?|xlsx?|pptx?|odt|ods)\b/iu;
