import type { SyntaxKind, SyntaxProblem } from '../document/syntax.ts';
import type { Language, Text } from '../language.ts';
import { takesList } from '../plan/shape.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP001',
  name: 'yaml-syntax',
  severity: 'error',
  isAlwaysTold: true,
  source: 'helhed/format',
  title: { da: 'Teksten kan ikke læses som YAML', en: 'The text cannot be read as YAML' },
  why: {
    da: 'En plan er en YAML-fil: felter med kolon efter, indryk, der viser, hvad der hører sammen, og lister med bindestreg. Går formen i stykker, kan ingen vide, hvad der hører til hvad.',
    en: 'A plan is a YAML file: fields with a colon behind, indents that show what belongs together, and lists with dashes. When the form breaks, nobody can know what belongs to what.',
  },
  fix: {
    da: 'Ret stedet, gem filen, og tjek igen.',
    en: 'Correct the place, save the file and check again.',
  },
  example: {
    bad: `
      titel: Tryghed: en plan for Birkeparken # HP001
    `,
    good: `
      titel: "Tryghed: en plan for Birkeparken"
    `,
  },
  message: {
    da: (facts: Facts) => ('more' in facts ? `Der er ${facts.more} steder mere som dette i filen.` : wordsOf(facts).da),
    en: (facts: Facts) =>
      'more' in facts ? `There are ${facts.more} more places like this in the file.` : wordsOf(facts).en,
  },
  mended: {
    da: (facts: Facts) =>
      'more' in facts
        ? `det samme gjort ${facts.more} steder mere`
        : (mended[facts.kind]?.da ?? 'hele teksten sat i anførselstegn'),
    en: (facts: Facts) =>
      'more' in facts
        ? `the same done in ${facts.more} more places`
        : (mended[facts.kind]?.en ?? 'the whole text put in quotes'),
  },
  *check({ document }) {
    const found = document.syntax.map(({ range, facts, kind, path, edits }) => ({
      range,
      facts: { kind, ...facts },
      ...(!(path && !takesList(path)) && edits && { edits }),
    }));
    yield* found.slice(0, most);
    const rest = found.slice(most);
    for (const alike of [rest.filter(({ edits }) => edits), rest.filter(({ edits }) => !edits)]) {
      const [first] = alike;
      const edits = alike.flatMap(one => one.edits ?? []);
      if (first) yield { range: first.range, facts: { more: alike.length }, ...(edits.length > 0 && { edits }) };
    }
  },
});

/** Nobody reads more than so many places in one file. */
const most = 1000;

type Place = { readonly kind: SyntaxKind } & SyntaxProblem['facts'];
type Facts = Place | { readonly more: number };
type Sentence = Readonly<Record<Language, (facts: Place) => string>>;

const wordsOf = (facts: Place): Text => ({ da: sentences[facts.kind].da(facts), en: sentences[facts.kind].en(facts) });

