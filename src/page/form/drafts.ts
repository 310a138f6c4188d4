const drafts = new Set<() => void>();

/** Puts what is typed and not yet in the plan into it: before anything else is done with the plan. */
export function flushDrafts(): void {
  for (const commit of [...drafts]) commit();
}

/** Keeps a draft until it is put in or given up; `flushDrafts` puts it in. */
export const keepDraft = (commit: () => void): void => void drafts.add(commit);

/** A draft that is put in or given up. */
export const dropDraft = (commit: () => void): void => void drafts.delete(commit);
