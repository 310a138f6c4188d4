import { type Answers, begunBy, takeForm } from '../exchange/fill-in/reading/index.ts';
import { examine, type Language, template } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { quoted } from './files.ts';
import { accountOf } from './import-account.ts';
import { notFromInput } from './import-sheets.ts';
import { schemaFor, withModeline } from './modeline.ts';
import { onePlan, planNamed } from './one-plan.ts';
import type { Surroundings } from './terminal.ts';
import { type WriteOptions, writeChanges } from './write-changes.ts';
import { writeNew } from './write-file.ts';

export interface ImportFormOptions extends WriteOptions {
  /** The new plan that an empty form becomes. */
  readonly output?: string;
}

/** Takes the answers of a form into the plan that it was written from; those of an empty form become a new plan where one is named. */
export async function importFormCommand(
  file: string,
  answers: Answers,
  path: string | undefined,
  options: ImportFormOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stdout, stderr } = around;
  if (options.output !== undefined) return newPlan(file, answers, path, options.output, around);
  const named = planNamed(path, { da: `indlæs ${quoted(file)}`, en: `import ${quoted(file)}` }, around);
  if (named === '-') throw notFromInput;
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  const taken = takeForm(plan, answers, language);
  (options.prøv ? stderr : stdout).write(accountOf(taken, language, 'form') + remarksTold(taken.remarks, language));
  if (!(await writeChanges(plan, taken.texts, options, around))) return exit.wrongUse;
  return taken.problems.length + taken.refused.length === 0 ? exit.ok : exit.gaps;
}

function newPlan(
  file: string,
  answers: Answers,
  path: string | undefined,
  output: string,
  { language, stderr }: Surroundings,
): ExitCode {
  const begun = begunBy(answers);
  if (path !== undefined || begun === undefined) throw ofAPlan(file);
  const blank = examine(template(begun.programme, begun.phase, language), output);
  const taken = takeForm(blank, answers, language);
  writeNew(output, withModeline(taken.texts.get(output) ?? '', schemaFor(output)));
  stderr.write(`${wrote[language](output, file)}\n`);
  stderr.write(accountOf(taken, language, 'form') + remarksTold(taken.remarks, language));
  return taken.problems.length + taken.refused.length === 0 ? exit.ok : exit.gaps;
}

function remarksTold(remarks: readonly { readonly lines: readonly string[] }[], language: Language): string {
  const count = remarks.flatMap(({ lines }) => lines).length;
  return count === 0 ? '' : `${beside[language](count)}\n`;
}

const beside: Readonly<Record<Language, (count: number) => string>> = {
  da: count =>
    `${count === 1 ? 'Én linje stod uden for felterne og er blevet til en kommentar' : `${count} linjer stod uden for felterne og er blevet til kommentarer`} sidst i planen. Søg efter »# Fra dokumentet«.`,
  en: count =>
    `${count === 1 ? 'One line stood outside of the boxes and has become a comment' : `${count} lines stood outside of the boxes and have become comments`} at the end of the plan. Look for "# From the document".`,
};

const wrote: Readonly<Record<Language, (output: string, file: string) => string>> = {
  da: (output, file) => `Skrev ${output}, en ny plan med svarene fra ${file}.`,
  en: (output, file) => `Wrote ${output}, a new plan with the answers of ${file}.`,
};

const ofAPlan = (file: string) =>
  new Failure({
    da: `»${file}« er en formular, der er skrevet af en plan. Skriv planens navn uden -o, fx: helhed indlæs ${quoted(file)} minplan.yaml`,
    en: `"${file}" is a form that was written from a plan. Name the plan without -o, for example: helhed import ${quoted(file)} myplan.yaml`,
  });
