import {
  type Assignment,
  assignmentOf,
  assignments,
  nearestName,
  type Paper,
  tasksData,
  tasksPaper,
} from '../index.ts';
import { dayOf } from './day.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { mailDraft } from './mail-draft.ts';
import { onePlan, planNamed } from './one-plan.ts';
import { give, type OwnFormOptions, ownForm, tellWritten } from './own-forms.ts';
import { mailText, print } from './print.ts';
import type { Surroundings } from './terminal.ts';
import { keepPlan } from './write-file.ts';

export interface TasksOptions extends OwnFormOptions<'json' | 'eml'> {
  /** The one whose tasks are asked for. */
  readonly hvem?: string;
  /** The day that the next milestones are counted from. */
  readonly dato?: string;
}

/** Tells who has what to do in a plan, to people or as JSON. */
export async function tasksCommand(
  path: string | undefined,
  options: TasksOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language } = around;
  const day = options.dato === undefined ? undefined : dayOf(options.dato);
  const named = planNamed(path, { da: 'opgaver', en: 'tasks' }, around);
  if (options.output !== undefined) keepPlan(options.output, [named]);
  const { own, printing } = ownForm(options, ['json', 'eml'], around);
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  const all = assignments(plan, day);
  const shown = options.hvem === undefined ? all : [theOne(options.hvem, all)];
  if (own === 'json')
    give(`${JSON.stringify(tasksData(shown, language), null, 2)}\n`, options.output, plan.files, around);
  else {
    const paper = tasksPaper(plan.reading, shown, language, day);
    if (own === 'eml') give(mailDraft(titleOf(paper), mailText(paper)), options.output, plan.files, around);
    else if (await print(paper, printing, plan.files, around)) tellWritten(options.output ?? '', around);
  }
  return exit.ok;
}

const titleOf = ({ blocks: [title], title: name }: Paper) => (title?.kind === 'heading' ? title.text : name);

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
