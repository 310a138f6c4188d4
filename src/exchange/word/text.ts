import { dateBefore } from '../../plan/time/milestones.ts';
import { layoutTableAt } from './layout-table.ts';
import { headed } from './lexicon.ts';
import { inOneLine, type Passage, type Run } from './passages.ts';

/** The passages of Markdown, or of plain text as it is pasted from a PDF: lines that were broken are put together again. */
export function passagesInText(text: string): readonly Passage[] {
  const { said, beside } = apartFromFrontMatter(
    text
      .normalize('NFC')
      .replace(/\r\n?|\f/gu, '\n')
      .split('\n')
      .map(plain),
  );
  const { lines, edges } = apartFromEdges(said);
  // Where headings are marked, nothing else is one.
  const isMarked = lines.some(line => /^#{1,6}\s/u.test(line));
  const found: Passage[] = [...beside];
  let paragraph: string[] = [];
  const end = () => {
    if (paragraph.length > 0) found.push({ kind: 'paragraph', runs: runsIn(joined(paragraph)) });
    paragraph = [];
  };
  const first = lines.findIndex(line => line.trim() !== '');
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
  let behindTable = 0;
  lines.forEach((line, at) => {
    // A mark alone belongs to a line that the PDF has put elsewhere.
    if (at < behindTable || /^\s*[•●▪◦○]\s*$/u.test(line)) return;
    const layout = isMarked || bullet.test(line) ? undefined : layoutTableAt(lines, at);
    if (layout) {
      endAll();
      found.push(layout.table);
      behindTable = layout.end;
      return;
    }
    const [, signs, heading] = /^(#{1,6})\s+(.+?)\s*#*$/u.exec(line) ?? [];
    const [, item] = bullet.exec(line) ?? [];
    const [, note] = /^\[\^[^\]]+\]:\s+(.*)$/u.exec(line) ?? [];
    const [, label, answer] = /^(\p{Lu}[^:.!?]{1,40})[:.?]\s+(\S.*)$/u.exec(line) ?? [];
    if (note !== undefined) {
      endAll();
      found.push({ kind: 'aside', what: 'note', text: inOneLine(unmarked(note)) });
    } else if (isOfContents(line)) {
      endAll();
      found.push({ kind: 'aside', what: 'contents', text: inOneLine(line) });
    } else if (!isMarked && at === first && isTitle(line)) {
      found.push({ kind: 'heading', level: 0, text: inOneLine(line) });
    } else if (!isMarked && label !== undefined && answer !== undefined && isAnswerName(label)) {
      endAll();
      found.push({ kind: 'heading', level: 6, text: inOneLine(label) });
      paragraph = [answer];
    } else if (line.trim() === '') {
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
      // What begins with its date, or is an annex by its number, is a line of its own.
      if (!isMarked && (dateBefore(line).date !== undefined || /^bilag \d+\s*[:.–-]/iu.test(line))) endAll();
      if (last && items.length > 0) last.push(line);
      else paragraph.push(line);
    }
  });
  endAll();
  return [...found, ...edges.map((text): Passage => ({ kind: 'aside', what: 'page-edge', text }))];
}

// A day before its month is no number of an item.
const bullet =
  /^\s*(?:[-*+•●▪◦–]|\d{1,2}[.)](?!\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|\d{1,2}\.))|[a-z]\))\s+(?=\S)(.*)$/iu;

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
  ((before ?? '').trim() === '' ||
    /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+\p{Lu}[^.,;]{1,60}$/u.test(before ?? '') ||
    isNamed(line)) &&
  ((after ?? '').trim() === '' || line.length <= 50) &&
  !bullet.test(after ?? '') &&
  line.length <= 90 &&
  !/[.,;]$/u.test(line) &&
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+\p{Lu}|(?:indsatsområde|aktivitet|delaftale|tema|projekt)(?:\s*\d*\s*[:–-]|\s+\d[\d.]*\s+\p{L}))/iu.test(
    line,
  );

/** Whether a line says by its number and a word that an activity or an indsatsområde begins: nothing need stand apart from it. */
const isNamed = (line: string): boolean =>
  /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?:indsatsområde|aktivitet|projekt)\b[^.,;]*:\s+\p{Lu}/iu.test(line);

/** A line that says nothing but the name of a field is the heading of it. */
const isFieldName = (line: string): boolean =>
  /^\p{Lu}/u.test(line) &&
  !/[.,;]$/u.test(line) &&
  (['activity', 'plan'] as const).some(scope => headed(line, scope) !== undefined);

/** Whether a label before an answer on the same line is one of an activity or an indsatsområde. */
const isAnswerName = (label: string): boolean =>
  (['activity', 'area'] as const).some(scope => headed(label, scope) !== undefined);

