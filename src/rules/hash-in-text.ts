import { isWaiver } from '../document/waivers.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP016',
  name: 'hash-in-text',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Teksten er skåret over ved et #', en: 'The text is cut at a #' },
  why: {
    da: 'I YAML begynder en kommentar ved et # med et mellemrum foran. Det, der står efter, er ikke en del af teksten og kommer ikke med i den færdige plan.',
    en: 'In YAML a comment begins at a # with a space before it. What stands behind it is no part of the text and is not printed in the submission.',
  },
  fix: {
    da: 'Hører det med til teksten, så sæt hele teksten i anførselstegn. Er det en kommentar, så skriv den på sin egen linje, med et mellemrum efter #.',
    en: 'If it belongs to the text, put the whole text in quotes. If it is a comment, put it on a line of its own, with a space after the #.',
  },
  example: {
    bad: `
      version: Udkast #2 # HP016
    `,
    good: `
      version: "Udkast #2"
    `,
  },
  message: {
    da: ({ text }: Facts) => `»${text}« bliver læst som en kommentar, så teksten slutter foran. Hører det med?`,
    en: ({ text }: Facts) => `"${text}" is read as a comment, so the text ends before it. Does it belong?`,
  },
  *check({ document }) {
    for (const { kind, text, range } of document.traps)
      if (kind === 'hash' && !isWaiver(text)) yield { range, facts: { text } };
  },
});

type Facts = { readonly text: string };
