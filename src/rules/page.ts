import type { Text } from '../language.ts';

/** What a rule tells of itself on its page, and no check needs. */
export interface Page {
  readonly title: Text;
  /** Why it is asked. */
  readonly why: Text;
  /** What the writer can do. */
  readonly fix: Text;
  /** Two pieces of a plan: `bad` gives the rule's finding on the line marked with its code, `good` gives none. */
  readonly example: { readonly bad: string; readonly good: string };
}

/** A rule's page. It stands in the rule; the built program keeps the pages apart, and reads them the first time one is asked for. */
export const pageOf = ({ title, why, fix, example }: Page & { readonly code: string }): Page => ({
  title,
  why,
  fix,
  example,
});
