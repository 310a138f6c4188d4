import type { Bilag } from './plan.generated.ts';
import type { Draft, PlanDraft } from './plan.ts';
import { fold } from './spelling.ts';
import type { Pattern } from './wording/any-case.ts';

/** An annex with its parts; one that is written as a title alone has only that. */
export type Annex = Exclude<Draft<Bilag>, string>;

/** The annexes of a plan, each as its parts. */
export function annexesOf(plan: PlanDraft): readonly Annex[] {
  return (plan.bilag ?? []).map(annex => (typeof annex === 'string' ? { titel: annex } : annex));
}

/** The annex that an answer refers to, by `id` first, else by title, number or file; case and spelling of æøå aside. */
export function annexOf(plan: PlanDraft, reference: string): Annex | undefined {
  const wanted = fold(reference);
  const annexes = annexesOf(plan);
  for (const by of ['id', 'titel', 'nr', 'fil'] as const) {
    const found = annexes.find(annex => annex[by] !== undefined && fold(annex[by]) === wanted);
    if (found) return found;
  }
  return undefined;
}

/** The annexes whose title, file or id speaks of something. */
export function annexesAbout(plan: PlanDraft, pattern: Pattern): readonly Annex[] {
  return annexesOf(plan).filter(({ titel, fil, id }) =>
    [titel, fil, id].some(words => words !== undefined && pattern.test(words.normalize('NFC'))),
  );
}

/** An annex or a delaftale that names a file beside the plan: as it is written, and its path from the plan's folder, with forward slashes. */
export interface AnnexFile {
  readonly owner: { readonly fil?: string | undefined };
  readonly written: string;
  readonly path: string;
}

/** The files beside a plan that its annexes and delaftaler name. */
export function annexFilesOf(plan: PlanDraft): readonly AnnexFile[] {
  const owners = [...(plan.bilag ?? []), ...(plan.indsatsområder ?? []).map(({ delaftale }) => delaftale)];
  return owners.flatMap(owner => {
    if (typeof owner !== 'object' || owner.fil === undefined) return [];
    const path = relativePath(owner.fil);
    return path === undefined ? [] : [{ owner, written: owner.fil, path }];
  });
}

/** A path from the plan's folder with forward slashes; nothing for an address on the web or a path that only one computer knows. */
function relativePath(written: string): string | undefined {
  const path = written.trim().replaceAll('\\', '/');
  return /^(?:[a-z][a-z\d+.-]*:|\/|~|www\.)/i.test(path) ? undefined : path;
}
