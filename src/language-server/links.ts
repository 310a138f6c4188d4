import type { DocumentLink } from 'vscode-languageserver-types';
import type { Branch } from '../document/outline.ts';
import { fieldAt } from '../plan/fields.ts';
import { mayBePart } from '../plan/parts.ts';
import { branchesIn, type FileView, type PlanView } from './view.ts';

/** The names of files in a file that can be opened: those of parts, and of what lies beside the plan. */
export function links(plan: PlanView, file: FileView, resolve: (path: string) => string): readonly DocumentLink[] {
  const { exists } = plan.examination.options;
  const found: DocumentLink[] = [];
  const look = (branch: Branch) => {
    const { path, kind, text, value } = branch;
    const field = kind === 'text' && text !== '' ? fieldAt([...file.at, ...path]) : undefined;
    if (field?.name === 'fil') {
      const part = partNamedAt(plan, file, value.from);
      const target = part?.uri ?? (exists?.(text) === true ? resolve(text) : undefined);
      if (target !== undefined) found.push({ range: file.lines.rangeBetween(value), target });
    }
    for (const child of branch.children) look(child);
  };
  look(file.document.outline());
  return found;
}

/** The part whose file is named at an offset. */
export function partNamedAt({ files }: PlanView, file: FileView, offset: number): FileView | undefined {
  const [owner, branch] = branchesIn(file, offset).slice(-2);
  if (!owner || !/^file?$/iu.test(String(branch?.path.at(-1)))) return undefined;
  const at = [...file.at, ...owner.path];
  return mayBePart(at) ? files.find(other => other !== file && isSame(other.at, at)) : undefined;
}

const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((step, at) => step === other[at]);
