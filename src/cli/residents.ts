import { type Language, residentsEdition } from '../index.ts';
import { dayOf } from './day.ts';
import { type ExitCode, exit } from './failure.ts';
import { onePlan, planNamed } from './one-plan.ts';
import { formOf, type PrintOptions, print } from './print.ts';
import type { Surroundings } from './terminal.ts';
import { keepPlan } from './write-file.ts';

export interface ResidentsOptions extends PrintOptions {
  readonly dato?: string;
}

/** Writes the short edition for residents, and tells whoever prints it what is not in it. */
export async function residentsCommand(
  path: string | undefined,
  options: ResidentsOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stderr } = around;
  const day = dayOf(options.dato);
  const named = planNamed(path, { da: 'pixi', en: 'residents' }, around);
  if (options.output !== undefined) keepPlan(options.output, [named]);
  formOf(options, around);
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  const { paper, notes } = residentsEdition(plan.reading, language, day);
  const isWritten = await print(paper, options, plan.files, around);
  const personal = plan.findings.filter(({ code }) => code === 'HP147').length;
  if (isWritten) stderr.write(`${written[language](options.output ?? '')}\n`);
  for (const note of [...notes, ...(personal > 0 ? [personalNumber[language]] : [])]) stderr.write(`${note}\n`);
  return exit.ok;
}

const written: Readonly<Record<Language, (file: string) => string>> = {
  da: file =>
    `Skrev ${file}. Læs udgaven igennem, før I deler den ud: den bruger planens egne ord, også navne og kontakter.`,
  en: file =>
    `Wrote ${file}. Read it through before you hand it out: it uses the plan's own words, names and contacts too.`,
};

const personalNumber = {
  da: 'Planen har noget, der ligner et cpr-nummer (HP147). Se, om det er kommet med, før I deler udgaven ud.',
  en: 'The plan has something that looks like a personal number (HP147). See whether it has come along before you hand this out.',
};
