import { type Language, listed } from '../language.ts';
import type { Annex } from '../plan/annexes.ts';
import { spotsOf } from '../plan/lists.ts';
import { areasWithAgreementElsewhere } from '../plan/sub-agreements.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { mentions } from '../plan/wording/mentions.ts';
import { type Input, rule, type Sighting } from './rule.ts';

export default rule({
  code: 'HP133',
  name: 'annex-without-place',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Et bilag eller en delaftale er uden fil eller sted',
    en: 'An annex or a delaftale has neither file nor place',
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
    da: ({ names, isSubAgreement }: Facts) =>
      isSubAgreement
        ? `Hvor ligger ${names.length === 1 ? 'delaftalen' : 'delaftalerne'} ${listed(shown(names, 'da'), 'and', 'da')}?`
        : names.length === 0
          ? 'Hvor ligger bilaget?'
          : names.length === 1
            ? `Hvor ligger bilaget »${names[0]}«?`
            : `Hvor ligger bilagene ${listed(shown(names, 'da'), 'and', 'da')}?`,
    en: ({ names, isSubAgreement }: Facts) =>
      isSubAgreement
        ? `Where ${names.length === 1 ? 'is the delaftale' : 'are the delaftaler'} ${listed(shown(names, 'en'), 'and', 'en')}?`
        : names.length === 0
          ? 'Where is the annex?'
          : names.length === 1
            ? `Where is the annex "${names[0]}"?`
            : `Where are the annexes ${listed(shown(names, 'en'), 'and', 'en')}?`,
  },
  *check(input) {
    const { plan, at, refused } = input;
    yield* lostSubAgreements(input);
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
      mentions(plan, anyCase(/bilag[\wæøåé]* (?:er |bliver )?(?:vedlagt|vedhæftet|vedlægges|ligger)|ligger bilag/))
    )
      return;
    const names = lost.flatMap(({ value }) => (typeof value === 'string' ? value : (value.titel ?? value.id ?? [])));
    yield { at: at(first.owner, first.key as keyof typeof first.owner), facts: { names } };
  },
});

type Facts = { readonly names: readonly string[]; readonly isSubAgreement?: boolean };

/** The first delaftale that has only a title, with the names of all that do, where no annex and no text says where they are. */
function* lostSubAgreements({ plan, phase, at, refused }: Input): Iterable<Sighting<Facts>> {
  if (phase === 'prækvalifikation' || plan.bilag === undefined) return;
  const elsewhere = areasWithAgreementElsewhere(plan);
  const lost = (plan.indsatsområder ?? []).flatMap(area => {
    const { delaftale } = area;
    if (typeof delaftale !== 'object' || elsewhere.has(area)) return [];
    const { titel, note: _, nr = '', ...rest } = delaftale;
    const isAlone = Object.keys(rest).length === 0 && !refused(delaftale, 'fil') && !refused(delaftale, 'bilag');
    // A number such as 1.5.2 is that of a chapter: the delaftale is part of the same paper.
    return titel !== undefined && isAlone && !nr.includes('.') && !isPlace.test(titel)
      ? { delaftale, name: titel }
      : [];
  });
  const [first] = lost;
  if (!first || mentions(plan, anyCase(/delaftale[^.\n]{0,80}(?:vedlagt|vedhæft|vedlægges|ligger|findes|bilag)/)))
    return;
  yield { at: at(first.delaftale, 'titel'), facts: { names: lost.map(({ name }) => name), isSubAgreement: true } };
}

/** The names in quotes; of many only the first. */
function shown(names: readonly string[], language: Language): readonly string[] {
  const quoted = names.map(name => (language === 'da' ? `»${name}«` : `"${name}"`));
  const more = quoted.length - 3;
  return more < 2 ? quoted : [...quoted.slice(0, 3), language === 'da' ? `${more} andre` : `${more} others`];
}

/** A title that says where it is: an address on the web, or the name of a file. */
const isPlace = anyCase(/https?:|www\.|\.(?:pdf|docx?|xlsx?|pptx?|odt|ods)\b/);
