import type { Language } from '../index.ts';

/** The world around a command: where it reads and writes, and who is looking. */
export interface Surroundings {
  readonly language: Language;
  readonly colour: boolean;
  readonly width: number;
  readonly version: string;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly stdin: NodeJS.ReadStream;
}

/**
 * The language of a run: `--lang`, else `HELHED_LANG`, else that of the folder's settings, else Danish. A wrong value is told
 * of when the options are read.
 */
export async function languageOf(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  inSettings: () => Promise<Language | undefined>,
): Promise<Language> {
  const at = args.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='));
  const given = at === -1 ? env['HELHED_LANG'] : (args[at]?.split('=')[1] ?? args[at + 1]);
  return given === undefined ? ((await inSettings()) ?? 'da') : given === 'en' ? 'en' : 'da';
}

/** How many columns there are to write in: as `COLUMNS` says, else as the terminal has, else 100. */
export function widthOf({ COLUMNS = '' }: NodeJS.ProcessEnv, columns: number | undefined): number {
  return /^[1-9]\d{0,3}$/.test(COLUMNS) ? Number(COLUMNS) : columns || 100;
}

const always = ['--color', '--color=always', '--color=altid'];
const never = ['--no-color', '--color=never', '--color=aldrig'];
const auto = ['--color=auto'];

/** The arguments before `--`, which are read as options. */
const optionsIn = (args: readonly string[]) => (args.includes('--') ? args.slice(0, args.indexOf('--')) : args);

/** The arguments without those that say when to write in colour, which are read before all others. */
export function withoutColours(args: readonly string[]): readonly string[] {
  const options = optionsIn(args);
  const others = options.filter(arg => ![...always, ...never, ...auto].includes(arg));
  return [...others, ...args.slice(options.length)];
}

/**
 * Whether to write in colour: the last of `--color`, `--color=always|never|auto` and `--no-color`; then `FORCE_COLOR`, then
 * `NO_COLOR`, then whether a terminal shows it.
 */
export function wantsColour(args: readonly string[], env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const said = optionsIn(args).findLast(arg => [...always, ...never, ...auto].includes(arg)) ?? '';
  if (never.includes(said)) return false;
  if (always.includes(said)) return true;
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (!auto.includes(said)) {
    if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR);
    if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  }
  return isTerminal && TERM !== 'dumb';
}
