import { takesList } from '../plan/shape.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP018',
  name: 'list-mark',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Et punkttegn, der ikke laver en liste', en: 'A mark that makes no list' },
  why: {
    da: 'Kun en bindestreg med et mellemrum efter laver et punkt i en liste. Ellers bliver linjerne læst som én lang tekst.',
    en: 'Only a dash with a space behind it makes an item of a list. Otherwise the lines are read as one long text.',
  },
  fix: {
    da: 'Skriv hvert punkt på sin egen linje under feltet, med bindestreg og mellemrum foran. Et punkt kan ikke have punkter under sig.',
    en: 'Write each item on a line of its own under the field, with a dash and a space before it. An item cannot have items of its own.',
  },
  example: {
    bad: `
      skridt:
        –  Aftaler med 12 virksomheder # HP018
    `,
    good: `
      skridt:
        - Aftaler med 12 virksomheder
    `,
  },
  message: {
    da: () => 'Linjen ligner et punkt i en liste, men bliver læst som en del af teksten.',
    en: () => 'The line looks like an item of a list, but is read as part of the text.',
  },
  mended: { da: () => 'linjerne gjort til punkter i en liste', en: () => 'the lines made items of a list' },
  *check({ document }) {
    for (const { kind, range, path, edits } of document.traps)
      if (kind === 'list-mark') yield { range, facts: {}, ...(path && takesList(path, 'texts') && { edits }) };
  },
});
