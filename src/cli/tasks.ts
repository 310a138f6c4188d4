import { extname } from 'node:path';
import {
  type Assignment,
  assignmentOf,
  assignments,
  atTerminal,
  nearestName,
  type Paper,
  tasksData,
  tasksPaper,
} from '../index.ts';
import { dayOf } from './day.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { type OnePlan, onePlan, planNamed } from './one-plan.ts';
import { formOf, type PrintFormat, type PrintOptions, print } from './print.ts';
import type { Surroundings } from './terminal.ts';
import { keepFrom, writeWhole } from './write-file.ts';

export interface TasksOptions extends Omit<PrintOptions, 'format'> {
  readonly format?: PrintFormat | 'txt' | 'json';
  /** The one whose tasks are asked for. */
  readonly hvem?: string;
  /** The day that the next milestones are counted from. */
  readonly dato?: string;
}

/** How wide a text is that is pasted into a mail. */
const mailWidth = 76;

/** Tells who has what to do in a plan, to people, as text for a mail or as JSON. */
export async function tasksCommand(
  path: string | undefined,
  options: TasksOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language } = around;
  const day = options.dato === undefined ? undefined : dayOf(options.dato);
  const named = planNamed(path, 'tasks', around);
  if (options.output !== undefined) keepFrom(options.output, [named]);
  const { own, printing } = formsOf(options, around);
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  const all = assignments(plan, day);
  const shown = options.hvem === undefined ? all : [theOne(options.hvem, all)];
  if (own === 'json') give(`${JSON.stringify(tasksData(shown, language), null, 2)}\n`, options.output, plan, around);
  else {
    const paper = tasksPaper(plan.reading, shown, language, day);
    if (own === 'txt') give(mailOf(paper), options.output, plan, around);
    else if (await print(paper, printing, { files: plan.files, unnamed: 'screen' }, around))
      tellWritten(options, around);
  }
  return exit.ok;
}

/** Whether a form is asked for that only tasks have, by its name or by the ending of the file; else how the paper is printed. */
function formsOf({ format, ...rest }: TasksOptions, around: Surroundings) {
  const ending = rest.output === undefined ? '' : extname(rest.output).toLowerCase();
  const byEnding = ending === '.json' ? 'json' : ending === '.txt' ? 'txt' : undefined;
  const own = format === 'json' || format === 'txt' ? format : format === undefined ? byEnding : undefined;
  const printing: PrintOptions =
    format === undefined || format === 'json' || format === 'txt' ? rest : { ...rest, format };
  if (own === undefined) formOf(printing, 'screen', around);
  return { own, printing };
}

const mailOf = (paper: Paper) => atTerminal(paper, { colour: false, width: mailWidth });

function theOne(name: string, all: readonly Assignment[]): Assignment {
  const found = assignmentOf(name, all);
  if (found) return found;
  const names = all.flatMap(one => one.name ?? []);
  const near = nearestName(name, names);
  const those = names.map(one => `»${one}«`).join(', ');
  throw new Failure({
    da: `Planen nævner ingen ansvarlig, der hedder »${name}«.${near === undefined ? '' : ` Mente du »${near}«?`}${names.length === 0 ? '' : ` De ansvarlige er: ${those}.`}`,
    en: `The plan names nobody responsible who is called "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}${names.length === 0 ? '' : ` Those responsible are: ${those.replaceAll(/[»«]/gu, '"')}.`}`,
  });
}

/** Writes a text to standard output or to a file, and says so. */
function give(text: string, output: string | undefined, { files }: OnePlan, around: Surroundings): void {
  if (output === undefined) {
    around.stdout.write(text);
    return;
  }
  keepFrom(output, files);
  writeWhole(output, text);
  tellWritten({ output }, around);
}

function tellWritten({ output = '' }: Pick<TasksOptions, 'output'>, { language, stderr }: Surroundings): void {
  stderr.write(`${{ da: 'Skrev', en: 'Wrote' }[language]} ${output}.\n`);
}
