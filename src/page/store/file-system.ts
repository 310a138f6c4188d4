import type { Text } from '../../language.ts';
import { bytesOf, type ReadFile, readFile } from './file.ts';
import type { PlanFiles, Saved, Store } from './store.ts';

/** How often it is looked whether somebody else has saved, in milliseconds. */
const often = 1500;

/** A plan in files on this machine that the browser may write: each change is saved in the file itself. */
export function fileSystemStore(
  plan: PlanFiles,
  files: readonly ReadFile[],
  handles: ReadonlyMap<string, FileSystemFileHandle>,
): Store {
  const known = new Map(files.map(file => [file.name, file]));
  const read = async (name: string, handle: FileSystemFileHandle) => {
    const file = await readFile(name, await handle.getFile());
    if (!('refused' in file)) known.set(name, file);
    return file;
  };
  const save: Store['save'] = async ({ name, text, version }): Promise<Saved> => {
    const handle = handles.get(name);
    if (!handle) return { kind: 'refused', message: notOpened(name) };
    try {
      const there = await read(name, handle);
      if ('refused' in there) return { kind: 'refused', message: there.refused };
      // A file that is new is empty.
      if (there.version !== (version ?? '')) return { kind: 'conflict', text: there.text, version: there.version };
      // What is written is put in place when it is closed, and not before.
      const file = await handle.createWritable();
      await file.write(new Uint8Array(bytesOf(text, there.document)));
      await file.close();
      return { kind: 'saved', version: text };
    } catch (error) {
      return { kind: 'refused', message: reasonOf(error) };
    }
  };
  return {
    saving: 'automatic',
    save,
    watch(tell) {
      const seen = new Map<string, number>();
      const look = async () => {
        if (document.hidden) return;
        let isChanged = false;
        for (const [name, handle] of handles) {
          const { lastModified } = await handle.getFile();
          if (seen.get(name) === lastModified) continue;
          seen.set(name, lastModified);
          const before = known.get(name)?.version;
          await read(name, handle);
          isChanged ||= known.get(name)?.version !== before;
        }
        if (isChanged) tell({ kind: 'changed', files: { ...plan, files: [...known.values()] } });
      };
      const timer = setInterval(() => look().catch(() => tell({ kind: 'gone' })), often);
      return () => clearInterval(timer);
    },
    bytes: (name, text) => bytesOf(text, known.get(name)?.document),
  };
}

const notOpened = (name: string): Text => ({
  da: `${name} er ikke åbnet. Gem en kopi`,
  en: `${name} has not been opened. Save a copy`,
});

const reasonOf = (error: unknown): Text =>
  error instanceof DOMException && error.name === 'NotAllowedError'
    ? { da: 'browseren fik ikke lov til at skrive i filen', en: 'the browser was not allowed to write in the file' }
    : {
        da: 'filen kan ikke skrives nu. Måske er den åben i et andet program',
        en: 'the file cannot be written now. Another program may have it open',
      };
