import { rule } from './rule.ts';

export default rule({
  code: 'HP022',
  name: 'waiver-unused',
  severity: 'warning',
  source: 'helhed/format',
  title: {
    da: 'En regel er bedt om at tie, men har intet at sige',
    en: 'A rule is asked to be silent, but has nothing to say',
  },
  why: {
    da: 'Når svaret er kommet, er der ikke brug for kommentaren mere. Ellers tier reglen også, næste gang der mangler noget dér.',
    en: 'When the answer has come, the comment is no longer needed. Otherwise the rule stays silent the next time something is missing there too.',
  },
  fix: {
    da: 'Slet kommentaren, eller flyt den til den linje, hvor manglen bliver vist, eller til linjen lige over.',
    en: 'Delete the comment, or move it to the line where the gap is shown, or right above it.',
  },
  example: {
    bad: `
      version: Udkast 3 # helhed: ignorer HP506 fordi aktiviteten slutter med planen # HP022
    `,
    good: `
      version: Udkast 3
    `,
  },
  message: {
    da: ({ code, line }: Facts) => `${code} har intet at sige om linje ${line}. Kommentaren kan slettes.`,
    en: ({ code, line }: Facts) => `${code} has nothing to say of line ${line}. The comment can be deleted.`,
  },
  *check({ waivers, effect }) {
    for (const waiver of waivers)
      for (const code of waiver.isWhole ? waiver.codes : [])
        if (effect(waiver, code) === 'idle') yield { range: waiver.range, facts: { code, line: waiver.line } };
  },
});

type Facts = { readonly code: string; readonly line: number };
