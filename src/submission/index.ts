import type { Language } from '../language.ts';
import type { Paper } from '../publishing/paper.ts';
import { manuscriptOf, type Source } from './manuscript.ts';
import { sections } from './sections.ts';
import { lineOf } from './values.ts';

/** A plan as the submission that board, municipality and Landsbyggefonden read. */
export function submission(source: Source, language: Language): Paper {
  const manuscript = manuscriptOf(source, language);
  const line = (key: 'område' | 'version' | 'dato') => {
    const value = source.plan[key];
    return value === undefined ? [] : [lineOf(manuscript, key, value)];
  };
  return {
    language,
    title: source.plan.titel ?? 'Boligsocial helhedsplan',
    area: line('område').join(),
    edition: [...line('version'), ...line('dato')].join(' · '),
    shape: 'book',
    blocks: sections(manuscript),
  };
}
