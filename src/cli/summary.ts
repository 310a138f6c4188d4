import { summary } from '../index.ts';
import { dayOf } from './day.ts';
import { type ExitCode, exit } from './failure.ts';
import { onePlan, planNamed } from './one-plan.ts';
import { tellWritten } from './own-forms.ts';
import { formOf, type PrintOptions, print } from './print.ts';
import type { Surroundings } from './terminal.ts';
import { keepPlan } from './write-file.ts';

export interface SummaryOptions extends PrintOptions {
  readonly dato?: string;
}

/** Writes a plan on one page for the board. Gaps are told of in it; they don't keep it from being written. */
export async function summaryCommand(
  path: string | undefined,
  options: SummaryOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language } = around;
  const day = dayOf(options.dato);
  const named = planNamed(path, { da: 'resumé', en: 'summary' }, around);
  if (options.output !== undefined) keepPlan(options.output, [named]);
  const form = formOf(options, around);
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  const page = summary(
    plan,
    language,
    day,
    form !== 'md' ? 'helhed' : options.output === undefined ? 'none' : 'others',
  );
  const isWritten = await print(page, options, plan.files, around);
  if (isWritten) tellWritten(options.output ?? '', around);
  return exit.ok;
}
