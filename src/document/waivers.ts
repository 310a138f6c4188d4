import { Lexer } from 'yaml';
import { lineTable, type Range } from './range.ts';

/** A comment that asks helhed to let something pass: `# helhed: ignorer HP503 fordi …`. */
export interface Waiver {
  /** The rules it names, `HP503`. */
  readonly codes: readonly string[];
  /** Why; empty where no reason is given, and then nothing passes. */
  readonly reason: string;
  /** The line it holds for: its own, or, where it stands alone, the next that says something. */
  readonly line: number;
  /** Where the comment stands. */
  readonly range: Range;
}

const mark = /#[ \t]*helhed[ \t]*:/iu;

/** The waivers in a text, from the top. Only comments count: the same words inside a text are part of the text. */
export function waiversIn(text: string): readonly Waiver[] {
  if (!mark.test(text)) return [];
  const meant = linesMeant(text.split('\n'));
  const positionAt = lineTable(text);
  return commentsIn(text).flatMap(({ from, comment }): readonly Waiver[] => {
    const said = /^#[ \t]*helhed[ \t]*:[ \t]*(.*)$/iu.exec(comment)?.[1];
    if (said === undefined) return [];
    const [, named = '', reason = ''] = /^(?:ignorer|ignore)?((?:[\s,]|og|and|hp\d{3})*)(.*)$/isu.exec(said) ?? [];
    const range = { start: positionAt(from), end: positionAt(from + comment.length) };
    return [
      {
        codes: [...named.matchAll(/hp\d{3}/giu)].map(([code]) => code.toUpperCase()),
        reason: reason
          .replace(/(?:^|\s)#.*$/u, '')
          .replace(/^(?:fordi|because|da|:|[-–—])\s*/iu, '')
          .trim(),
        line: meant[range.start.line - 1] ?? range.start.line,
        range,
      },
    ];
  });
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
