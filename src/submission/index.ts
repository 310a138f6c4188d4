import type { Language } from '../language.ts';
import type { Paper } from '../publishing/paper.ts';
import { manuscriptOf, type Source } from './manuscript.ts';
import { paperWith } from './paper.ts';
import { sections } from './sections.ts';

/** A plan as the submission that board, municipality and Landsbyggefonden read. */
export function submission(source: Source, language: Language): Paper {
  const manuscript = manuscriptOf(source, language);
  return paperWith(manuscript, sections(manuscript));
}
