import { bytesOf, type ReadFile } from './file.ts';
import type { Store } from './store.ts';

/** A plan that is kept in the page alone: the writer takes a copy when there is something to keep. */
export function downloadStore(files: readonly ReadFile[]): Store {
  const was = new Map(files.map(({ name, document }) => [name, document]));
  return {
    saving: 'by-hand',
    save: async () => ({ kind: 'unreachable' }),
    watch: () => () => {},
    bytes: (name, text) => bytesOf(text, was.get(name)),
  };
}
