import { isScalar, isSeq, parseDocument } from 'yaml';
import { applyCuts, type Cut } from './edit.ts';

/** A line that looks like an item of a list: at the start of a text, or on a line that goes on with it. */
export const listMark = /(?:^|\n)[ \t]*([–—•·*](?=\s)|-(?=\p{L}))|\n[ \t]*(-)(?=\s)/u;

const mark = /^(?:([–—•·*])(\s+)|-(?=\p{L}))/u;

/**
 * The cuts that make a list of a text whose lines begin with such marks, standing below the name of its field. None where
 * it is not plain that each mark begins an item.
 */
export function dashesFor(text: string, from: number, to: number): readonly Cut[] | undefined {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const indent = from - start;
  const block = text.slice(start, to);
  const cuts: Cut[] = [];
  let at = 0;
  for (const line of block.split('\n')) {
    const first = line.search(/\S/);
    const found = mark.exec(line.slice(Math.max(first, 0)));
    if (found ? first !== indent : first !== -1 && first <= indent) return undefined;
    if (found) cuts.push(dash(found, at + first));
    at += line.length + 1;
  }
  if (text.slice(start, from).trim() !== '' || !isListOf(applyCuts(block, cuts), cuts.length)) return undefined;
  return cuts.map(cut => ({ ...cut, from: start + cut.from, to: start + cut.to }));
}

function dash([, sign, space]: RegExpExecArray, at: number): Cut {
  if (sign === undefined || space === undefined) return { from: at + 1, to: at + 1, text: ' ' };
  const isPlain = /^ +$/.test(space);
  return { from: at, to: at + (isPlain ? 1 : 1 + space.length), text: isPlain ? '-' : '- ' };
}

/** Tells whether a text is read as a list of so many texts, each as it is typed. */
function isListOf(list: string, count: number): boolean {
  const { contents, errors } = parseDocument(list, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
  if (errors.length > 0 || !isSeq(contents) || contents.items.length !== count) return false;
  const items = contents.items.map(item => (isScalar(item) && item.type === 'PLAIN' ? String(item.value) : ''));
  const words = (said: string) => said.replace(/\s+/g, ' ').trim();
  return (
    items.every(item => item !== '' && !listMark.test(item)) &&
    words(items.join(' ')) === words(list.replace(/^[ \t]*- +/gm, ''))
  );
}
