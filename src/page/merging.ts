import { diff3Merge } from 'node-diff3';

/** Lines that two writers have changed in different ways, since the text was the same for both. */
export interface Clash {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** A text put together from two versions of it: lines that are settled, and places where somebody must choose. */
export type Piece = readonly string[] | Clash;

/** Puts the changes of two versions of a text together, line by line. */
export function merged(base: string, mine: string, theirs: string): readonly Piece[] {
  const pieces = diff3Merge(lines(mine), lines(base), lines(theirs), { excludeFalseConflicts: true });
  return pieces.flatMap((piece): readonly Piece[] =>
    piece.ok ? [piece.ok] : piece.conflict ? sideBySide(piece.conflict.o, piece.conflict.a, piece.conflict.b) : [],
  );
}

export const isClash = (piece: Piece): piece is Clash => 'mine' in piece;

/** The lines of both, so that the text can still be read: below each other, or in the one field where both have written. */
export function bothOf(
  pieces: readonly Piece[],
  clash: Clash,
  canRead: (text: string) => boolean,
): readonly string[] | undefined {
  const [mine, theirs] = [clash.mine.join(''), clash.theirs.join('')];
  const [before, after] = [start.exec(mine)?.[0] ?? '', start.exec(theirs)?.[0] ?? ''];
  const isOneField = clash.mine.length === 1 && clash.theirs.length === 1 && before === after && before.includes(':');
  const fields = new Set(clash.mine.flatMap(fieldOn));
  const isTwice = clash.theirs.flatMap(fieldOn).some(field => fields.has(field));
  const isPlain = [mine.slice(before.length), theirs.slice(after.length)].every(value => /^[\p{L}\p{N}]/u.test(value));
  const joined = isPlain ? [[`${mine.trimEnd()} ${theirs.slice(after.length)}`]] : [];
  const ways = isOneField ? joined : isTwice ? [] : [[...clash.mine, ...clash.theirs]];
  return ways.find(lines => canRead(textOf(pieces, other => (other === clash ? lines : other.mine))));
}

/** The field that a line begins, with its indent: one that stands there twice would be lost. An item with a dash is another one. */
const fieldOn = (line: string): readonly string[] => /^\s*[\p{L}\p{N}_]+:(?=\s)/u.exec(line) ?? [];

/** What stands before the value on a line: its indent, its dash and the name of its field. */
const start = /^\s*(?:-\s+)?(?:[\p{L}\p{N}_]+:\s+)?/u;

/** Lines as they are shown to who does not write YAML: without what is the same for both before the value. */
export function bare({ mine, theirs }: Clash): { readonly mine: string; readonly theirs: string } {
  const show = (lines: readonly string[]) => {
    const indent = Math.min(...lines.filter(line => line.trim() !== '').map(line => line.search(/\S/u)));
    return lines
      .map(line => line.slice(Number.isFinite(indent) ? indent : 0).replace(/^-\s+/u, ''))
      .join('')
      .trimEnd();
  };
  const name = /^[\p{L}\p{N}_]+:\s+/u;
  const [own, others] = [show(mine), show(theirs)];
  const same = name.exec(own)?.[0];
  return same !== undefined && others.startsWith(same)
    ? { mine: own.slice(same.length), theirs: others.slice(same.length) }
    : { mine: own, theirs: others };
}

/** The text, with the lines that were chosen for each clash. */
export const textOf = (pieces: readonly Piece[], choose: (clash: Clash) => readonly string[]): string =>
  pieces.flatMap(piece => (isClash(piece) ? choose(piece) : piece)).join('');

/** Lines with their ends, so that nothing is lost of how they end. */
const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

/** Two who have changed lines beside each other, each their own, have not changed the same. */
function sideBySide(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly Piece[] {
  if (base.length !== mine.length || base.length !== theirs.length) return [{ mine, theirs }];
  return base.map((line, at): Piece => {
    const [ours = '', others = ''] = [mine[at], theirs[at]];
    if (ours === line || ours === others) return [others];
    return others === line ? [ours] : { mine: [ours], theirs: [others] };
  });
}
