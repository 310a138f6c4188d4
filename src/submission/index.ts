import type { Language } from '../language.ts';
import type { Reading } from '../plan/read.ts';
import { markdown } from './markdown.ts';

/** The forms a submission can have. */
export type SubmissionFormat = 'md' | 'html';

/** A plan as the submission that board, municipality and Landsbyggefonden read. */
export async function submission(
  reading: Pick<Reading, 'plan' | 'rest'>,
  format: SubmissionFormat,
  language: Language,
): Promise<string> {
  const text = markdown(reading, language);
  if (format === 'md') return text;
  const { html } = await import('./html.ts');
  return html(text, { title: reading.plan.titel ?? untitled[language], language });
}

const untitled = { da: 'Boligsocial helhedsplan', en: 'Boligsocial helhedsplan' };
