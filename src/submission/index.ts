import type { Language } from '../language.ts';
import { withTextsIn } from '../publishing/languages.ts';
import type { Paper } from '../publishing/paper.ts';
import type { Found } from './lacks.ts';
import { manuscriptOf, plansLanguage, type Source } from './manuscript.ts';
import { paperWith } from './paper.ts';
import { sections } from './sections.ts';

/** A plan as the submission that board, municipality and Landsbyggefonden read, with what a check `found` missing marked in it. */
export function submission(source: Source, language: Language, found: readonly Found[] = []): Paper {
  const manuscript = manuscriptOf(source, language, found);
  return withTextsIn(plansLanguage, paperWith(manuscript, sections(manuscript)));
}
