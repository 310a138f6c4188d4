import { type Language, overview, submission } from '../index.ts';
import { type ExitCode, exit } from './failure.ts';
import { onePlan, planNamed } from './one-plan.ts';
import { formOf, type PrintOptions, print } from './print.ts';
import type { Surroundings } from './terminal.ts';
import { keepFrom } from './write-file.ts';

export type RenderOptions = PrintOptions;

/** Writes a plan as the submission that people read. Gaps stand in it as marked places; they don't keep it from being written. */
export async function renderCommand(
  path: string | undefined,
  options: RenderOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stderr } = around;
  const named = planNamed(path, 'render', around);
  if (options.output !== undefined) keepFrom(options.output, [named]);
  formOf(options, 'md', around);
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  const isWritten = await print(
    submission(plan.reading, language),
    options,
    { files: plan.files, unnamed: 'md' },
    around,
  );
  if (isWritten) stderr.write(`${written[language](options.output ?? '', overview(plan.reading).missing)}\n`);
  return exit.ok;
}

const written: Readonly<Record<Language, (file: string, missing: number) => string>> = {
  da: (file, missing) => `Skrev ${file}.${missing === 0 ? '' : ` ${missing} svar mangler og er markeret i teksten.`}`,
  en: (file, missing) =>
    `Wrote ${file}.${missing === 0 ? '' : ` ${missing} ${missing === 1 ? 'answer is' : 'answers are'} missing and marked in the text.`}`,
};
