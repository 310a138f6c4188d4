import { type CheckOptions, examine } from './check.ts';
import type { Language } from './language.ts';
import { type PaperFormat, publish } from './publishing/index.ts';
import type { Finding } from './rules/finding.ts';
import { submission } from './submission/index.ts';

export interface RenderOptions extends CheckOptions {
  /** Markdown, when nothing is said. */
  readonly format?: PaperFormat | undefined;
  /** The language of what helhed itself writes in it; the plan's own words stay as they are. Danish, when nothing is said. */
  readonly language?: Language | undefined;
  /** What the plan is called in its findings. */
  readonly file?: string | undefined;
}

/** A plan as the submission that people read. */
export interface Rendered<Content> {
  /** The text of a file, or the bytes of a Word document. Left out where there is no plan to read; the findings say why. */
  readonly content?: Content;
  /** What is missing in the plan, and is marked in the submission. */
  readonly findings: readonly Finding[];
}

/** A plan's text or bytes as its submission. Gaps don't keep it from being written; the same plan always gives the same. */
export async function render(
  source: string | Uint8Array,
  options?: RenderOptions & { readonly format?: 'md' | 'html' | undefined },
): Promise<Rendered<string>>;
export async function render(
  source: string | Uint8Array,
  options: RenderOptions & { readonly format: 'docx' },
): Promise<Rendered<Uint8Array>>;
export async function render(
  source: string | Uint8Array,
  options: RenderOptions,
): Promise<Rendered<string | Uint8Array>>;
export async function render(
  source: string | Uint8Array,
  { format = 'md', language = 'da', file, ...options }: RenderOptions = {},
): Promise<Rendered<string | Uint8Array>> {
  const { findings, isPlan, reading } = examine(source, file, options);
  return isPlan ? { content: await publish(submission(reading, language, findings), format), findings } : { findings };
}
