import type { Language } from '../language.ts';
import type { Paper } from '../publishing/paper.ts';
import type { Found } from './lacks.ts';
import { manuscriptOf, type Source } from './manuscript.ts';
import { paperWith } from './paper.ts';
import { sections } from './sections.ts';

/** A plan as the submission that board, municipality and Landsbyggefonden read, with what a check `found` missing marked in it. */
export function submission(source: Source, language: Language, found: readonly Found[] = []): Paper {
  const manuscript = manuscriptOf(source, language, found);
  return paperWith(manuscript, sections(manuscript));
}
