import { headed } from './lexicon.ts';
import { inOneLine, type Passage, type Run } from './passages.ts';

/** The passages of Markdown, or of plain text as it is pasted from a PDF: lines that were broken are put together again. */
export function passagesInText(text: string): readonly Passage[] {
  const { lines, edges } = apartFromEdges(
    text
      .normalize('NFC')
      .replace(/\r\n?|\f/gu, '\n')
      .split('\n')
      .map(plain),
  );
  // Where headings are marked, nothing else is one.
  const isMarked = lines.some(line => /^#{1,6}\s/u.test(line));
  const found: Passage[] = [];
  let paragraph: string[] = [];
  const end = () => {
    if (paragraph.length > 0) found.push({ kind: 'paragraph', runs: runsIn(joined(paragraph)) });
    paragraph = [];
  };
  let items: string[][] = [];
  const endList = () => {
    if (items.length > 0)
      found.push({ kind: 'list', items: items.map(item => [{ kind: 'paragraph', runs: runsIn(joined(item)) }]) });
    items = [];
  };
  let rows: string[] = [];
  const endTable = () => {
    const cells = rows.filter(row => !/^[\s|:-]+$/u.test(row)).map(cellsIn);
    if (cells.length > 0) found.push({ kind: 'table', rows: cells });
    rows = [];
  };
  const endAll = () => {
    end();
    endList();
    endTable();
  };
  lines.forEach((line, at) => {
    const [, signs, heading] = /^(#{1,6})\s+(.+?)\s*#*$/u.exec(line) ?? [];
    const [, item] = bullet.exec(line) ?? [];
    if (line.trim() === '') {
      // An empty line in a list may only part its items.
      if (items.length === 0 || !bullet.test(lines[at + 1] ?? '')) endAll();
    } else if (signs !== undefined && heading !== undefined) {
      endAll();
      found.push({ kind: 'heading', level: signs.length, text: inOneLine(unmarked(heading)) });
    } else if (/^\s*\|.*\|\s*$/u.test(line)) {
      end();
      endList();
      rows.push(line);
    } else if (
      !isMarked &&
      (isFieldName(line) || isHeading(line, lines[at - 1], lines[at + 1]) || isAbove(lines, at))
    ) {
      endAll();
      found.push({ kind: 'heading', level: levelOf(line), text: inOneLine(line) });
    } else if (item !== undefined) {
      end();
      endTable();
      items.push([item]);
    } else {
      endTable();
      const last = items.at(-1);
      if (last) last.push(line);
      else paragraph.push(line);
    }
  });
  endAll();
  return [...found, ...edges.map((text): Passage => ({ kind: 'aside', what: 'page-edge', text }))];
}

const bullet = /^\s*(?:[-*+•●▪◦–]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)(.*)$/u;

/** Letters that PDF files write as one sign, and spaces that are none. */
const plain = (line: string): string =>
  line
    .replace(/[\ufb00-\ufb06]/gu, sign => sign.normalize('NFKC'))
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
    .replace(/[\u00ad\u200b]+$/u, '-')
    .trimEnd();

/** Lines put together to one; a word that was parted at the end of a line is whole again. */
const joined = (lines: readonly string[]): string =>
  lines
    .map(line => line.trim())
    .reduce((all, line) => {
      const isParted = /\p{Ll}-$/u.test(all) && /^\p{Ll}/u.test(line) && !/^(?:og|eller)\b/u.test(line);
      return isParted ? all.slice(0, -1) + line : `${all} ${line}`;
    });

/** A line that stands alone and has a number before it is a heading, as `2.1 Organisation`. */
const isHeading = (line: string, before: string | undefined, after: string | undefined): boolean =>
  (before ?? '').trim() === '' &&
  ((after ?? '').trim() === '' || line.length <= 50) &&
  !bullet.test(after ?? '') &&
  line.length <= 90 &&
  !/[.,;]$/u.test(line) &&
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+\p{Lu}|(?:indsatsområde|aktivitet|delaftale|tema|projekt)\s*\d*\s*[:–-])/iu.test(
    line,
  );

/** A line that says nothing but the name of a field is the heading of it. */
const isFieldName = (line: string): boolean =>
  /^\p{Lu}/u.test(line) &&
  !/[.,;]$/u.test(line) &&
  (['activity', 'plan'] as const).some(scope => headed(line, scope) !== undefined);

/** A short line that stands alone right above the name of a field is a heading too: that of what has the field. */
function isAbove(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const next = lines.slice(at + 1).find(each => each.trim() !== '');
  const isAlone = (lines[at - 1] ?? '').trim() === '' && line.length <= 80 && /^[\p{Lu}\d]/u.test(line);
  return isAlone && !/[.,;:!?]$/u.test(line) && next !== undefined && isFieldName(next);
}

/** As far in as the number before a heading has points; the names of fields stand furthest in. */
const levelOf = (line: string): number => {
  if (isFieldName(line)) return 6;
  const number = /^\d{1,2}(?:\.\d{1,2}){0,3}/u.exec(line)?.[0];
  if (number !== undefined) return number.split('.').length;
  return /^(?:indsatsområde|delaftale|tema)/iu.test(line) ? 1 : 5;
};

const isPageNumber = (line: string) => /^\s*(?:side\s+)?\d{1,3}(?:\s*(?:af|\/)\s*\d{1,3})?\s*$/iu.test(line);

/** The lines without page numbers, and what stands beside more than one of those: the running heads, each once. */
function apartFromEdges(all: readonly string[]): {
  readonly lines: readonly string[];
  readonly edges: readonly string[];
} {
  const beside = all
    .flatMap((line, at) => (isPageNumber(line) ? [all[at - 1] ?? '', all[at + 1] ?? ''] : []))
    .map(inOneLine);
  const edges = new Set(beside.filter((line, at) => /\p{L}/u.test(line) && beside.indexOf(line) !== at));
  const isEdge = (line: string, at: number) =>
    edges.has(inOneLine(line)) && [all[at - 1] ?? '', all[at + 1] ?? ''].some(isPageNumber);
  return { lines: all.filter((line, at) => !isPageNumber(line) && !isEdge(line, at)), edges: [...edges] };
}

const unmarked = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/gu, '$1').replace(/\*\*|__/gu, '');

function runsIn(text: string): readonly Run[] {
  return text.split(/(\*\*[^*]+\*\*)/u).flatMap(part => {
    const strong = /^\*\*([^*]+)\*\*$/u.exec(part)?.[1];
    return part === '' ? [] : [{ text: unmarked(strong ?? part), isStrong: strong !== undefined }];
  });
}

const cellsIn = (row: string): readonly (readonly Passage[])[] =>
  row
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map(cell => inOneLine(cell))
    .map(cell => (cell === '' ? [] : [{ kind: 'paragraph', runs: runsIn(cell) }]));