/** Whether the first line of a text is what the plan is called. */
const isTitle = (line: string): boolean =>
  /helhedsplan|samarbejdsaftale|boligsocial/iu.test(line) && line.length <= 100 && !/[.,;:]$/u.test(line.trim());

/** Whether a line is one of a table of contents. */
const isOfContents = (line: string): boolean =>
  /\p{L}.*[.…]{4,}\s*\d{1,3}$/u.test(line) || /^\s*indholdsfortegnelse\s*$/iu.test(line);

/** The lines behind the head of a Markdown file, which says the title, and what else it says. */
function apartFromFrontMatter(all: readonly string[]): {
  readonly said: readonly string[];
  readonly beside: readonly Passage[];
} {
  const end = all[0] === '---' ? all.indexOf('---', 1) : -1;
  const facts = all.slice(1, Math.max(end, 1)).map(line => /^(\p{L}[\p{L}_-]*):\s*(?:"(.*)"|'(.*)'|(.*))$/u.exec(line));
  if (end < 2 || facts.some(fact => fact === null)) return { said: all, beside: [] };
  const beside = facts.map((fact): Passage => {
    const [, key = '', ...values] = fact ?? [];
    const text = inOneLine(values.find(value => value !== undefined) ?? '');
    return /^tit(?:le|el)$/iu.test(key) ? { kind: 'heading', level: 0, text } : { kind: 'aside', what: 'note', text };
  });
  return { said: all.slice(end + 1), beside };
}

/** A short line that stands alone right above the name of a field is a heading too: that of what has the field. */
function isAbove(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const next = lines.slice(at + 1).find(each => each.trim() !== '');
  const isAlone = (lines[at - 1] ?? '').trim() === '' && line.length <= 80 && /^[\p{Lu}\d]/u.test(line);
  return isAlone && !/[.,;:!?]$/u.test(line) && next !== undefined && isFieldName(next);
}

/** As far in as the number before a heading has points; the names of the fields of an activity stand furthest in. */
const levelOf = (line: string): number => {
  if (isFieldName(line)) return headed(line, 'activity') === undefined ? 1 : 6;
  const number = /^\d{1,2}(?:\.\d{1,2}){0,3}/u.exec(line)?.[0];
  if (number !== undefined) return number.split('.').length;
  return /^(?:indsatsområde|delaftale|tema)/iu.test(line) ? 1 : 5;
};

/** The number of a page, as a line of its own has it. */
const pageNumber = (line: string): number | undefined => {
  const [, nr] = /^\s*(?:side\s+)?(\d{1,3})(?:\s*(?:af|\/)\s*\d{1,3})?\s*$/iu.exec(line) ?? [];
  return nr === undefined ? undefined : Number(nr);
};
const saysPage = (line: string) => /^\s*side\s/iu.test(line) || /\d\s*(?:af|\/)\s*\d/u.test(line);

/** Which lines are page numbers. A number alone is one only where the page before or after it has its number too: it may be an amount. */
function pageNumbersIn(all: readonly string[]): ReadonlySet<number> {
  const found = all.flatMap((line, at) => {
    const nr = pageNumber(line);
    return nr === undefined ? [] : [{ at, nr, isSaid: saysPage(line) }];
  });
  const isBetween = (at: number) =>
    [all[at - 1], all[at + 1]].some(line => line !== undefined && pageNumber(line) !== undefined);
  return new Set(
    found
      .filter(
        ({ at, nr, isSaid }, place) =>
          isSaid || (!isBetween(at) && (found[place - 1]?.nr === nr - 1 || found[place + 1]?.nr === nr + 1)),
      )
      .map(({ at }) => at),
  );
}

/** The lines without page numbers, and what stands beside more than one of those: the running heads, each once. */
function apartFromEdges(all: readonly string[]): {
  readonly lines: readonly string[];
  readonly edges: readonly string[];
} {
  const numbers = pageNumbersIn(all);
  const beside = [...numbers].flatMap(at => [all[at - 1] ?? '', all[at + 1] ?? '']).map(inOneLine);
  const edges = new Set(beside.filter((line, at) => /\p{L}/u.test(line) && beside.indexOf(line) !== at));
  const isEdge = (line: string, at: number) =>
    edges.has(inOneLine(line)) && (numbers.has(at - 1) || numbers.has(at + 1));
  return { lines: all.filter((line, at) => !numbers.has(at) && !isEdge(line, at)), edges: [...edges] };
}

/** A text without the signs of Markdown: stars and lines about words, marks of notes, signs that stand for themselves. */
const unmarked = (text: string) =>
  text
    .replace(/\[\^[^\]\s]+\]/gu, '')
    .replace(/\*\*|__/gu, '')
    .replace(/(^|[\s(])([*_])(?=\S)([^*_]+?)(?<=\S)\2(?=[\s).,;:!?]|$)/gu, '$1$3')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1');

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
