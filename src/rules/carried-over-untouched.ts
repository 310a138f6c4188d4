import { listed } from '../language.ts';
import { markOf, marksIn, passagesOf } from '../plan/carried-over.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP619',
  name: 'carried-over-untouched',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'En tekst er overført fra den gamle plan og ikke rørt siden',
    en: 'A text is carried over from the old plan and has not been touched since',
  },
  why: {
    da: 'En ny plan begynder tit med teksterne fra den gamle. Området har ændret sig imens, og målene er nået eller ikke nået. Læsere, der kender den gamle plan, ser straks, hvad der bare er kopieret.',
    en: 'A new plan often begins with the texts of the old one. Meanwhile the area has changed, and goals have been reached or not. Readers who know the old plan see at once what is merely copied.',
  },
  fix: {
    da: 'Læs teksten, og ret den. Passer den stadig ord for ord, så slet linjen »overført fra …« over den.',
    en: 'Read the text and change it. If it still holds word for word, delete the line "carried over from …" above it.',
  },
  example: {
    bad: `
      formål: Flere unge og voksne er i arbejde # HP619
      # overført fra planen 2017-21, ikke rørt siden (mærke 8ac85807)
    `,
    good: `
      formål: Flere unge og voksne er i arbejde, og færre børn vokser op uden at se nogen gå på job
      # overført fra planen 2017-21, ikke rørt siden (mærke 8ac85807)
    `,
  },
  message: {
    da: ({ fields }: Facts) =>
      `${listed(
        fields.map(field => `»${field}«`),
        'and',
        'da',
      )} er overført fra den gamle plan og ikke rørt siden. Passer det stadig?`,
    en: ({ fields }: Facts) =>
      `${listed(
        fields.map(field => `"${field}"`),
        'and',
        'en',
      )} ${fields.length === 1 ? 'is' : 'are'} carried over from the old plan and not touched since. Does it still hold?`,
  },
  *check({ plan, at, texts }) {
    const marks = marksIn(texts);
    if (marks.size === 0) return;
    for (const { passages } of passagesOf(plan)) {
      const untouched = passages.filter(({ value }) => marks.has(markOf(value)));
      const [first] = untouched;
      if (first)
        yield {
          at: at(first.owner, first.key as keyof typeof first.owner),
          on: 'key',
          facts: { fields: [...new Set(untouched.map(({ field }) => field))] },
        };
    }
  },
});

type Facts = { readonly fields: readonly string[] };
