import type { TextEdit } from 'vscode-languageserver-types';
import { examine } from '../../src/check.ts';
import { applyEdits } from '../../src/document/edit.ts';
import type { Language } from '../../src/language.ts';
import { type FileView, type PlanView, viewOf } from '../../src/language-server/view.ts';

/** A plan open in an editor, with a place in it: where `¦` stands in one of its files. */
export interface Opened {
  readonly plan: PlanView;
  readonly file: FileView;
  readonly position: { readonly line: number; readonly character: number };
}

/** Opens a plan, alone or with its parts by their names. */
export function opened(texts: string | Readonly<Record<string, string>>, language: Language = 'da'): Opened {
  const files = Object.entries(typeof texts === 'string' ? { 'plan.yaml': texts } : texts);
  const plain = new Map(files.map(([name, text]) => [name, text.replace('¦', '')]));
  const open = (path: string) => {
    const text = plain.get(path);
    return text === undefined ? 'missing' : new TextEncoder().encode(text);
  };
  const examination = examine(plain.get('plan.yaml') ?? '', 'plan.yaml', { open, exists: path => path === 'a.docx' });
  const plan = viewOf(examination, examination.findings, {
    language,
    uriOf: file => `file:///${file}`,
    textOf: file => plain.get(file),
  });
  const [name = 'plan.yaml', text = ''] = files.find(([, text]) => text.includes('¦')) ?? [];
  const before = text.slice(0, Math.max(text.indexOf('¦'), 0)).split(/\r\n|\n/);
  const file = plan.files.find(({ document }) => document.file === name) ?? plan.files[0];
  if (!file) throw new Error(`${name} is not open.`);
  return { plan, file, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

/** A text with an editor's edits made in it. */
export const edited = (text: string, edits: readonly TextEdit[]) =>
  applyEdits(
    text,
    edits.map(({ range: { start, end }, newText }) => ({
      range: {
        start: { line: start.line + 1, column: start.character + 1 },
        end: { line: end.line + 1, column: end.character + 1 },
      },
      text: newText,
    })),
  );
