import { downloadStore } from './download.ts';
import { fileSystemStore } from './file-system.ts';
import type { PlanFiles, Store } from './store.ts';

/** A plan that lies nowhere yet, and can be given a place. */
export interface NewPlanStore extends Store {
  /** Has it saved in a file from now on. */
  keepIn(file: FileSystemFileHandle): void;
}

/** A plan that was begun in the page: the writer takes a copy, or says where it is to lie, and then it is saved there. */
export function newPlanStore(plan: PlanFiles): NewPlanStore {
  let store: Store = downloadStore([]);
  let watching: Parameters<Store['watch']>[0] | undefined;
  let stop = () => {};
  return {
    get saving() {
      return store.saving;
    },
    save: file => store.save(file),
    watch(tell) {
      watching = tell;
      return () => stop();
    },
    bytes: (name, text) => store.bytes(name, text),
    keepIn(file) {
      store = fileSystemStore(plan, [], new Map([[plan.main, file]]));
      if (watching) stop = store.watch(watching);
    },
  };
}

/** Whether a plan can be given a place. */
export const isNewPlan = (store: Store): store is NewPlanStore => 'keepIn' in store && store.saving === 'by-hand';
