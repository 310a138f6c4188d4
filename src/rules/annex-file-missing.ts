import { rule } from './rule.ts';

export default rule({
  code: 'HP134',
  name: 'annex-file-missing',
  severity: 'error',
  title: {
    da: 'Bilagets fil findes ikke',
    en: 'The file of the annex does not exist',
  },
  why: {
    da: 'Et svar i et bilag er kun et svar, når bilaget følger med.',
    en: 'An answer in an annex is an answer only when the annex comes with the plan.',
  },
  fix: {
    da: 'Læg filen dér, hvor planen siger, eller ret `fil:`. Ligger bilaget et andet sted, så skriv `sted:`.',
    en: 'Put the file where the plan says, or correct `fil:`. When the annex lies elsewhere, write `sted:`.',
  },
  example: {
    bad: `
      bilag:
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget, fil: bilag/buget.xlsx } # HP134
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
        - { id: indberetningsskema, titel: Indberetningsskema, sted: driftsstøttesystemet }
    `,
    good: `
      bilag:
        - { id: delaftaler, titel: Delaftaler for alle indsatsområder, sted: driftsstøttesystemet }
        - { id: budget, titel: Budget, fil: bilag/budget.xlsx }
        - { id: beredskabsplan, titel: Beredskabsplan, sted: driftsstøttesystemet }
        - { id: milepælsplan, titel: Milepælsplan for hele perioden, sted: driftsstøttesystemet }
        - { id: kommissorium, titel: Kommissorium for bestyrelsen, sted: driftsstøttesystemet }
        - { id: indberetningsskema, titel: Indberetningsskema, sted: driftsstøttesystemet }
    `,
  },
  message: {
    da: ({ file }: Facts) => `Filen »${file}« ligger ikke sammen med planen.`,
    en: ({ file }: Facts) => `The file "${file}" does not lie with the plan.`,
  },
  *check({ plan, at, exists }) {
    if (!exists) return;
    const owners = [...(plan.bilag ?? []), ...(plan.indsatsområder ?? []).map(({ delaftale }) => delaftale)];
    for (const owner of owners) {
      if (typeof owner !== 'object' || owner.fil === undefined) continue;
      const file = relativePath(owner.fil);
      if (file !== undefined && !exists(file)) yield { at: at(owner, 'fil'), facts: { file: owner.fil } };
    }
  },
});

type Facts = { readonly file: string };

/** A path from the plan's folder with forward slashes; nothing for an address on the web or a path that only one computer knows. */
function relativePath(written: string): string | undefined {
  const path = written.trim().replaceAll('\\', '/');
  return /^(?:[a-z][a-z\d+.-]*:|\/|~|www\.)/i.test(path) ? undefined : path;
}
