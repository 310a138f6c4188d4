import { count, diff, type Finding, type Fixed, fix } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { folderOf, readPlan, standardInput } from './files.ts';
import { account, partLeft, rest } from './fix-account.ts';
import type { Surroundings } from './terminal.ts';
import { readAs, type Search, wantedPlans } from './wanted-plans.ts';
import { exchange } from './write-file.ts';

export interface FixOptions extends Search {
  /** Shows what would change, and writes nothing. */
  readonly prøv?: boolean;
  /** Puts a place to fill in at each answer that is missing. */
  readonly skelet?: boolean;
}

/** Mends what can be mended in plans, and tells what it did and what is left. Each file is written whole or not at all. */
export async function fixCommand(
  paths: readonly string[],
  { prøv: dryRun = false, skelet: stub = false, ...search }: FixOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stderr, stdin } = around;
  const failures: Failure[] = [];
  const files = await wantedPlans({ da: 'ret', en: 'fix' }, paths, search, failures, around);
  // What is written to standard output may be a plan or a diff, for another program to read; then it is that alone.
  const told = dryRun || files.includes('-') ? stderr : around.stdout;
  let errors = 0;
  for (const path of files) {
    try {
      const name = readAs(path, search);
      const file = name === '-' ? standardInput : name;
      const bytes = await readPlan(path, stdin);
      const fixed = fix(bytes, file, { ...folderOf(name), ...(stub && { stub: language }) });
      const left: Finding[] = [];
      for (const one of [fixed, ...fixed.parts]) {
        // A filter writes what it was given, and no file.
        const isLeft = path === '-' && one !== fixed && one.bytes !== one.given;
        if (isLeft) told.write(partLeft(one.file, language));
        else {
          deliver(one === fixed ? path : one.file, one, dryRun, around);
          told.write(account(one.file, one, dryRun, language));
        }
        left.push(...(isLeft ? one.fixed : []), ...one.left);
      }
      told.write(rest(file, left, language));
      errors += count(left, 'error');
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  for (const failure of failures) stderr.write(`${failure.text[language]}\n`);
  if (failures.length > 0) return exit.wrongUse;
  return errors > 0 ? exit.gaps : exit.ok;
}

function deliver(
  path: string,
  { before, after, bytes, file, given }: Fixed,
  dryRun: boolean,
  around: Surroundings,
): void {
  const { stdout } = around;
  if (dryRun) stdout.write(diff(before, after, file, around));
  else if (path === '-') stdout.write(bytes);
  else if (bytes !== given) exchange(path, given, bytes);
}
