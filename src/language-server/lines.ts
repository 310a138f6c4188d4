import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position as EditorPosition, Range as EditorRange } from 'vscode-languageserver-types';
import type { Stretch } from '../document/outline.ts';
import type { Range } from '../document/range.ts';

export { TextDocument };

/** Where a text's places are to an editor, which counts lines and UTF-16 units from 0 and takes a lone `\r` for a line's end. */
export interface Lines {
  rangeOf(range: Range): EditorRange;
  rangeBetween(stretch: Stretch): EditorRange;
  /** The offset of a place in the document's text; one that the text does not have is taken for the nearest that it has. */
  offsetAt(position: EditorPosition): number;
}

/** Whether two stretches have a place in common; their ends count. */
export const touches = (one: EditorRange, other: EditorRange): boolean =>
  !isBefore(one.end, other.start) && !isBefore(other.end, one.start);

const isBefore = (a: EditorPosition, b: EditorPosition) =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** The lines of a document's text, as an editor has it open. */
export function linesOf(text: string, open: string = text): Lines {
  const editor = TextDocument.create('', '', 0, open);
  // An editor may keep the byte order mark, which is no part of the document's text.
  const shift = open.startsWith('\ufeff') && !text.startsWith('\ufeff') ? 1 : 0;
  let starts: number[] | undefined;
  const offsetOf = ({ line, column }: Range['start']) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
  };
  const rangeBetween = ({ from, to }: Stretch) => ({
    start: editor.positionAt(from + shift),
    end: editor.positionAt(Math.max(from, to) + shift),
  });
  return {
    rangeBetween,
    rangeOf: ({ start, end }) => rangeBetween({ from: offsetOf(start), to: offsetOf(end) }),
    offsetAt: position => Math.max(0, Math.min(editor.offsetAt(position) - shift, text.length)),
  };
}
