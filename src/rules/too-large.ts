import { rule } from './rule.ts';

export default rule({
  code: 'HP027',
  name: 'too-large',
  severity: 'error',
  isAlwaysTold: true,
  source: 'helhed/format',
  title: { da: 'Filen er for stor til at være en plan', en: 'The file is too large to be a plan' },
  why: {
    da: 'Selv den længste helhedsplan fylder mindre end 1 MB som ren tekst. helhed læser filer på op til 20 MB, så en forkert fil ikke får programmet til at gå i stå.',
    en: 'Even the longest plan is less than 1 MB as plain text. helhed reads files of up to 20 MB, so that a wrong file does not make the program stall.',
  },
  fix: {
    da: 'Se efter, om det er den rigtige fil. Er billeder eller bilag sat ind i planen, så gem dem ved siden af og nævn dem under `bilag`.',
    en: 'See whether it is the right file. If pictures or annexes are put into the plan, save them beside it and name them under `bilag`.',
  },
  example: {
    bad: `
      titel: Sammen om Birkeparken # HP027 når filen fylder over 20 MB
    `,
    good: `
      titel: Sammen om Birkeparken
    `,
  },
  message: {
    da: () => 'Filen fylder mere end 20 MB og er for stor til at være en plan. Den er ikke læst.',
    en: () => 'The file is larger than 20 MB and too large to be a plan. It has not been read.',
  },
  *check({ document }) {
    if (document.tooLarge) yield { at: [], facts: {} };
  },
});
