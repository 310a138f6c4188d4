import type { Examination } from '../../check.ts';
import type { Language } from '../../language.ts';
import { html } from '../../publishing/html.ts';
import { submission } from '../../submission/index.ts';

/** The submission as a web page; nothing where there is no plan to read. */
export const submissionPage = (
  { isPlan, reading, findings }: Pick<Examination, 'isPlan' | 'reading' | 'findings'>,
  language: Language,
): string | undefined => (isPlan ? html(submission(reading, language, findings)) : undefined);
