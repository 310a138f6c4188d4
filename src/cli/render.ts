import { type Language, overview, submission, submissionInParts } from '../index.ts';
import { type ExitCode, exit } from './failure.ts';
import { templateNamed } from './in-template.ts';
import { lengthOf } from './length.ts';
import { onePlan, planNamed } from './one-plan.ts';
import { formOf, type PrintOptions, print } from './print.ts';
import { placeForSeveral, printInParts, wroteSeveral } from './render-in-parts.ts';
import type { Surroundings } from './terminal.ts';
import { keepFrom, keepTemplate } from './write-file.ts';

export interface RenderOptions extends PrintOptions {
  readonly perDelaftale?: boolean;
  /** The organisation's own Word template. */
  readonly skabelon?: string;
}

/** Writes a plan as the submission that people read. Gaps stand in it as marked places; they don't keep it from being written. */
export async function renderCommand(
  path: string | undefined,
  options: RenderOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stderr } = around;
  const named = planNamed(path, { da: 'skriv', en: 'render' }, around);
  if (options.output !== undefined) keepFrom(options.output, [named]);
  if (options.skabelon !== undefined && options.output !== undefined) keepTemplate(options.output, options.skabelon);
  const place = options.perDelaftale ? placeForSeveral(options, named, around) : undefined;
  const form = formOf(place?.options ?? options, 'md', around);
  const inTemplate =
    options.skabelon === undefined ? {} : { inTemplate: templateNamed(options.skabelon, form, around) };
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  const missing = gaps[language](overview(plan.reading).missing);
  if (place !== undefined) {
    const paths = await printInParts(
      submissionInParts(plan.reading, language),
      { ...place, options: { ...place.options, ...inTemplate } },
      plan.files,
      around,
    );
    stderr.write(`${wroteSeveral[language](paths)}\n${missing === '' ? '' : `${missing}\n`}`);
    return exit.ok;
  }
  const paper = submission(plan.reading, language);
  const isWritten = await print(paper, { ...options, ...inTemplate }, { files: plan.files, unnamed: 'md' }, around);
  if (isWritten) stderr.write(`${[written[language](options.output ?? ''), missing].join(' ').trim()}\n`);
  if (form === 'docx' || form === 'pdf')
    for (const line of await lengthOf(paper, plan.reading, language)) stderr.write(`${line}\n`);
  return exit.ok;
}

const written: Readonly<Record<Language, (file: string) => string>> = {
  da: file => `Skrev ${file}.`,
  en: file => `Wrote ${file}.`,
};

const gaps: Readonly<Record<Language, (missing: number) => string>> = {
  da: missing => (missing === 0 ? '' : `${missing} svar mangler og er markeret i teksten.`),
  en: missing =>
    missing === 0 ? '' : `${missing} ${missing === 1 ? 'answer is' : 'answers are'} missing and marked in the text.`,
};
