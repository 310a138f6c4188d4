import { groupedBy, objectsIn } from '../plan/lists.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP029',
  name: 'curly-quotes',
  severity: 'note',
  source: 'helhed/format',
  title: { da: 'Word har sat krøllede anførselstegn om teksten', en: 'Word has put curly quotes around the text' },
  why: {
    da: 'I YAML kan en tekst stå mellem lige anførselstegn, og de er ikke en del af teksten. Word gør dem krøllede, og så er de: de kommer med i den færdige plan.',
    en: 'In YAML a text may stand between straight quotes, and they are no part of the text. Word makes them curly, and then they are: they are printed in the submission.',
  },
  fix: {
    da: 'Slet dem, eller skriv lige anførselstegn i stedet: `"`. Skal de stå i planen, så skriv dem som »«.',
    en: 'Delete them, or write straight quotes instead: `"`. If they are to stand in the plan, write them as »«.',
  },
  example: {
    bad: `
      version: “Udkast 3” # HP029
    `,
    good: `
      version: "Udkast 3"
    `,
  },
  message: {
    da: ({ more }: Facts) =>
      `Anførselstegnene om teksten kommer med i den færdige plan. Er det meningen?${more === 0 ? '' : ` Det samme gælder ${more === 1 ? 'en anden tekst' : `${more} andre tekster`} i filen.`}`,
    en: ({ more }: Facts) =>
      `The quotes around the text are printed in the submission. Is that meant?${more === 0 ? '' : ` The same holds for ${more === 1 ? 'one other text' : `${more} other texts`} in the file.`}`,
  },
  *check({ document, plan, at, texts }) {
    // Most plans have none, and then nobody waits for the parser that knows where everything stands.
    if (!texts.some(text => sign.test(text))) return;
    const places = [...objectsIn(plan)].flatMap(owner =>
      Object.entries(owner).flatMap(([key, value]) =>
        (Array.isArray(value) ? value : [value]).flatMap((written: unknown, index) => {
          if (typeof written !== 'string' || !around.test(written)) return [];
          const place = Array.isArray(value) ? at(value, index as never) : at(owner, key as never);
          return document.isPlain(place) ? [place] : [];
        }),
      ),
    );
    for (const [first, ...others] of groupedBy(places, place => document.fileOf(place)).values())
      if (first) yield { at: first, facts: { more: others.length } };
  },
});

type Facts = { readonly more: number };

const sign = /[“”„]/u;

/** One pair around the whole of a text, and no other in it. */
const around = /^[“”„][^“”„]+[“”]$/u;
