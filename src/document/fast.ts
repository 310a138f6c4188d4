import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { mayBeCut } from './cut-text.ts';
import type { Data } from './data.ts';
import { hard } from './hard-space.ts';
import { bullets } from './marks.ts';

/**
 * Reads plain YAML fast, as the same data that `readTree` gives. `undefined` for any text that is broken, or has something
 * in it that the two readers may take differently, or that a writer may have meant otherwise: then the slower reader, which also
 * explains, has the word.
 */
export function readFast(text: string): Data | undefined {
  if (isUnusual(text)) return undefined;
  try {
    const data = load(text, { schema: FAILSAFE_SCHEMA });
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
    if (mayHaveNote.test(text) && hasNoteInText(data)) return undefined;
    if (hasDashInText(data, text)) return undefined;
    const hasEmpty = fillEmpty(data);
    // Between braces a piece without a colon has no value either, and is the rest of a text that a comma cut.
    return hasEmpty && text.includes('{') ? undefined : (data as Data);
  } catch {
    return undefined;
  }
}

/*
 * Each pattern begins with a sign that is rare in a plan, and looks back from there: that is several times faster than to look ahead
 * from every line and every letter.
 */

/** Anchors, aliases, tags, reserved signs and complex keys, where a value or a key begins. */
const sign = /[&*!?@`%](?<=(?:^ *|[:,[{-][ \n]+|[[{]).)/m;
/**
 * The signs of several documents, of a key without a name or of more than a name, a comment in a place of its own, and a block of
 * text that begins with an empty line.
 */
const marker =
  /:(?:(?<=[\]}[{,] *:)|(?<=^ *:)(?= |$))|#(?<=["'\]},]#|^[ -]*- *#)|-(?<=^ *-)(?: +-(?: |$)| *\r?$)|---(?<=^---)|\.\.\.(?<=^\.\.\.)|[|>][-+0-9]* *(?:#.*)?\n *(?:\n|$)/m;
/** White space that YAML readers do not agree on, and letters that no text has. */
const space = /[\t\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)/;
/** What may be a text cut at a `#`, in a line of small letters. */
const cut = new RegExp(`${mayBeCut}|[${hard}]#`);
/**
 * What may be a list with marks that are none to YAML. All from `ª` on is taken for letters here, and no flag is set: `\p{L}`, and small
 * and large letters alike, cost half of what it takes to begin `node`.
 */
const mark = new RegExp(`^ *(?:[${bullets}oO§]\\s|-[A-Za-z\\u00aa-\\uffff]|[2bB][.)]\\s)`, 'm');
const longKey = /^[^:\n]{1000}/m;
/** So far in that one thing may stand in another deeper than a reader can follow. */
const deep = /^ {400}/m;

function isUnusual(text: string): boolean {
  return (
    sign.test(text) ||
    mark.test(text) ||
    marker.test(text) ||
    space.test(text) ||
    longKey.test(text) ||
    deep.test(text) ||
    linesWith(text, opening).some(isOpen) ||
    linesWith(text, comment).some(line => cut.test(`\n${line.toLowerCase()}\n`))
  );
}

/** Where a list between brackets or a quoted text may begin, and a comment, with the rest of the line. */
const opening = /[[{"'](?<=(?:^|[:-] +).)[^\n]*/gm;
const comment = /#[^\n]*/g;

/** The lines in which a pattern is found, which takes the rest of each. */
const linesWith = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) =>
    text.slice(text.lastIndexOf('\n', index) + 1, index + found.length),
  );

const bracket = /(?:^|[:-] +)[[{]/;
const quote = /(?:^|[:-] +)(?:"(?:[^"\\]|\\.)*\\?|'(?:[^']|'')*)$/;

/** Tells whether a list between brackets or a quoted text does not end on the line where it begins. */
function isOpen(line: string): boolean {
  return (bracket.test(line) && !/[\]}]$/.test(line.replace(/ #.*$/, '').trimEnd())) || quote.test(line);
}

const mayHaveNote = /[|>][-+0-9]* *\n[\s\S]*note:/i;

/** Whether a text of several lines has what looks like a note in it: it would be printed, and a list may be lost in one line. */
function hasNoteInText(data: unknown): boolean {
  if (typeof data === 'string') return /(?:^|\n)\s*note:/i.test(data);
  return typeof data === 'object' && data !== null && Object.values(data).some(hasNoteInText);
}

/** Whether a text goes on over a line that begins with a dash: it looks like an item of a list, and is part of the text. */
function hasDashInText(data: unknown, text: string): boolean {
  if (typeof data !== 'string') {
    for (const key in data as object) if (hasDashInText((data as Record<string, unknown>)[key], text)) return true;
    return false;
  }
  if (!/[ \n]-/.test(data)) return false;
  return data
    .split('\n')
    .some((line, at) => (at > 0 && /^-(?: |$)/.test(line)) || (/ -(?: |$)/.test(line) && !text.includes(line)));
}

/** Puts an empty text where there is no value, as `readTree` does, and tells whether there was any such place. */
function fillEmpty(holder: object): boolean {
  let found = false;
  const fields = holder as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (value === null) {
      fields[key] = '';
      found = true;
    } else if (typeof value === 'object') found = fillEmpty(value as object) || found;
  }
  return found;
}
