import type { Edit } from '../document/edit.ts';
import type { Range } from '../document/range.ts';
import type { Language, Text } from '../language.ts';
import type { SourceId } from '../plan/sources.ts';

export type Severity = 'error' | 'warning' | 'note';

/** What a sentence says, as data, for whoever wants to word it again. */
export type Facts = Readonly<Record<string, unknown>>;

/** One gap between a plan and what is asked of it. Plain data: it survives JSON. */
export interface Finding {
  /** The rule's code, `HP501`. */
  readonly code: string;
  readonly severity: Severity;
  /** The sentence. It speaks of `subject`, and does not name it again. */
  readonly message: Text;
  /** What the sentence speaks of, as people call it: `Aktivitet 3, Lektiecafé (Uddannelse og livschancer)`. */
  readonly subject?: Text;
  readonly file: string;
  /** Where in the data, by RFC 6901: `/indsatsområder/0/aktiviteter/2/mål`. A field that is missing has the place it should have. */
  readonly pointer: string;
  /** The same by the names of things, so that it stays when something is put in above: `indsatsområder/Beskæftigelse/mål`. */
  readonly place: string;
  /** Where in the text the writer must write. */
  readonly range: Range;
  readonly facts: Facts;
  /** Whose demand it is. */
  readonly source?: SourceId;
  /** What `helhed fix` does to mend it; left out where only a person can. None at all when saving the file anew is enough. */
  readonly edits?: readonly Edit[];
}

/** The whole sentence: whom it is about, and what is the case. */
export function sentence({ subject, message }: Pick<Finding, 'subject' | 'message'>, language: Language): string {
  return subject ? `${subject[language]}: ${message[language]}` : message[language];
}
