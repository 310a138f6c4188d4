import { type ExitCode, exit } from './failure.ts';
import { planNamed } from './one-plan.ts';
import { hasScreen, showInBrowser } from './preview/browser.ts';
import { clearLeavings } from './preview/leavings.ts';
import type { Mode } from './preview/page.ts';
import { filesOnDisk } from './preview/plan-files.ts';
import { canBeShown, planToShow } from './preview/plan-to-show.ts';
import { serve } from './preview/server.ts';
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
  if (!(await canBeShown(plan, names[mode], around))) return exit.gaps;
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
