import { foreignNames } from '../plan/wording/place-names.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP149',
  name: 'other-area-name',
  severity: 'note',
  source: 'helhed/råd',
  title: { da: 'Et andet områdes navn står i teksten', en: 'The text has the name of another area' },
  why: {
    da: 'Når en tekst er lånt fra en anden plan, bliver områdets navn let stående. Det er set i en rigtig plan, og det får læseren til at tvivle på resten.',
    en: 'When a text is borrowed from another plan, the name of that area easily stays. This has been seen in a real plan, and it makes the reader doubt the rest.',
  },
  fix: {
    da: 'Ret navnet. Hører stedet med til planen, så skriv det under `område:` eller `afdelinger:`.',
    en: 'Correct the name. If the place belongs to the plan, write it under `område:` or `afdelinger:`.',
  },
  example: {
    bad: `
      formål: Flere unge i Egelunden kommer i job eller uddannelse. # HP149
    `,
    good: `
      formål: Flere unge i Birkeparken kommer i job eller uddannelse.
    `,
  },
  message: {
    da: ({ name }: Facts) => `»${name}« er ikke blandt planens områder og afdelinger. Er navnet fra en anden plan?`,
    en: ({ name }: Facts) =>
      `"${name}" is not among the areas and sections of the plan. Is the name from another plan?`,
  },
  *check({ plan, at }) {
    for (const { name, passage } of foreignNames(plan)) {
      const { owner, key } = passage;
      yield { at: at(owner, key as keyof typeof owner), facts: { name } };
    }
  },
});

type Facts = { readonly name: string };
