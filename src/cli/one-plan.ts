import { type Checked, type Examination, examine, type Open, reporters, type Text } from '../index.ts';
import { Failure } from './failure.ts';
import { folderOf, readPlan, standardInput } from './files.ts';
import { plansHere } from './find-plans.ts';
import { noPlanHere } from './no-plan-here.ts';
import { configFor } from './settings.ts';
import type { Surroundings } from './terminal.ts';
import { foundHere } from './wanted-plans.ts';

/** A plan that a command is about, and the files that it is made of. */
export interface OnePlan extends Examination {
  /** What it is called in what is told. */
  readonly file: string;
  readonly files: readonly string[];
  /** The bytes of each of them, as they were read. */
  readonly bytes: readonly Uint8Array[];
}

/** The plan that a command names, or the only one in this folder; else it is told which command to write. */
export function planNamed(path: string | undefined, command: Text, { language, stderr }: Surroundings): string {
  if (path !== undefined) return path;
  const found = plansHere();
  const [first] = found;
  if (first === undefined) throw noPlanHere(command);
  if (found.length > 1)
    throw new Failure({
      da: `Her i mappen er der flere planer: ${found.join(', ')}. Skriv navnet på den, det gælder.`,
      en: `There are several plans in this folder: ${found.join(', ')}. Name the one it is about.`,
    });
  stderr.write(`${foundHere[language](found)}\n`);
  return first;
}

/** Reads one plan whole, with its findings. Where there is no plan to read, it is told why, and nothing is given. */
export async function onePlan(path: string, around: Surroundings): Promise<OnePlan | undefined> {
  const { stdin } = around;
  const file = path === '-' ? standardInput : path;
  const settings = path === '-' ? undefined : configFor(path);
  const own = await readPlan(path, stdin);
  const { exists, open } = folderOf(path);
  const opened: Uint8Array[] = [];
  const keeping: Open = name => {
    const bytes = open?.(name) ?? 'missing';
    if (bytes instanceof Uint8Array) opened.push(bytes);
    return bytes;
  };
  const examined = examine(own, file, { exists, open: keeping, settings });
  const { document, findings, isPlan, parts } = examined;
  if (isPlan) return { ...examined, file, files: [path, ...parts.map(part => part.file)], bytes: [own, ...opened] };
  tellUnread({ file, text: document.text, parts, findings }, around);
  return undefined;
}

/** Tells why a file can't be read as a plan. */
export function tellUnread(unread: Checked, around: Surroundings): void {
  const { stderr } = around;
  stderr.write(reporters.terminal([unread], { ...around, colour: around.colour && stderr.isTTY === true }));
}
