/** A part of a text as its writer set it: lines that go on as one, or a list. */
export type Passage =
  | { readonly kind: 'lines'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/u;

/** What begins a line that is an item of a list: a sign, or a number. */
const dot = /^[-*•][ \t]+(?=\S)/u;
const dash = /^–[ \t]+(?=\S)/u;
const number = /^(\d{1,3})[.)][ \t]+(?=\S)/u;

/**
 * The passages of a text, by the rules of Markdown: lines that follow one another are one, a blank line parts them, and two
 * spaces at the end of a line keep its break. Lines that begin with `-`, `*`, `•` or numbers from 1 are a list,
 * when there are several.
 */
export function passagesOf(text: string): readonly Passage[] {
  const paragraphs = paragraphsOf(text);
  const areDots = hasDots(paragraphs);
  return paragraphs.flatMap(lines => passagesIn(lines, kindsOf(lines, areDots)));
}

/** A text without the line breaks that only the width of a page has made. Those of its lists and between its paragraphs stay. */
export function unwrapped(text: string): string {
  if (!lineBreak.test(text)) return text;
  const paragraphs = paragraphsOf(text);
  const areDots = hasDots(paragraphs);
  return paragraphs
    .map(lines => {
      const kinds = kindsOf(lines, areDots);
      return joined(lines, at => kinds[at] !== undefined);
    })
    .join('\n\n');
}

/** The lines of each paragraph. */
function paragraphsOf(text: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.split(lineBreak))
    if (line.trim() !== '') paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  return paragraphs.filter(lines => lines.length > 0);
}

/** One line alone may begin with such a sign for another reason. */
const hasDots = (paragraphs: readonly (readonly string[])[]) =>
  paragraphs.flat().filter(line => dot.test(line.trim())).length > 1;

type Kind = 'dots' | 'numbers' | undefined;

/** For each line whether it begins an item, and of which kind of list. */
function kindsOf(lines: readonly string[], areDots: boolean): readonly Kind[] {
  const texts = lines.map(line => line.trim());
  const numbers = texts.map(line => Number(number.exec(line)?.[1]));
  const counted = numbers.filter(one => !Number.isNaN(one));
  const areSteps = counted.length > 1 && counted.every((one, at) => one === at + 1);
  const firstDash = texts.findIndex(line => dash.test(line));
  // A dash may stand between two parts of a sentence, too.
  const areDashes =
    texts.filter(line => dash.test(line)).length > 1 && (firstDash === 0 || (texts[firstDash - 1] ?? '').endsWith(':'));
  return texts.map(line => {
    if ((areDots && dot.test(line)) || (areDashes && dash.test(line))) return 'dots';
    return areSteps && number.test(line) ? 'numbers' : undefined;
  });
}

function passagesIn(lines: readonly string[], kinds: readonly Kind[]): readonly Passage[] {
  const passages: { kind: Kind; items: string[][] }[] = [];
  lines.forEach((line, at) => {
    const last = passages.at(-1);
    const kind = kinds[at];
    if (kind === undefined && last) last.items.at(-1)?.push(line);
    else if (kind !== undefined && last?.kind === kind) last.items.push([line]);
    else passages.push({ kind, items: [[line]] });
  });
  return passages.map(({ kind, items }): Passage => {
    const texts = items.map(item => joined(item));
    if (kind === undefined) return { kind: 'lines', text: texts.join('\n') };
    const sign = kind === 'numbers' ? number : /^[-*•–][ \t]+/u;
    return { kind: 'list', ordered: kind === 'numbers', items: texts.map(item => item.replace(sign, '')) };
  });
}

/** Lines as one, but for the breaks that two spaces keep, and before those that begin something. */
function joined(lines: readonly string[], begins: (at: number) => boolean = () => false): string {
  return lines.reduce((text, line, at) => {
    if (at === 0) return line.trim();
    const isKept = /[ \t]{2}$/u.test(lines[at - 1] ?? '');
    return `${text}${isKept ? '  \n' : begins(at) ? '\n' : ' '}${line.trim()}`;
  }, '');
}
