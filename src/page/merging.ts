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
