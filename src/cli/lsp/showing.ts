import type { Diagnostic } from 'vscode-languageserver/node';

/** What is shown in the files of each plan. A part may belong to more plans than one, and then what is found in each is shown. */
export interface Showing {
  /** Shows what is found in the files of a plan, by their URIs, and takes away what was; all of it, when nothing is found. */
  show(plan: string, found: ReadonlyMap<string, Diagnostic[]>): void;
}

/** Nothing shown yet. */
export function showing(publish: (uri: string, diagnostics: Diagnostic[]) => void): Showing {
  const shown = new Map<string, ReadonlyMap<string, Diagnostic[]>>();
  return {
    show: (plan, found) => {
      const uris = new Set([...(shown.get(plan)?.keys() ?? []), ...found.keys()]);
      if (found.size === 0) shown.delete(plan);
      else shown.set(plan, found);
      for (const uri of uris)
        publish(
          uri,
          [...shown.values()].flatMap(files => files.get(uri) ?? []),
        );
    },
  };
}
