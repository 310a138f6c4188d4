import { withoutMarks } from './language-marks.ts';

/** What Markdown readers make into a link on their own, up to the next space. */
const address = /(?:https?:\/\/|ftp:\/\/|www\.|mailto:|xmpp:)[^ \t\n]*/giu;

/** An address that may stand between `<` and `>`, and the signs after it that belong to the sentence. */
const linked = /^(https?:\/\/[^\s<>|\\`&]*[^\s<>|\\`&.,:;!?'")\]}»”’*_~])(.*)$/iu;

/** Signs that no text holds: half a surrogate pair, and control signs other than tab and line break. */
const unprintable = /\p{Cs}|[^\P{Cc}\t\n]/gu;

/** Gives a text that Markdown shows as it is written. Line breaks stay, for the one who knows where the text stands. */
export function escapeText(text: string): string {
  const said = printable(text);
  let escaped = '';
  let end = 0;
  for (const { index, 0: found } of said.matchAll(address)) {
    escaped += escapeSigns(said.slice(end, index)) + escapeAddress(found);
    end = index + found.length;
  }
  return escaped + escapeSigns(said.slice(end));
}

/** Gives a text for use between `**` and `**`: on one line, and with no links. */
export function escapeStrong(text: string): string {
  const said = printable(text).replace(/\s+/gu, ' ').trim();
  return escapeSigns(said).replace(address, unlink);
}

/**
 * Gives a line that begins no list, heading, quotation, rule or table, once its text is escaped. `at` is its number in the
 * paragraph: after the first, only a 1 can begin a list.
 */
export function escapeLineStart(line: string, at: number): string {
  const [mark = ''] = /^[\ufdd1\ufdd2]/u.exec(line) ?? [];
  const escaped = line
    .slice(mark.length)
    .replace(/^(?:[-+](?=\s|$)|:?-[-\s]*:?$|=+$|#{1,6}(?=\s|$)|>|(?:_\s*){3,}$)/u, '\\$&')
    .replace(at === 0 ? /^(\d{1,9})(?=[.)](?:\s|$))/u : /^(0{0,8}1)(?=[.)](?:\s|$))/u, '$1\\');
  return mark + escaped;
}

/** Gives a heading's text, which may end in `#`. */
export function escapeLineEnd(line: string): string {
  return line.replace(/(?<=^|\s)#+$/u, '\\$&');
}

function printable(text: string): string {
  return withoutMarks(text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n').replace(unprintable, '\ufffd'));
}

/** Only signs that could mean something are escaped, so that the Markdown can be read as it stands. */
function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*[|~$]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (run: string, at: number, whole: string) =>
      isRoom(whole[at - 1]) && isRoom(whole[at + run.length]) ? run : run.replaceAll('_', '\\_'),
    )
    .replace(/<(?=[a-z/!?]|[^\s<>]*@|$)/giu, '\\<')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/:(?=[\w+-]+:)/gu, '\\:');
}

/** Whether it parts words; at the end of a text nobody knows what comes next. */
const isRoom = (sign: string | undefined) => sign !== undefined && /[\p{Zs}\t\n]/u.test(sign);

/** A backslash in a link would be shown, so an address is left bare, put in `<…>`, or kept from being a link. */
function escapeAddress(text: string): string {
  const escaped = escapeSigns(text);
  if (escaped === text) return text;
  const [, url, after] = linked.exec(text) ?? [];
  return url === undefined || after === undefined ? unlink(escaped) : `<${url}>${escapeText(after)}`;
}

function unlink(address: string): string {
  return address.replace(/(?<!\\)(?:(?<=www)\.|:)/giu, '\\$&');
}
