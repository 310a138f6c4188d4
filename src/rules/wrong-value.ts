import { listed } from '../language.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP005',
  name: 'wrong-value',
  severity: 'error',
  source: 'helhed/format',
  title: { da: 'Værdien er ikke en af dem, der kan vælges', en: 'The value is not one of those that can be chosen' },
  why: {
    da: 'Program og fase bestemmer, hvad der spørges om. Kan helhed ikke kende dem, spørges der kun om det, der er ens for alle.',
    en: 'Programme and phase decide what is asked. When helhed cannot tell them, it only asks what is asked of all.',
  },
  fix: { da: 'Vælg en af de værdier, der står i beskeden.', en: 'Choose one of the values in the message.' },
  example: {
    bad: `
      program: 2017-20 # HP005
    `,
    good: `
      program: 2015-18
      indsatsområder:
        - navn: Uddannelse og beskæftigelse
          aktiviteter: [{ se: fritidsjob }]
        - navn: Tryghed og trivsel
          aktiviteter:
            - id: fritidsjob
              titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt:
                - Aftaler med 12 virksomheder
                - Samtaler med de unge
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle:
                - dato: 2022-03-01
                  hvad: De første ti unge er i job
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ value, allowed }: Facts) => `»${value}« kan ikke vælges her. Vælg ${listed(allowed, 'or', 'da')}.`,
    en: ({ value, allowed }: Facts) => `"${value}" cannot be chosen here. Choose ${listed(allowed, 'or', 'en')}.`,
  },
  *check({ problems }) {
    for (const problem of problems)
      if (problem.kind === 'value') yield { at: problem.at, facts: { value: problem.value, allowed: problem.allowed } };
  },
});

type Facts = { readonly value: string; readonly allowed: readonly string[] };
