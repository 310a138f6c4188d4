import { Lexer } from 'yaml';
import { lineTable, type Range } from './range.ts';

/** A comment that asks helhed to let something pass: `# helhed: ignorer HP503 fordi …`. */
export interface Waiver {
  /** The rules it names, `HP503`. */
  readonly codes: readonly string[];
  /** Whether a colon stands after `helhed`; without it the comment is told of, and nothing passes. */
  readonly hasColon: boolean;
  /** Why; empty where no reason is given, and then nothing passes. */
  readonly reason: string;
  /** Whether it says all that it must. */
  readonly isWhole: boolean;
  /** The line it holds for: its own, or, where it stands alone, the next that says something. */
  readonly line: number;
  /** Where the comment stands. */
  readonly range: Range;
}

const mark = /#\s*helhed(?:\s*(:)|\s+(?=ignore?r?\s|hp\d))/iu;
const atStart = new RegExp(`^${mark.source}\\s*(.*)$`, 'isu');

/** Whether a comment asks a rule to be silent. */
export function isWaiver(comment: string): boolean {
  return atStart.test(comment);
}

/** The waivers in a text, from the top. Only comments count: the same words inside a text are part of the text. */
export function waiversIn(text: string): readonly Waiver[] {
  if (!mark.test(text)) return [];
  const meant = linesMeant(text.split('\n'));
  const positionAt = lineTable(text);
  return commentsIn(text).flatMap(({ from, comment }): readonly Waiver[] => {
    const [whole, colon, said = ''] = atStart.exec(comment.normalize('NFC')) ?? [];
    if (whole === undefined) return [];
    const [, named = '', rest = ''] =
      /^(?:ignorer|ignore)?((?:[\s,]|\p{L}+\d+(?![\p{L}\d])|(?:og|and)(?!\p{L}))*)(.*)$/isu.exec(said) ?? [];
    const codes = [...named.matchAll(/\p{L}+\d+/gu)].map(([code]) => code.toUpperCase());
    const reason = reasonIn(rest);
    const hasColon = colon !== undefined;
    const range = { start: positionAt(from), end: positionAt(from + comment.length) };
    return [
      {
        codes,
        hasColon,
        reason,
        isWhole: hasColon && codes.length > 0 && reason !== '',
        line: meant[range.start.line - 1] ?? range.start.line,
        range,
      },
    ];
  });
}

/** The reason that is given; a letter or two, or dots alone, is none. */
function reasonIn(text: string): string {
  const reason = text
    .replace(/(?:^|\s)#.*$/u, '')
    .replace(/^(?:fordi|because|da|:|[-–—])(?!\p{L})\s*/iu, '')
    .trim();
  return /(?:\p{L}[^\p{L}]*){3}/u.test(reason) ? reason : '';
}

/** For each line, the one that a comment in it speaks of: the line itself, or, below a comment that stands alone, the next that says something. */
function linesMeant(lines: readonly string[]): readonly number[] {
  const meant: number[] = [];
  let next: number | undefined;
  for (let at = lines.length - 1; at >= 0; at--) {
    if (!/^\s*(?:#[^\n]*)?$/.test(lines[at] ?? '')) next = at + 1;
    meant[at] = next ?? at + 1;
  }
  return meant;
}

/** The comments of a YAML text and where they begin. */
function commentsIn(text: string): readonly { readonly from: number; readonly comment: string }[] {
  const found: { from: number; comment: string }[] = [];
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#')) found.push({ from: at, comment: token });
    if (!/^[\u0002\u0018\u001f]$/u.test(token)) at += token.length;
  }
  return found;
}
