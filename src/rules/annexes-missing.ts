import { listed, type Text } from '../language.ts';
import { missingList } from './annex.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP160',
  name: 'annexes-missing',
  asks: 'annexes',
  title: {
    da: 'Planen har ingen liste over bilag',
    en: 'The plan has no list of annexes',
  },
  why: {
    da: 'Aftalen og ansøgningen består hver af flere dokumenter. Når de står på en liste, kan alle se, om de er der.',
    en: 'The agreement and the application each consist of several documents. When they are on a list, all can see whether they are there.',
  },
  fix: {
    da: 'Skriv bilagene under `bilag:`, hvert med `titel` og `fil` eller `sted`.',
    en: 'List the annexes under `bilag:`, each with `titel` and `fil` or `sted`.',
  },
  example: {
    bad: `
      bilag: # HP160
      indsatsområder:
        - navn: Beskæftigelse
          formål: Flere unge får arbejde og kolleger
          delaftale: { titel: Delaftale om beskæftigelse, partnere: [Jobcenter Eksempel] }
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år (ca. 180)
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
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
    da: ({ missing }: Facts) =>
      `Hvilke bilag følger med? Skriv, hvor I har ${listed(
        missing.map(({ da }) => da),
        'and',
        'da',
      )}.`,
    en: ({ missing }: Facts) =>
      `Which annexes go with it? Write where you have ${listed(
        missing.map(({ en }) => en),
        'and',
        'en',
      )}.`,
  },
  *check(input) {
    const missing = missingList(input);
    if (missing.length > 0) yield { at: input.at(input.plan, 'bilag'), on: 'key', facts: { missing } };
  },
});

type Facts = { readonly missing: readonly Text[] };