const short = (text = '') => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);
const firstWord = (text: string) => /[\p{L}_]+/u.exec(text)?.[0] ?? text;
const sign = ({ here }: Place) => here.text.slice(0, 1);
const isFields = ({ here }: Place) => /^[^,:{]*, *\p{Ll}{2,}: /u.test(here.text);
const isDash = ({ here }: Place) => /^- /.test(here.text);
const word = ({ here }: Place) => here.text.replace(/:.*$/s, '');
const closing = (facts: Place) => (sign(facts) === '[' ? ']' : '}');

const asList = { da: 'linjerne gjort til punkter i en liste', en: 'the lines made items of a list' };

/** What has been done about it, when that is not to put a text in quotes. */
const mended: { readonly [Kind in SyntaxKind]?: Text } = {
  'tab-indent': { da: 'tabulatorerne i indrykket gjort til mellemrum', en: 'the tabs in the indents made spaces' },
  'no-space-after-dash': asList,
  'star-for-dash': asList,
  'mark-for-dash': asList,
  'no-space-after-colon': { da: 'et mellemrum sat efter kolon', en: 'a space put after the colon' },
  'stray-text': asList,
  unreadable: asList,
};

/** One sentence for each kind of trouble. */
const sentences: Readonly<Record<SyntaxKind, Sentence>> = {
  'colon-in-text': {
    da: facts =>
      isFields(facts)
        ? 'Her står flere felter på én linje. Sæt { foran det første og } efter det sidste, eller skriv felterne under hinanden.'
        : 'Der står et kolon inde i teksten, så den læses, som om der begynder et nyt felt. Sæt hele teksten i anførselstegn.',
    en: facts =>
      isFields(facts)
        ? 'Several fields stand on one line here. Put { before the first and } after the last, or write the fields below each other.'
        : 'There is a colon inside the text, so it is read as if a new field began. Put the whole text in quotes.',
  },
  'comma-in-text': {
    da: () =>
      'Mellem { og } skiller komma felterne fra hinanden, så teksten bliver delt ved kommaet. Sæt teksten i anførselstegn.',
    en: () => 'Between { and } a comma parts the fields, so the text is split at the comma. Put the text in quotes.',
  },
  'word-quotes': {
    da: () => 'De krumme anførselstegn fra Word tæller ikke her. Brug de lige: " foran og " efter teksten.',
    en: () => 'The curly quotes from Word do not count here. Use straight ones: " before and " after the text.',
  },
  'reserved-start': {
    da: facts =>
      isDash(facts)
        ? 'Et punkt i en liste kan ikke stå på samme linje som feltet. Flyt det ned på en linje for sig selv under feltet.'
        : `Teksten begynder med »${sign(facts)}«, som betyder noget særligt i YAML. Sæt hele teksten i anførselstegn.`,
    en: facts =>
      isDash(facts)
        ? 'An item of a list cannot stand on the line of its field. Move it down to a line of its own under the field.'
        : `The text begins with "${sign(facts)}", which means something special in YAML. Put the whole text in quotes.`,
  },
  'text-after-value': {
    da: ({ here }) =>
      `Teksten slutter før »${short(here.text)}«, så resten af linjen går tabt. Sæt hele teksten i ét par anførselstegn.`,
    en: ({ here }) =>
      `The text ends before "${short(here.text)}", so the rest of the line is lost. Put the whole text in one pair of quotes.`,
  },
  'unclosed-quote': {
    da: () => 'Anførselstegnet her bliver ikke lukket. Sæt et tilsvarende anførselstegn, hvor teksten slutter.',
    en: () => 'The quote that opens here is never closed. Put the same quote where the text ends.',
  },
  'unclosed-bracket': {
    da: facts =>
      `»${sign(facts)}« bliver ikke lukket. Sæt »${closing(facts)}« til sidst, eller skriv punkterne under hinanden med bindestreg.`,
    en: facts =>
      `"${sign(facts)}" is never closed. Put "${closing(facts)}" at the end, or write the items below each other with dashes.`,
  },
  'bad-escape': {
    da: ({ here }) =>
      `»${here.text}« betyder noget særligt mellem anførselstegn. Skriv \\\\ for en almindelig skråstreg, eller brug enkelte anførselstegn.`,
    en: ({ here }) =>
      `"${here.text}" means something special between quotes. Write \\\\ for a plain backslash, or use single quotes.`,
  },
  'duplicate-field': {
    da: ({ here, other }) =>
      `»${here.text}« står to gange det samme sted; første gang i linje ${other?.line}. Behold det ene, eller ret indrykket, hvis linjen hører til et andet sted.`,
    en: ({ here, other }) =>
      `"${here.text}" stands twice in the same place, first in line ${other?.line}. Keep one, or correct the indent if the line belongs elsewhere.`,
  },
  'forgotten-dash': {
    da: ({ here, other }) =>
      `»${here.text}« står allerede i linje ${other?.line}. Begynder der noget nyt her? Så mangler der en bindestreg foran »${here.text}«.`,
    en: ({ here, other }) =>
      `"${here.text}" already stands in line ${other?.line}. Does something new begin here? Then a dash is missing before "${here.text}".`,
  },
  'several-plans': {
    da: () => 'Her begynder en ny plan i samme fil (tre streger eller tre prikker). Skriv én plan pr. fil.',
    en: () => 'A new plan begins here in the same file (three dashes or dots). Write one plan in each file.',
  },
  'tab-indent': {
    da: ({ other }) =>
      `Linjen er rykket ind med tabulator. Brug mellemrum i stedet${other ? `; linje ${other.line} ovenover begynder efter ${other.indent}` : ''}.`,
    en: ({ other }) =>
      `The line is indented with a tab. Use spaces instead${other ? `; line ${other.line} above begins after ${other.indent}` : ''}.`,
  },
  'wrong-indent': {
    da: ({ here, other }) =>
      `Linjen begynder efter ${here.indent} mellemrum. ${other ? `»${short(other.text)}« i linje ${other.line} begynder efter ${other.indent}; hører de sammen, skal de begynde lige langt inde.` : 'Felter, der hører sammen, skal begynde lige langt inde.'}`,
    en: ({ here, other }) =>
      `The line begins after ${here.indent} spaces. ${other ? `"${short(other.text)}" in line ${other.line} begins after ${other.indent}; if they belong together, they must begin equally far in.` : 'Fields that belong together must begin equally far in.'}`,
  },
  'too-deep': {
    da: ({ here, other }) =>
      `Linjen er rykket for langt ind: den begynder efter ${here.indent} mellemrum og læses derfor som en del af »${short(other?.text)}« i linje ${other?.line}. Ryk den ud, så den står lige under det, den hører sammen med.`,
    en: ({ here, other }) =>
      `The line is too far in: it begins after ${here.indent} spaces and is read as part of "${short(other?.text)}" in line ${other?.line}. Move it out, to stand right below what it belongs with.`,
  },
  'long-text': {
    da: facts =>
      `Teksten fylder flere linjer. Skriv en lodret streg | efter »${word(facts)}:«, og ryk alle tekstens linjer ind under feltet.`,
    en: facts =>
      `The text takes several lines. Write an upright bar | after "${word(facts)}:", and indent all its lines under the field.`,
  },
  'stray-text': {
    da: ({ here }) =>
      `»${short(here.text)}« hører ikke til noget felt. Er det en del af en længere tekst, så skriv en lodret streg | efter feltets kolon, og ryk alle tekstens linjer ind under feltet.`,
    en: ({ here }) =>
      `"${short(here.text)}" belongs to no field. If it is part of a longer text, write an upright bar | after the colon of the field, and indent all its lines under the field.`,
  },
  'stray-item': {
    da: () =>
      'Punktet hører ikke til nogen liste. Står der en tekst efter kolon i feltet ovenover, så flyt den ned som det første punkt.',
    en: () =>
      'The item belongs to no list. If there is a text after the colon of the field above, move it down as the first item.',
  },
  'missing-colon': {
    da: ({ here }) => `Der mangler et kolon efter »${firstWord(here.text)}«.`,
    en: ({ here }) => `A colon is missing after "${firstWord(here.text)}".`,
  },
  'no-space-after-colon': {
    da: () => 'Der mangler et mellemrum efter kolon.',
    en: () => 'A space is missing after the colon.',
  },
  'no-space-after-dash': {
    da: () => 'Der mangler et mellemrum efter bindestregen.',
    en: () => 'A space is missing after the dash.',
  },
  'star-for-dash': {
    da: () => 'En stjerne laver ikke et punkt i en liste. Brug bindestreg og mellemrum: - …',
    en: () => 'An asterisk makes no item of a list. Use a dash and a space: - …',
  },
  'mark-for-dash': {
    da: facts =>
      `»${sign(facts)}« laver ikke et punkt i en liste. Brug bindestreg og mellemrum (- …), og ryk punkterne ind under feltet.`,
    en: facts =>
      `"${sign(facts)}" makes no item of a list. Use a dash and a space (- …), and indent the items under the field.`,
  },
  'below-bar': {
    da: ({ other }) =>
      `Teksten hører til »${word({ kind: 'below-bar', here: other!, other })}« i linje ${other?.line}: ryk alle dens linjer ind, så de begynder længere inde end feltet.`,
    en: ({ other }) =>
      `The text belongs to "${word({ kind: 'below-bar', here: other!, other })}" in line ${other?.line}: indent all its lines, so that they begin further in than the field.`,
  },
  'field-not-text': {
    da: () => 'Her skulle stå navnet på et felt og et kolon.',
    en: () => 'The name of a field and a colon should stand here.',
  },
  unreadable: {
    da: () =>
      'helhed kan ikke se, hvad der menes her. Se efter indryk, kolon og anførselstegn på linjen og linjen før.',
    en: () =>
      'helhed cannot make out what is meant here. Look at indents, colons and quotes on this line and the one before.',
  },
};
