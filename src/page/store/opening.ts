import { check } from '../../check.ts';
import { wholeOf } from '../../document/parts.ts';
import type { Text } from '../../language.ts';
import { fileKind } from '../../plan/kind.ts';
import { mayBePart } from '../../plan/parts.ts';
import { downloadStore } from './download.ts';
import { type ReadFile, readFile } from './file.ts';
import { fileSystemStore } from './file-system.ts';
import { newPlanStore } from './new-plan.ts';
import type { PlanFiles, Store } from './store.ts';
import { tooLong } from './too-long.ts';

/** A plan that somebody has opened, and where it is kept. */
export interface Opened {
  readonly store: Store;
  readonly files: PlanFiles;
  /** It lies nowhere yet. */
  readonly isNew?: true;
  /** What the writer is told once of how it was opened. */
  readonly notice?: Text;
}

/** Why nothing was opened, and what can be done instead. */
export interface NotOpened {
  readonly refused: Text;
  /** The plan as far as it was given, where files that it is put together from were not. */
  readonly without?: Opened;
}

/** A file that somebody gives: from a dialog, or dropped on the page. `handle` is there where the browser may write in it. */
export interface Given {
  /** Its path from the folder that was given, with forward slashes. */
  readonly name: string;
  readonly file: Blob;
  readonly handle?: FileSystemFileHandle | undefined;
}

/** Opens the plan among some files, with those it is put together from; else a sentence says why not. */
export async function openGiven(given: readonly Given[]): Promise<Opened | NotOpened> {
  const texts = given.filter(({ name }) => /\.ya?ml$/iu.test(name));
  const wanted = texts.length > 0 ? texts : given;
  const read = await Promise.all(wanted.map(({ name, file }) => readFile(name, file)));
  const files = read.flatMap(file => ('refused' in file ? [] : [file]));
  const main = mainOf(files);
  if ('refused' in main) return read.find(file => 'refused' in file) ?? main;
  const refused = isNoPlan(main);
  if (refused) return { refused };
  const own = ownFiles(main, files);
  const long = tooLong({ main: main.name, files: own });
  if (long) return { refused: long };
  const missing = missingIn(main, files);
  const names = own.map(({ name }) => name);
  const beside = given.map(({ name }) => name);
  const plan: PlanFiles = {
    main: main.name,
    files: own,
    // One file tells nothing of what lies beside it.
    ...(given.length > 1 ? { annexes: beside } : { unread: missing.map(name => ({ name, why: 'not-here' as const })) }),
  };
  const handles = new Map(
    given.flatMap(({ name, handle }) => (handle && names.includes(name) ? [[name, handle]] : [])),
  );
  const recoded = own.some(({ document: { encoding } }) => encoding === 'windows-1252');
  const opened: Opened = {
    files: plan,
    store: handles.size === own.length ? fileSystemStore(plan, own, handles) : downloadStore(own),
    ...(recoded && { notice: inOldLetters(main.name) }),
  };
  return given.length > 1 || missing.length === 0 ? opened : { refused: apart(main.name, missing), without: opened };
}

/** Why a file is no plan, as `helhed check` says it. One that can't be read is opened, so that it can be mended. */
function isNoPlan({ name, text, document }: ReadFile): Text | undefined {
  if (document.broken || (document.data !== '' && fileKind(document.data) === 'plan')) return undefined;
  const why = check(text, name).find(({ code }) => code === 'HP015' || code === 'HP009');
  return why && { da: `${name}: ${why.message.da}`, en: `${name}: ${why.message.en}` };
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

const wholeWith = ({ document }: ReadFile, files: readonly ReadFile[], missing: string[] = []) =>
  wholeOf(document, mayBePart, path => {
    const part = files.find(({ name }) => name === path);
    if (part) return new TextEncoder().encode(part.text);
    missing.push(path);
    return 'missing';
  });

const partsOf = (file: ReadFile, files: readonly ReadFile[]): readonly string[] =>
  wholeWith(file, files).parts.map(part => part.document.file);

/** The files that a plan is put together from, and that were not given. */
function missingIn(file: ReadFile, files: readonly ReadFile[]): readonly string[] {
  const missing: string[] = [];
  wholeWith(file, files, missing);
  return [...new Set(missing)];
}

function ownFiles(main: ReadFile, files: readonly ReadFile[]): readonly ReadFile[] {
  const parts = partsOf(main, files);
  return [main, ...files.filter(({ name }) => parts.includes(name))];
}

const apart = (name: string, missing: readonly string[]): Text => ({
  da: `${name} er delt i flere filer, og resten er ikke valgt: ${missing.join(', ')}. Vælg den mappe, planen ligger i, så kommer de med.`,
  en: `${name} is in several files, and the others have not been chosen: ${missing.join(', ')}. Choose the folder where the plan lies, and they come along.`,
});
const inOldLetters = (name: string): Text => ({
  da: `${name} er gemt med ældre tegn (Windows-1252). Æ, ø og å er læst rigtigt, og filen bliver gemt på samme måde.`,
  en: `${name} is saved in an older character set (Windows-1252). Æ, ø and å were read correctly, and the file is saved in the same way.`,
});
const nothing: Text = { da: 'Der var ingen fil at åbne.', en: 'There was no file to open.' };
const noPlan: Text = {
  da: 'Ingen af filerne er en plan. En plan er en fil, der ender på .yaml.',
  en: 'None of the files is a plan. A plan is a file that ends in .yaml.',
};
const several = (names: readonly string[]): Text => ({
  da: `Der er flere planer: ${names.join(', ')}. Åbn én ad gangen.`,
  en: `There are several plans: ${names.join(', ')}. Open one at a time.`,
});
