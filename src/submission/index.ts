import type { Language } from '../language.ts';
import type { Source } from './manuscript.ts';
import { markdown } from './markdown.ts';

/** The forms a submission can have. */
export type SubmissionFormat = 'md' | 'html' | 'docx';

/** A plan as the submission that board, municipality and Landsbyggefonden read: as text, or as the bytes of a Word document. */
export async function submission(source: Source, format: 'md' | 'html', language: Language): Promise<string>;
export async function submission(
  source: Source,
  format: SubmissionFormat,
  language: Language,
): Promise<string | Uint8Array>;
export async function submission(
  source: Source,
  format: SubmissionFormat,
  language: Language,
): Promise<string | Uint8Array> {
  if (format === 'docx') {
    const { word } = await import('./word.ts');
    return word(source, language);
  }
  const text = markdown(source, language);
  if (format === 'md') return text;
  const { html } = await import('./html.ts');
  return html(text, { title: source.plan.titel ?? untitled[language], language });
}

const untitled = { da: 'Boligsocial helhedsplan', en: 'Boligsocial helhedsplan' };
