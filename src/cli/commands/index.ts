import { ask } from './ask.ts';
import { baseline } from './baseline.ts';
import { check } from './check.ts';
import { completion } from './completion.ts';
import type { Declaring } from './declaring.ts';
import { diff } from './diff.ts';
import { edit } from './edit.ts';
import { explain } from './explain.ts';
import { exportPlan } from './export.ts';
import { fix } from './fix.ts';
import { form } from './form.ts';
import { importPlan } from './import.ts';
import { init } from './init.ts';
import { lsp } from './lsp.ts';
import { preview } from './preview.ts';
import { programmes } from './programmes.ts';
import { render } from './render.ts';
import { residents } from './residents.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { signoff } from './signoff.ts';
import { status } from './status.ts';
import { summary } from './summary.ts';
import { tasks } from './tasks.ts';

/** Every command, in the order in which the help has them. */
export const commands: readonly ((declaring: Declaring) => void)[] = [
  check,
  baseline,
  fix,
  explain,
  rules,
  programmes,
  ask,
  edit,
  preview,
  render,
  diff,
  status,
  summary,
  tasks,
  residents,
  signoff,
  exportPlan,
  form,
  importPlan,
  init,
  schema,
  lsp,
  completion,
];
