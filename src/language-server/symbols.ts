import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from 'vscode-languageserver-types';
import { type Branch, stretchOf } from '../document/outline.ts';
import { type Field, fieldAt } from '../plan/fields.ts';
import { sixPoints } from '../plan/plan.ts';
import type { FileView } from './view.ts';

/** The outline of a file: its indsatsområder, their activities, and what each of these answers; and the other parts of a plan. */
export function symbols(file: FileView): readonly DocumentSymbol[] {
  const root = file.document.outline();
  return fieldAt(file.at)?.kind === 'plan' ? inside(root, file) : [symbolOf(root, file)].flat();
}

const inside = (branch: Branch, file: FileView): DocumentSymbol[] =>
  branch.children.flatMap(child => symbolOf(child, file));

function symbolOf(branch: Branch, file: FileView): DocumentSymbol[] {
  const field = fieldAt([...file.at, ...branch.path]);
  const isItem = branch.key === undefined;
  // The lists are named by what is in them.
  if (!isItem && ['indsatsområder', 'aktiviteter'].includes(field?.name ?? '')) return inside(branch, file);
  const called = calledBy(branch);
  if (isItem && !called) return branch.kind === 'text' ? [] : inside(branch, file);
  const isAnswer = sixPoints.some(point => point === field?.name) || field?.name === 'måling';
  if (!isItem && branch.kind === 'text' && !isAnswer && field?.owner !== 'plan') return [];
  const name = isItem ? (called?.text ?? '') : String(branch.path.at(-1));
  const detail = isItem ? undefined : branch.text;
  const children = inside(branch, file);
  const { from, to } = stretchOf(branch);
  const selected = isItem && called ? called.value : (branch.key ?? branch.value);
  return [
    {
      name: shortly(name) || '…',
      ...(detail && { detail: shortly(detail) }),
      kind: kindOf(field, branch, isAnswer),
      range: file.lines.rangeBetween({ from, to: Math.max(to, selected.to) }),
      selectionRange: file.lines.rangeBetween(selected),
      ...(children.length > 0 && { children }),
    },
  ];
}

/** What people call a thing by. The title of a party, a person or one who signs is that of an office, so a name comes first. */
const calling = [
  'part',
  'navn',
  'titel',
  'overskrift',
  'problem',
  'post',
  'kilde',
  'kriterium',
  'hvad',
  'se',
  'fil',
  'id',
];

const calledBy = ({ children }: Branch): Branch | undefined =>
  calling
    .map(name => children.find(({ path, text }) => path.at(-1) === name && text !== ''))
    .find(child => child !== undefined);

function kindOf(field: Field | undefined, { kind }: Branch, isAnswer: boolean): SymbolKind {
  if (field?.kind === 'indsatsomraade') return SymbolKind.Class;
  if (field?.kind === 'aktivitet') return SymbolKind.Method;
  if (isAnswer) return SymbolKind.Property;
  return kind === 'list' ? SymbolKind.Array : kind === 'fields' ? SymbolKind.Object : SymbolKind.String;
}

const shortly = (text: string) => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

/** The stretches of a file that can be folded away: what takes up more lines than one, and comments that do. */
export function folding(file: FileView): readonly FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  const add = (startLine: number, endLine: number, kind?: FoldingRange['kind']) => {
    if (endLine > (byLine.get(startLine)?.endLine ?? startLine))
      byLine.set(startLine, { startLine, endLine, ...(kind && { kind }) });
  };
  const look = (branch: Branch) => {
    const { start, end } = file.lines.rangeBetween(stretchOf(branch));
    if (branch.path.length > 0) add(start.line, end.line);
    for (const child of branch.children) look(child);
  };
  look(file.document.outline());
  const lines = file.document.text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const from = at;
    while (/^\s*#/u.test(lines[at] ?? '')) at++;
    if (at - from > 1) add(from, at - 1, FoldingRangeKind.Comment);
  }
  return [...byLine.values()].toSorted((a, b) => a.startLine - b.startLine);
}
