import { wholeOf } from '../../document/parts.ts';
import type { Text } from '../../language.ts';
import { fileKind } from '../../plan/kind.ts';
import { mayBePart } from '../../plan/parts.ts';
import { downloadStore } from './download.ts';
import { type ReadFile, readFile } from './file.ts';
import { fileSystemStore } from './file-system.ts';
import { newPlanStore } from './new-plan.ts';
import type { PlanFiles, Store } from './store.ts';

/** A plan that somebody has opened, and where it is kept. */
export interface Opened {
  readonly store: Store;
  readonly files: PlanFiles;
  /** It lies nowhere yet. */
  readonly isNew?: true;
}

/** A file that somebody gives: from a dialog, or dropped on the page. `handle` is there where the browser may write in it. */
export interface Given {
  /** Its path from the folder that was given, with forward slashes. */
  readonly name: string;
  readonly file: Blob;
  readonly handle?: FileSystemFileHandle | undefined;
}

/** Opens the plan among some files, with those it is put together from; else a sentence says why not. */
export async function openGiven(given: readonly Given[]): Promise<Opened | { readonly refused: Text }> {
  const texts = given.filter(({ name }) => /\.ya?ml$/iu.test(name));
  const wanted = texts.length > 0 ? texts : given;
  const read = await Promise.all(wanted.map(({ name, file }) => readFile(name, file)));
  const files = read.flatMap(file => ('refused' in file ? [] : [file]));
  const main = mainOf(files);
  if ('refused' in main) return read.find(file => 'refused' in file) ?? main;
  const own = ownFiles(main, files);
  const names = own.map(({ name }) => name);
  const beside = given.map(({ name }) => name);
  const plan: PlanFiles = {
    main: main.name,
    files: own,
    // One file tells nothing of what lies beside it.
    ...(given.length > 1 && { annexes: beside }),
  };
  const handles = new Map(
    given.flatMap(({ name, handle }) => (handle && names.includes(name) ? [[name, handle]] : [])),
  );
  return { files: plan, store: handles.size === own.length ? fileSystemStore(plan, own, handles) : downloadStore(own) };
}

/** A plan that is begun in the page, and lies nowhere yet. */
export function openNew(name: string, text: string): Opened {
  const files: PlanFiles = { main: name, files: [{ name, text, version: '' }] };
  return { files, store: newPlanStore(files), isNew: true };
}

/** The file of the plan itself: the one that is a plan, or the only one there is. */
function mainOf(files: readonly ReadFile[]): ReadFile | { readonly refused: Text } {
  const [first] = files;
  if (first === undefined) return { refused: nothing };
  if (files.length === 1) return first;
  const parts = new Set(files.flatMap(file => partsOf(file, files)));
  const plans = files.filter(({ name, document }) => !parts.has(name) && fileKind(document.data) === 'plan');
  const [plan] = plans;
  if (plan === undefined) return { refused: noPlan };
  if (plans.length > 1) return { refused: several(plans.map(({ name }) => name)) };
  return plan;
}

const partsOf = ({ document }: ReadFile, files: readonly ReadFile[]): readonly string[] =>
  wholeOf(document, mayBePart, path => {
    const part = files.find(({ name }) => name === path);
    return part === undefined ? 'missing' : new TextEncoder().encode(part.text);
  }).parts.map(part => part.document.file);

function ownFiles(main: ReadFile, files: readonly ReadFile[]): readonly ReadFile[] {
  const parts = partsOf(main, files);
  return [main, ...files.filter(({ name }) => parts.includes(name))];
}

const nothing: Text = { da: 'Der var ingen fil at åbne.', en: 'There was no file to open.' };
const noPlan: Text = {
  da: 'Ingen af filerne er en plan. En plan er en fil, der ender på .yaml.',
  en: 'None of the files is a plan. A plan is a file that ends in .yaml.',
};
const several = (names: readonly string[]): Text => ({
  da: `Der er flere planer: ${names.join(', ')}. Åbn én ad gangen.`,
  en: `There are several plans: ${names.join(', ')}. Open one at a time.`,
});
