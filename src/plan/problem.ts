import type { Path } from '../document/data.ts';
import type { Format } from './formats.ts';

/** What a value is, as a writer sees it. */
export type Kind = 'text' | 'list' | 'fields';

/** One place where the shape of a plan is not as the schema says, as facts without words. `at` is the place in the text. */
export type Problem =
  /** A required field is not there; `blank` when its key is, but nothing or only a placeholder stands behind it. */
  | {
      readonly kind: 'missing';
      readonly at: Path;
      readonly owner: object;
      readonly field: string;
      readonly blank: boolean;
    }
  /**
   * A field that no plan has here. `field` is one it may be meant as, already there in another spelling; `fields` are
   * those that can stand here, where they are few.
   */
  | {
      readonly kind: 'unknown';
      readonly at: Path;
      readonly owner: object;
      readonly key: string;
      readonly field: string | undefined;
      readonly fields: readonly string[];
    }
  /** A slip of the pen, read as the field it must mean. */
  | {
      readonly kind: 'misspelt';
      readonly at: Path;
      readonly owner: object;
      readonly key: string;
      readonly field: string;
    }
  /** Another spelling or word, read as the field it means. */
  | {
      readonly kind: 'spelling';
      readonly at: Path;
      readonly owner: object;
      readonly key: string;
      readonly field: string;
    }
  | { readonly kind: 'type'; readonly at: Path; readonly expected: readonly Kind[]; readonly found: Kind }
  | { readonly kind: 'value'; readonly at: Path; readonly value: string; readonly allowed: readonly string[] }
  | { readonly kind: 'format'; readonly at: Path; readonly value: string; readonly format: Format }
  /** A sentence in a list that YAML reads as a field, since it has a colon. It is read as the sentence it is. */
  | { readonly kind: 'colon'; readonly at: Path }
  /** A placeholder left in a field that may be empty. */
  | { readonly kind: 'placeholder'; readonly at: Path; readonly value: string };
