import type { Path } from '../data.ts';
import type { Document } from '../document.ts';
import type { SyntaxTree } from '../tree.ts';
import { type Habits, habitsOf } from './habits.ts';
import { refuse } from './refusal.ts';
import { type Site, sitesOn } from './site.ts';

/** A file that is to be changed: its text, its tree, and how it is set up. */
export interface Source {
  readonly document: Document;
  readonly tree: SyntaxTree;
  /** The text as its parser sees it: in it everything is looked for. What is moved is taken from the document's own. */
  readonly text: string;
  readonly newline: string;
  readonly habits: Habits;
}

/** A file to be changed; where only a place in it is, perhaps without the nodes of all else. */
export function sourceOf(document: Document, near?: Path): Source {
  const tree = document.syntaxTree(near);
  let habits: Habits | undefined;
  return {
    document,
    tree,
    text: tree.text,
    newline: /\r?\n/u.exec(tree.text)?.[0] ?? '\n',
    // Most steps exchange a text for another, and then nobody asks.
    get habits() {
      habits ??= habitsOf(document.syntaxTree().root, tree.text);
      return habits;
    },
  };
}

/** The places on the way to a path; the last of them is the deepest that is there. */
export const sitesIn = ({ tree }: Source, path: Path): readonly Site[] => sitesOn(tree, path);

/** The same, refused when not all of it is there. */
export function allSitesIn(source: Source, path: Path): readonly Site[] {
  const sites = sitesIn(source, path);
  return sites.length === path.length + 1 ? sites : refuse('gone');
}

/** Lines as they are put in at the beginning of a line, or at the end of a file whose last line is not ended. */
export function linesAt({ text, newline }: Source, at: number, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const isOpen = at > 0 && text[at - 1] !== '\n';
  const joined = lines.join(newline);
  return isOpen ? newline + joined : joined + newline;
}
