import type { SyntaxKind } from '../document/syntax.ts';
import type { Language } from '../language.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP001',
  name: 'yaml-syntax',
  severity: 'error',
  title: { da: 'Teksten kan ikke læses som YAML', en: 'The text cannot be read as YAML' },
  why: {
    da: 'En plan er en YAML-fil: felter med kolon efter, indryk, der viser, hvad der hører sammen, og lister med bindestreg. Går formen i stykker, kan ingen vide, hvad der hører til hvad.',
    en: 'A plan is a YAML file: fields with a colon behind, indents that show what belongs together, and lists with dashes. When the form breaks, nobody can know what belongs to what.',
  },
  fix: {
    da: 'Ret stedet, der peges på. Er du i tvivl, så sæt teksten i anførselstegn: `titel: "Tryghed: en plan"`.',
    en: 'Mend the place that is pointed at. When in doubt, put the text in quotes: `titel: "Tryghed: en plan"`.',
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
    da: (facts: Facts) => sentences[facts.kind].da(facts),
    en: (facts: Facts) => sentences[facts.kind].en(facts),
  },
  *check({ document }) {
    for (const { kind, range, facts } of document.syntax) yield { range, facts: { kind, ...facts } };
  },
});

type Facts = { readonly kind: SyntaxKind; readonly text: string; readonly line: number };
type Sentence = Readonly<Record<Language, (facts: Facts) => string>>;

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);
const sign = (text: string) => text.slice(0, 1);

/** One sentence for each kind of trouble. */
const sentences: Readonly<Record<SyntaxKind, Sentence>> = {
  'colon-in-text': {
    da: () =>
      'Der står et kolon inde i teksten, og så tror YAML, at der begynder et nyt felt. Sæt hele teksten i anførselstegn.',
    en: () => 'There is a colon inside the text, so YAML takes it for a new field. Put the whole text in quotes.',
  },
  'comma-in-text': {
    da: () =>
      'Mellem { og } skiller komma felterne fra hinanden, så teksten bliver delt ved kommaet. Sæt teksten i anførselstegn.',
    en: () => 'Between { and } a comma parts the fields, so the text is split at the comma. Put the text in quotes.',
  },
  'reserved-start': {
    da: ({ text }) =>
      `Teksten begynder med »${sign(text)}«, som betyder noget særligt i YAML. Sæt hele teksten i anførselstegn.`,
    en: ({ text }) =>
      `The text begins with "${sign(text)}", which means something special in YAML. Put the whole text in quotes.`,
  },
  'text-after-value': {
    da: ({ text }) =>
      `Teksten slutter før »${short(text)}«, så resten af linjen går tabt. Sæt hele teksten i ét par anførselstegn.`,
    en: ({ text }) =>
      `The text ends before "${short(text)}", so the rest of the line is lost. Put the whole text in one pair of quotes.`,
  },
  'unclosed-quote': {
    da: () => 'Anførselstegnet her bliver ikke lukket. Sæt et tilsvarende anførselstegn, hvor teksten slutter.',
    en: () => 'The quote that opens here is never closed. Put the same quote where the text ends.',
  },
  'unclosed-bracket': {
    da: ({ text }) =>
      `»${sign(text)}« bliver ikke lukket. Sæt »${text.startsWith('[') ? ']' : '}'}« til sidst, eller skriv punkterne under hinanden med bindestreg.`,
    en: ({ text }) =>
      `"${sign(text)}" is never closed. Put "${text.startsWith('[') ? ']' : '}'}" at the end, or write the items below each other with dashes.`,
  },
  'bad-escape': {
    da: ({ text }) =>
      `»${text}« betyder noget særligt mellem anførselstegn. Skriv \\\\ for en almindelig skråstreg, eller brug enkelte anførselstegn.`,
    en: ({ text }) =>
      `"${text}" means something special between quotes. Write \\\\ for a plain backslash, or use single quotes.`,
  },
  'duplicate-field': {
    da: ({ text, line }) =>
      `»${text}« står to gange det samme sted; første gang i linje ${line}. Behold det ene, eller saml de to.`,
    en: ({ text, line }) =>
      `"${text}" stands twice in the same place, first in line ${line}. Keep one of them, or join the two.`,
  },
  'several-plans': {
    da: () => 'Her begynder en ny plan i samme fil (tre streger eller tre prikker). Skriv én plan pr. fil.',
    en: () => 'A new plan begins here in the same file (three dashes or dots). Write one plan in each file.',
  },
  'tab-indent': {
    da: () => 'Linjen er rykket ind med tabulator. Brug mellemrum: to for hvert trin.',
    en: () => 'The line is indented with a tab. Use spaces: two for each step.',
  },
  'wrong-indent': {
    da: () =>
      'Linjen er ikke rykket ind på linje med dem, den hører sammen med. Felter på samme niveau skal begynde lige langt inde.',
    en: () => 'The line is not indented like those it belongs with. Fields on the same level begin equally far in.',
  },
  'missing-colon': {
    da: ({ text }) =>
      `Her mangler et kolon efter feltets navn, eller teksten »${short(text)}« er ikke rykket ind under det felt, den hører til.`,
    en: ({ text }) =>
      `A colon is missing after the name of the field, or the text "${short(text)}" is not indented under the field it belongs to.`,
  },
  'no-space-after-colon': {
    da: () => 'Der mangler et mellemrum efter kolon.',
    en: () => 'A space is missing after the colon.',
  },
  'missing-dash': {
    da: () => 'Linjen står i en liste, men har ingen bindestreg og er ikke rykket ind på linje med punktet ovenover.',
    en: () => 'The line stands in a list, but has no dash and is not indented like the item above.',
  },
  'text-and-fields': {
    da: () =>
      'Her står en tekst, og linjen under er rykket ind, som om den hørte under teksten. Ret indrykket, eller behold kun det ene.',
    en: () =>
      'Here is a text, and the line below is indented as if it belonged under it. Mend the indent, or keep only one of them.',
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
