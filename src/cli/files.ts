import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { type CheckOptions, distance, type Open } from '../index.ts';
import { Failure } from './failure.ts';

/** The name that standard input goes by in reports. */
export const standardInput = '<stdin>';

/** What a plan's file is called when nobody names it. */
const planNames = /^(?:helhedsplan|plan|.+\.helhedsplan)\.ya?ml$/i;
const skipped = new Set(['node_modules', '.git', 'dist']);

/** Whether a file name is one that helhed looks for by itself. */
export function isPlanName(name: string): boolean {
  return planNames.test(name.normalize('NFC'));
}

/** The plans that the arguments of a command mean, with forward slashes, each once, in order. */
export async function findPlans(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) for (const file of await plansAt(path)) found.add(shown(file));
  return [...found];
}

/** Tells that there is no plan here, and which file may have been meant. */
export function noPlanHere(command: string): Failure {
  const [other] = readdirSync('.').filter(name => /\.ya?ml$/i.test(name));
  if (other !== undefined)
    return new Failure({
      da: `helhed leder efter helhedsplan.yaml, plan.yaml og filer, der ender på .helhedsplan.yaml. Mente du: helhed ${command} ${quoted(other)}`,
      en: `helhed looks for helhedsplan.yaml, plan.yaml and files that end in .helhedsplan.yaml. Did you mean: helhed ${command} ${quoted(other)}`,
    });
  return new Failure({
    da: `Her i mappen er der ingen plan. Skriv navnet på filen: helhed ${command} minplan.yaml – eller begynd en ny med: helhed init minplan.yaml`,
    en: `There is no plan in this folder. Write the name of the file: helhed ${command} myplan.yaml – or begin a new one with: helhed init myplan.yaml`,
  });
}

/** A file's name as it is written in a command. */
export const quoted = (file: string) => (/\s/.test(file) ? `"${file}"` : file);

/** A file beside the one that is not there, with nearly the same name. */
function nearName(path: string): string | undefined {
  const wanted = basename(path).toLowerCase();
  const near = (name: string) => name.toLowerCase().startsWith(wanted) || distance(name.toLowerCase(), wanted, 3) <= 2;
  try {
    const name = readdirSync(dirname(path)).find(near);
    return name === undefined ? undefined : join(dirname(path), name);
  } catch {
    return undefined;
  }
}

/** The plans in the folder where the command is given. */
export function plansHere(): readonly string[] {
  return readdirSync('.')
    .filter(isPlanName)
    .sort((a, b) => a.localeCompare(b, 'da'));
}

async function plansAt(path: string): Promise<readonly string[]> {
  if (path === '-') return [path];
  const kind = kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') {
    const plans = plansBelow(path);
    if (plans.length === 0)
      throw new Failure({
        da: `I mappen »${path}« er der ingen planer. helhed leder efter helhedsplan.yaml, plan.yaml og filer, der ender på .helhedsplan.yaml.`,
        en: `There are no plans in the folder "${path}". helhed looks for helhedsplan.yaml, plan.yaml and files that end in .helhedsplan.yaml.`,
      });
    return plans;
  }
  if (/[*?[\]{}]/.test(path)) {
    const { glob } = await import('tinyglobby');
    const matches = await glob(path.replaceAll('\\', '/'), {
      ignore: ['**/node_modules/**', '**/.git/**'],
      dot: false,
      expandDirectories: false,
    });
    if (matches.length > 0) return matches.sort((a, b) => a.localeCompare(b, 'da'));
    throw new Failure({ da: `Ingen filer passer til »${path}«.`, en: `No files match "${path}".` });
  }
  throw notThere(path);
}

function plansBelow(folder: string): readonly string[] {
  const entries = entriesOf(folder).sort((a, b) => a.name.localeCompare(b.name, 'da'));
  return entries.flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) || entry.name.startsWith('.') ? [] : plansBelow(path);
    return isPlanName(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw isSystemError(error) ? cannotRead(folder, error.code) : error;
  }
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (isSystemError(error) && !['ENOENT', 'ENOTDIR'].includes(error.code)) throw cannotRead(path, error.code);
    return undefined;
  }
}

/** The bytes of a plan; `-` is standard input. */
export async function readPlan(path: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> {
  if (path === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }
  try {
    return readFileSync(path);
  } catch (error) {
    if (isSystemError(error)) throw cannotRead(path, error.code);
    throw error;
  }
}

/** What lies beside a plan, by paths from its folder. A plan on standard input is taken to lie in this folder. */
export function folderOf(plan: string): Required<Pick<CheckOptions, 'exists' | 'open'>> {
  const folder = plan === '-' ? '.' : dirname(plan);
  // A name with æ, ø or å may be saved in one letter or in two, by the computer that saved it.
  const forms = (path: string) => ['NFC', 'NFD'].map(form => join(folder, path.normalize(form)));
  return {
    exists: path => forms(path).some(form => existsSync(form)),
    open: path =>
      openPart(
        folder,
        path,
        forms(path).find(form => existsSync(form)),
      ),
  };
}

/** A part of a plan, if it lies in the plan's folder; a link does not lie where it seems to, but where it points. */
function openPart(folder: string, named: string, file: string | undefined): ReturnType<Open> {
  if (file === undefined) {
    const near = nearName(join(folder, named));
    return near === undefined ? 'missing' : { near: shown(relative(folder, near)) };
  }
  try {
    const away = relative(realpathSync(folder), realpathSync(file));
    if (away === '..' || away.startsWith(`..${sep}`) || isAbsolute(away)) return 'outside';
    return statSync(file).isFile() ? readFileSync(file) : 'unreadable';
  } catch (error) {
    if (isSystemError(error)) return 'unreadable';
    throw error;
  }
}

function notThere(path: string): Failure {
  const near = nearName(path);
  if (near !== undefined)
    return new Failure({
      da: `Filen »${path}« findes ikke. Mente du »${shown(near)}«?`,
      en: `The file "${path}" does not exist. Did you mean "${shown(near)}"?`,
    });
  return new Failure({
    da: `Filen »${path}« findes ikke. Se efter, om navnet er stavet rigtigt, og om du står i den rigtige mappe.`,
    en: `The file "${path}" does not exist. See whether its name is spelt right, and whether you are in the right folder.`,
  });
}

/** Tells that a file can't be read, and why. */
export function cannotRead(path: string, code: string): Failure {
  switch (code) {
    case 'EISDIR':
      return new Failure({
        da: `»${path}« er en mappe. Her skal der stå en fil.`,
        en: `"${path}" is a folder. A file is wanted here.`,
      });
    case 'ENOENT':
    case 'ENOTDIR':
      return notThere(path);
    case 'EACCES':
    case 'EPERM':
      return new Failure({
        da: `Du har ikke lov til at læse »${path}«.`,
        en: `You are not allowed to read "${path}".`,
      });
    default:
      return new Failure({ da: `»${path}« kan ikke læses (${code}).`, en: `"${path}" cannot be read (${code}).` });
  }
}

export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);
}

const shown = (path: string) => (sep === '\\' ? path.replaceAll('\\', '/') : path);
