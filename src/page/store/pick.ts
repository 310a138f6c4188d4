import type { Given } from './opening.ts';

/** How a browser asks for files that it may write in; only some do. */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
  readonly showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
}
const pickers: Pickers = globalThis as Pickers;

const plans = [{ description: 'helhedsplan', accept: { 'application/yaml': ['.yaml', '.yml'] } }];

/** How deep in a folder, and how many files, are looked at: a plan's own lie near it. */
const deepest = 3;
const mostFiles = 2000;

/** Whether the browser may save in the files that it opens. */
export const canSaveInPlace = (): boolean => pickers.showOpenFilePicker !== undefined;

/** Asks for one or more files; none when the asking is broken off. */
export async function pickFiles(): Promise<readonly Given[]> {
  if (!pickers.showOpenFilePicker) return pickByInput('.yaml,.yml', false);
  const handles = await unlessBrokenOff(pickers.showOpenFilePicker({ multiple: true, types: plans }));
  return Promise.all((handles ?? []).map(handle => givenBy(handle, handle.name)));
}

/** Asks for a folder, with all that lies in it. */
export async function pickFolder(): Promise<readonly Given[]> {
  if (!pickers.showDirectoryPicker) return pickByInput('', true);
  const folder = await unlessBrokenOff(pickers.showDirectoryPicker({ mode: 'readwrite' }));
  return folder ? filesIn(folder) : [];
}

/** Whether the browser may make a new file. */
export const canMakeFile = (): boolean => pickers.showSaveFilePicker !== undefined;

/** Asks where a new file is to lie, and makes it; nothing when the asking is broken off. */
export async function pickPlace(name: string): Promise<FileSystemFileHandle | undefined> {
  return (
    pickers.showSaveFilePicker && unlessBrokenOff(pickers.showSaveFilePicker({ suggestedName: name, types: plans }))
  );
}

/** What was dropped on the page, with a way to write in it where the browser gives one. */
export async function dropped({ items, files }: DataTransfer): Promise<readonly Given[]> {
  const plain = [...files].map((file): Given => ({ name: file.name, file }));
  // All are asked for before the first is waited for: the browser forgets them after that.
  const asked = [...items].filter(({ kind }) => kind === 'file').map(item => handleOf(item));
  const handles = (await Promise.all(asked)).flatMap(handle => (handle ? [handle] : []));
  if (handles.length === 0) return plain;
  return (
    await Promise.all(
      handles.map(handle =>
        handle.kind === 'directory'
          ? filesIn(handle as FileSystemDirectoryHandle)
          : givenBy(handle as FileSystemFileHandle, handle.name).then(given => [given]),
      ),
    )
  ).flat();
}

/** What is no file on a disk has none. */
async function handleOf(item: DataTransferItem): Promise<FileSystemHandle | null | undefined> {
  const { getAsFileSystemHandle } = item as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
  return getAsFileSystemHandle ? getAsFileSystemHandle.call(item).catch(() => null) : null;
}

const givenBy = async (handle: FileSystemFileHandle, name: string): Promise<Given> => ({
  name,
  file: await handle.getFile(),
  handle,
});

async function filesIn(folder: FileSystemDirectoryHandle, path = '', depth = 0): Promise<readonly Given[]> {
  const found: Given[] = [];
  for await (const entry of (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values()) {
    if (found.length >= mostFiles || entry.name.startsWith('.')) continue;
    const name = `${path}${entry.name}`;
    if (entry.kind === 'file') found.push(await givenBy(entry as FileSystemFileHandle, name));
    else if (depth < deepest) found.push(...(await filesIn(entry as FileSystemDirectoryHandle, `${name}/`, depth + 1)));
  }
  return found;
}

function pickByInput(accept: string, isFolder: boolean): Promise<readonly Given[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accept;
  input.webkitdirectory = isFolder;
  return new Promise(resolve => {
    input.addEventListener('change', () =>
      resolve(
        [...(input.files ?? [])].map(file => ({
          name: file.webkitRelativePath.split('/').slice(1).join('/') || file.name,
          file,
        })),
      ),
    );
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

async function unlessBrokenOff<Given>(asking: Promise<Given>): Promise<Given | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
