import { type Changes, type Config, changes, changesPaper, type Examination, examine, isSame } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { folderOf, readPlan, standardInput } from './files.ts';
import { planNamed, tellUnread } from './one-plan.ts';
import { give, type OwnFormOptions, ownForm, tellWritten } from './own-forms.ts';
import { print } from './print.ts';
import { type InRevision, namedRevision, revised } from './revision.ts';
import { configFor } from './settings.ts';
import type { Surroundings } from './terminal.ts';
import { keepPlan } from './write-file.ts';

export interface DiffOptions extends OwnFormOptions<'json'> {
  /** The git revision whose version of the plan is the old one. */
  readonly fra?: string;
  /** Whether any difference gives the exit code 1. */
  readonly exitCode?: boolean;
}

/** Tells what differs between two versions of a plan: two files, or one file and what it was in git. */
export async function diffCommand(
  paths: readonly (string | undefined)[],
  options: DiffOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { own, printing } = ownForm(options, ['json'], around);
  const named = namesIn(paths, options.fra, around);
  const files = named.filter(name => typeof name === 'string' && name !== '-') as string[];
  if (options.output !== undefined) keepPlan(options.output, files);
  const [first, second] = named;
  const settings = typeof second === 'string' && second !== '-' ? configFor(second) : undefined;
  const old = await versionOf(first, settings, around);
  const now = await versionOf(second, settings, around);
  if (old === undefined || now === undefined) return exit.gaps;
  const found = changes(old, now);
  const read = [...files, ...old.parts.map(({ file }) => file), ...now.parts.map(({ file }) => file)];
  if (own === 'json') give(jsonOf(found, around), options.output, read, around);
  else {
    const paper = await changesPaper(found, around.language);
    const isWritten = await print(paper, printing, read, around);
    if (isWritten) tellWritten(options.output ?? '', around);
  }
  return options.exitCode && !isSame(found) ? exit.gaps : exit.ok;
}

/** What differs as one document with always the same keys. */
const jsonOf = (found: Changes, { version }: Surroundings) =>
  `${JSON.stringify({ version: 1, tool: { name: 'helhed', version }, ...found }, null, 2)}\n`;

/** A version as it is named: a file, or what it was in a revision. */
type Named = string | InRevision;

/** Reads a version whole. Files beside it are not looked for: whether they are there tells nothing of what changed in the plan. */
async function versionOf(
  named: Named,
  settings: Config | undefined,
  around: Surroundings,
): Promise<Examination | undefined> {
  const { bytes, file, open } = typeof named === 'string' ? await onDisk(named, around) : revised(named);
  const examined = examine(bytes, file, { open, settings });
  const { document, findings, isPlan, parts } = examined;
  if (isPlan) return examined;
  tellUnread({ file, text: document.text, parts, findings }, around);
  return undefined;
}

async function onDisk(path: string, { stdin }: Surroundings) {
  const { open } = folderOf(path);
  return { file: path === '-' ? standardInput : path, bytes: await readPlan(path, stdin), open };
}

/** The old and the new version, as they are named: each a file, or a revision and a file. */
function namesIn(
  paths: readonly (string | undefined)[],
  from: string | undefined,
  around: Surroundings,
): readonly [Named, Named] {
  const [first, second] = paths;
  if (from !== undefined) {
    if (second !== undefined)
      throw new Failure({
        da: 'Med --fra skal der kun stå én plan. Skriv: helhed forskel plan.yaml --fra HEAD~1',
        en: 'With --from there must be only one plan. Write: helhed diff plan.yaml --from HEAD~1',
      });
    const now = planNamed(first, { da: 'forskel', en: 'diff' }, around);
    return [{ revision: from, path: now }, now];
  }
  if (first === undefined || second === undefined)
    throw new Failure({
      da: 'Skriv den gamle og den nye udgave: helhed forskel gammel.yaml ny.yaml – eller én plan og hvornår i git: helhed forskel plan.yaml --fra HEAD~1',
      en: 'Name the old and the new version: helhed diff old.yaml new.yaml – or one plan and when in git: helhed diff plan.yaml --from HEAD~1',
    });
  if (first === '-' && second === '-')
    throw new Failure({
      da: 'Kun den ene af de to udgaver kan sendes ind med »-«.',
      en: 'Only one of the two versions can be read from standard input.',
    });
  return [namedRevision(first) ?? first, namedRevision(second) ?? second];
}
