import { annexFilesOf } from '../plan/annexes.ts';
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
    for (const { owner, written, path } of annexFilesOf(plan))
      if (!exists(path)) yield { at: at(owner, 'fil'), facts: { file: written } };
  },
});

type Facts = { readonly file: string };
