import { statSync } from 'node:fs';
import { examine } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { cannotRead, folderOf, isSystemError, notThere, onDisk, quoted, readPlan } from './files.ts';
import { planNamed, tellUnread } from './one-plan.ts';
import { planOf } from './parts.ts';
import { hasScreen, showInBrowser } from './preview/browser.ts';
import { clearLeavings } from './preview/leavings.ts';
import type { Mode } from './preview/page.ts';
import { filesOnDisk } from './preview/plan-files.ts';
import { serve } from './preview/server.ts';
import { configFor } from './settings.ts';
import type { Surroundings } from './terminal.ts';

export interface PreviewOptions {
  readonly port?: number;
  /** Whether the browser is left alone, and only the address is told. */
  readonly udenBrowser?: boolean;
}

/** Shows a plan in the browser, to write in or to read, until the user has had enough. */
export async function previewCommand(
  path: string | undefined,
  mode: Mode,
  { port, udenBrowser = false }: PreviewOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stdout, stderr } = around;
  const plan = planToShow(planNamed(path, names[mode], around));
  if (!(await canBeShown(plan, around))) return exit.gaps;
  if (mode === 'rediger') for (const { path } of filesOnDisk(plan).found.values()) clearLeavings(path);
  const failed = (error: unknown) =>
    stderr.write(`${fault[language]} (${error instanceof Error ? error.message : String(error)})\n`);
  const { address, close, watching, wayIn } = await serve({ plan, mode, language }, port, failed);
  process.once('SIGINT', () => {
    close();
    process.exit(exit.interrupted);
  });
  stdout.write(`${open[language](address)}\n`);
  const { env, platform } = process;
  const isShown = !udenBrowser && hasScreen(env, platform) && (await showInBrowser(wayIn(), platform));
  if (!isShown) stderr.write(`${byHand[language]}\n`);
  stderr.write(`${until[mode][language](plan)}\n`);
  return watching;
}

const names = { rediger: { da: 'rediger', en: 'edit' }, preview: { da: 'forhåndsvis', en: 'preview' } };

/** The plan as it is on the disk. What sends itself in, or is no file, can't be followed. */
function planToShow(named: string): string {
  if (named === '-') throw notSentIn;
  const path = onDisk(named);
  if (path === undefined) throw notThereYet(named);
  try {
    const there = statSync(path);
    if (there.isDirectory()) throw cannotRead(named, 'EISDIR');
    if (!there.isFile()) throw notAFile(named);
    return path;
  } catch (error) {
    throw isSystemError(error) ? cannotRead(named, error.code) : error;
  }
}

/** Whether there is anything to show. An empty file is, and one that is broken just now; what is no plan is told of. */
async function canBeShown(plan: string, around: Surroundings): Promise<boolean> {
  const { language, stderr, stdin } = around;
  const bytes = await readPlan(plan, stdin);
  const examined = examine(bytes, plan, { ...folderOf(plan), settings: configFor(plan) });
  const { document, findings, isPlan, parts } = examined;
  const isText = document.encoding !== 'binary';
  if (isPlan || (isText && (document.broken || document.data === ''))) return true;
  tellUnread({ file: plan, text: document.text, parts, findings }, around);
  stderr.write(planOf(plan, findings, { language }) ?? '');
  return false;
}

function notThereYet(named: string): Failure {
  const { text } = notThere(named);
  if (!/\.ya?ml$/iu.test(named)) return new Failure(text);
  return new Failure({
    da: `${text.da} Begynd en ny plan med: helhed ny ${quoted(named)}`,
    en: `${text.en} Begin a new plan with: helhed init ${quoted(named)}`,
  });
}

const notSentIn = new Failure({
  da: 'Siden skal kunne følge planens fil og kan ikke vise det, der sendes ind. Skriv navnet på planen.',
  en: 'The page must be able to follow the file of the plan, and cannot show standard input. Name the plan.',
});

const notAFile = (named: string) =>
  new Failure({
    da: `»${named}« er ikke en almindelig fil. Skriv navnet på planen.`,
    en: `"${named}" is not an ordinary file. Name the plan.`,
  });

const open = {
  da: (address: string) => `Planen er åben på denne computer: ${address}`,
  en: (address: string) => `The plan is open on this computer: ${address}`,
};

const byHand = {
  da: 'Kopiér adressen, og sæt den ind øverst i browseren.',
  en: 'Copy the address, and paste it at the top of the browser.',
};

const until = {
  rediger: {
    da: (plan: string) => `Det, I skriver på siden, gemmes i ${plan}. Stop med Ctrl-C, når I er færdige.`,
    en: (plan: string) => `What you write on the page is saved in ${plan}. Stop with Ctrl-C when you are done.`,
  },
  preview: {
    da: (plan: string) => `Siden følger med, hver gang ${plan} gemmes. Stop med Ctrl-C.`,
    en: (plan: string) => `The page follows each time ${plan} is saved. Stop with Ctrl-C.`,
  },
};

const fault = {
  da: 'Der er sket en fejl i helhed selv. Planen er ikke ændret.',
  en: 'Something went wrong in helhed itself. The plan is unchanged.',
};
