import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { inOneLine } from '../../word/passages.ts';
import { readBoxName } from '../names.ts';
import { prompts } from '../words.ts';
import { type Mark, partedByMarks } from './marks.ts';
import { moreRows } from './more-rows.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a form that was filled in says. */
export interface Answers {
  /** What stands in each box, by its name. */
  readonly boxes: ReadonlyMap<string, string>;
  /** All that stands outside of the boxes, line by line. */
  readonly outside: readonly Line[];
}

/** A line outside of the boxes, the heading that it stands under, and the row of a table that it stands in. */
export interface Line {
  readonly under: string;
  readonly text: string;
  readonly row?: object | undefined;
}

/** Reads a form as HTML with marks where its boxes begin and end. */
export function answersIn(html: string): Answers {
  const said = new Map<string, string>();
  let open: readonly Open[] = [];
  const more = moreRows();
  /** The boxes of the last row of each table that had several, by the number of the cell. */
  const lastBoxes = new WeakMap<object, readonly (string | undefined)[]>();
  const outside: Line[] = [];
  let heading = '';
  let line = '';
  let row: object | undefined;
  const add = (text: string) => {
    if (open.every(({ as, isEmpty }) => as === undefined && !isEmpty)) line += text;
    for (const name of namesOf(open)) if (!isEmptyIn(name, open)) said.set(name, `${said.get(name) ?? ''}${text}`);
  };
  const flush = (isHeading = false) => {
    const text = inOneLine(line).replace(/\s*↑$/u, '');
    line = '';
    if (text === '') return;
    outside.push({ under: heading, text, row });
    if (isHeading) heading = text;
  };
  const take = (text: string) => {
    for (const piece of partedByMarks(text)) {
      if (typeof piece === 'string') add(piece.replace(/\s+/gu, ' '));
      else if (piece.kind === 'begin') {
        // No box stands in another: one whose end has been lost ends here.
        open = open.filter(({ name }) => name === piece.name);
        const as = open.length > 0 ? open[0]?.as : more.named(piece.name);
        open = [...open, { ...piece, as }];
        if (as !== undefined) said.set(as, said.get(as) ?? '');
      } else open = open.filter(({ name, by }) => name !== piece.name || by !== piece.by);
    }
  };
  /** Ends what is said before: a line, or a paragraph. */
  const end = (by: string) => {
    for (const name of namesOf(open)) said.set(name, `${said.get(name) ?? ''}${by}`);
  };
  /** Takes a row without boxes below rows that have several for one that somebody has put in. */
  const takeNewRow = (node: Element): boolean => {
    const cells = elementsOf(node.childNodes);
    const boxes = cells.map(boxIn);
    const table = node.parentNode ?? node;
    if (boxes.some(name => name !== undefined)) {
      const rows = boxes.flatMap(name => (name === undefined ? [] : (readBoxName(name)?.row ?? [])));
      const isGrid = rows.length > 1 && rows.every(({ at }) => at === rows[0]?.at);
      if (isGrid) lastBoxes.set(table, boxes);
      return false;
    }
    const names = lastBoxes.get(table);
    if (names?.length !== cells.length) return false;
    cells.forEach((cell, at) => {
      const name = names[at];
      const as = name === undefined ? undefined : more.below(name, node);
      if (name !== undefined && as !== undefined) open = [{ kind: 'begin', by: 'control', name, isEmpty: false, as }];
      walk(cell);
      open = [];
    });
    return true;
  };
  const walk = (node: Node, item = ''): void => {
    if ('value' in node) {
      take(node.value);
      return;
    }
    if (!('tagName' in node) || isMarkOfNote(node)) return;
    const { tagName, childNodes } = node;
    if (tagName === 'br') add('\n');
    else if (tagName === 'tr') {
      row = node;
      if (open.length > 0 || !takeNewRow(node)) for (const child of childNodes) walk(child);
      end('\n');
      row = undefined;
    } else if (tagName === 'td' || tagName === 'th') {
      // A table that was put into a box has each of its rows in one line.
      const within = open.length > 0 ? 'cell' : '';
      for (const child of childNodes) walk(child, within);
      end(betweenCells);
      flush();
    } else if (tagName === 'ul' || tagName === 'ol') {
      end('\n');
      elementsOf(childNodes).forEach((child, at) => {
        if (open.length > 0) add(tagName === 'ol' ? `${at + 1}. ` : '- ');
        walk(child, 'item');
        end('\n');
        flush();
      });
      end('\n');
    } else if (tagName !== 'dt') {
      for (const child of childNodes) walk(child, item);
      if (!isBlock(tagName)) return;
      end(item === '' ? '\n\n' : item === 'cell' ? ' ' : '\n');
      flush(/^h\d$/u.test(tagName));
    }
  };
  for (const node of parseFragment(html).childNodes) walk(node);
  flush();
  return { boxes: new Map([...said].map(([name, text]) => [name, answer(text)])), outside };
}

/** A box that has begun, and the name that it goes by. */
interface Open extends Mark {
  readonly as: string | undefined;
}

const namesOf = (open: readonly Open[]) => new Set(open.map(({ as }) => as).filter(name => name !== undefined));
const isEmptyIn = (box: string, open: readonly Open[]) => open.some(({ as, isEmpty }) => isEmpty && as === box);

/** The first box that begins in a cell. */
const boxIn = (cell: Element): string | undefined =>
  partedByMarks(textIn(cell)).flatMap(piece =>
    typeof piece === 'object' && piece.kind === 'begin' ? piece.name : [],
  )[0];

const textIn = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';

const isBlock = (tag: string) => /^(?:p|h\d|li|dd|div)$/u.test(tag);
const elementsOf = (nodes: readonly Node[]) => nodes.filter((node): node is Element => 'tagName' in node);
const isMarkOfNote = ({ tagName, childNodes }: Element) =>
  tagName === 'sup' && elementsOf(childNodes).some(child => child.tagName === 'a');

/** A sign that no text has. */
const betweenCells = '\u0000';

/** What was written, without the room around it; nothing where it is what helhed wrote there itself. */
function answer(text: string): string {
  const lines = text
    .split('\n')
    .map(line =>
      line
        .split(betweenCells)
        .map(inOneLine)
        .filter(cell => cell !== '')
        .join(' | '),
    )
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return prompts.includes(inOneLine(lines)) ? '' : lines;
}
