import { readFileSync } from 'node:fs';
import type { Language } from '../../index.ts';
import { Failure } from '../failure.ts';
import { isSystemError } from '../files.ts';

/** What the page may do with a plan. */
export type Mode = 'rediger' | 'preview';

/** The page that shows plans, told what it is for: in `<meta name="helhed-server">`, as JSON `{ mode, language }`. */
export function pageFor(mode: Mode, language: Language): string {
  const told = JSON.stringify({ mode, language }).replaceAll('"', '&quot;');
  return builtPage().replace(/<head\b[^>]*>/u, head => `${head}<meta name="helhed-server" content="${told}">`);
}

function builtPage(): string {
  try {
    return readFileSync(new URL('./helhed.html', import.meta.url), 'utf8');
  } catch (error) {
    throw isSystemError(error) ? notBuilt : error;
  }
}

const notBuilt = new Failure({
  da: 'Siden er ikke bygget endnu. Kør først: npm run build',
  en: 'The page has not been built yet. First run: npm run build',
});
