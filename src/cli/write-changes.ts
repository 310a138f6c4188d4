import { diff, parse, reasonToLeave, resaved, type Text } from '../index.ts';
import { Failure } from './failure.ts';
import type { OnePlan } from './one-plan.ts';
import type { Surroundings } from './terminal.ts';
import { exchange } from './write-file.ts';

export interface WriteOptions {
  /** Writes without asking. */
  readonly ja?: boolean;
  /** Shows what would change, and writes nothing. */
  readonly prøv?: boolean;
}

/**
 * Shows how the files of a plan change by what was taken in, and writes them when that is agreed to. Gives whether all is done that was asked for:
 * not where somebody said no, or nobody was there to ask.
 */
export async function writeChanges(
  plan: OnePlan,
  texts: ReadonlyMap<string, string>,
  { ja: agreed = false, prøv: dryRun = false }: WriteOptions,
  around: Surroundings,
): Promise<boolean> {
  const { language, stdout, stderr } = around;
  const changed = changedIn(plan, texts);
  for (const { path, before, after } of changed) stdout.write(diff(before, after, path, around));
  if (changed.length === 0)
    (dryRun ? stderr : stdout).write(`${words[language].nothing(plan.files[0] ?? plan.file)}\n`);
  else if (!dryRun) {
    if (!agreed && !(await isAgreedTo(around))) return false;
    for (const { path, bytes, written } of changed) exchange(path, bytes, written);
    stdout.write(`${words[language].wrote(changed.map(({ path }) => path).join(', '))}\n`);
  }
  return true;
}

interface Changed {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly bytes: Uint8Array;
  readonly written: Uint8Array;
}

/** The files of a plan that get another text, each as its bytes are to be; where one can't be given back as it was saved, it is told before any is written. */
function changedIn(plan: OnePlan, texts: ReadonlyMap<string, string>): readonly Changed[] {
  return [plan.document, ...plan.parts].flatMap((document, at): Changed[] => {
    const [path, bytes, after] = [plan.files[at], plan.bytes[at], texts.get(document.file)];
    if (path === undefined || bytes === undefined || after === undefined || after === document.text) return [];
    const reason = reasonToLeave(document, bytes);
    if (reason)
      throw new Failure({
        da: `»${path}« kan ikke ændres: ${reason.da}. Der er ikke skrevet noget.`,
        en: `"${path}" cannot be changed: ${reason.en}. Nothing is written.`,
      });
    const written = resaved(after, document);
    if (parse(written, path).text !== after) throw unwritable(path);
    return [{ path, before: document.text, after, bytes, written }];
  });
}

/** Asks whether to write; where there is nobody to ask, it is told how to say so. */
async function isAgreedTo({ language, stdin, stdout, stderr }: Surroundings): Promise<boolean> {
  const { ask, yes, no, nothingWritten, sayYes } = words[language];
  if (!stdin.isTTY || !stdout.isTTY) {
    stderr.write(`${sayYes}\n`);
    return false;
  }
  const prompts = await import('@clack/prompts');
  const answer = await prompts.confirm({ message: ask, active: yes, inactive: no, initialValue: false });
  if (answer === true) return true;
  stderr.write(`${nothingWritten}\n`);
  return false;
}

const unwritable = (path: string) => {
  const why: Text = {
    da: `Der er tegn, som »${path}« ikke kan have. Der er ikke skrevet noget.`,
    en: `There are signs that "${path}" cannot have. Nothing is written.`,
  };
  return new Failure(why);
};

const words = {
  da: {
    nothing: (plan: string) => `Der er ikke noget at ændre i ${plan}.`,
    wrote: (files: string) => `Skrev ${files}.`,
    ask: 'Skal det skrives i planen?',
    yes: 'Ja',
    no: 'Nej',
    nothingWritten: 'Der er ikke skrevet noget.',
    sayYes: 'Der er ikke skrevet noget. Tilføj --ja, hvis det skal skrives i planen.',
  },
  en: {
    nothing: (plan: string) => `There is nothing to change in ${plan}.`,
    wrote: (files: string) => `Wrote ${files}.`,
    ask: 'Write it in the plan?',
    yes: 'Yes',
    no: 'No',
    nothingWritten: 'Nothing is written.',
    sayYes: 'Nothing is written. Add --yes to write it in the plan.',
  },
} as const;
