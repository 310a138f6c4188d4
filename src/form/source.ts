import type { Path } from '../document/data.ts';
import type { Document } from '../document/document.ts';

/** What is written at a path, as it stands in its file, without what it is set in by. */
export function sourceAt(whole: Document, path: Path): string {
  const { document, path: rest } = whole.holderOf(path);
  const branch = rest.reduce<ReturnType<Document['outline']> | undefined>(
    (branch, step) => branch?.children.find(child => child.path.at(-1) === step),
    document.outline(),
  );
  if (!branch) return '';
  const { from, to } = branch.value;
  const column = from - (document.text.lastIndexOf('\n', from - 1) + 1);
  return document.text
    .slice(from, to)
    .trimEnd()
    .replace(new RegExp(`(?<=\\n) {1,${Math.max(column, 1)}}`, 'gu'), '');
}
