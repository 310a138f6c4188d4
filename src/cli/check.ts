import { relative } from 'node:path';
import { apart, type Checked, count, examine, overview, tooManyWarnings } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { folderOf, readPlan, shown, standardInput } from './files.ts';
import { planOf } from './parts.ts';
import type { Output } from './report-output.ts';
import { inRepository } from './repository.ts';
import { baselineOf, configFor, settingsFor } from './settings.ts';
import { settingsFileFor } from './settings-file.ts';
import type { Surroundings } from './terminal.ts';
import { readAs, type Search, wantedPlans } from './wanted-plans.ts';
import { writeReport } from './write-report.ts';

export interface CheckOptions extends Search {
  /** The formats of the report, and where each goes. */
  readonly outputs: readonly Output[];
  /** The most warnings that still give exit code 0. */
  readonly maxWarnings?: number;
  /** Whether findings that are only advice are left in. */
  readonly advice: boolean;
  /** A file with the gaps that are known; they are held apart. */
  readonly baseline?: string;
}

/** Checks plans and writes the report. What can't be found or read is told of, and the rest is checked all the same. */
export async function checkCommand(
  paths: readonly string[],
  { outputs, advice, ...given }: CheckOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stderr, stdin } = around;
  const here = settingsFor('.');
  const { maxWarnings = here?.config.maxWarnings, baseline = here && baselineOf(here) } = given;
  const settings = given.baseline === undefined ? settingsFileFor('.') : undefined;
  const named = given.stdinFilepath === undefined ? paths : [given.stdinFilepath];
  const failures: Failure[] = [];
  const files = await wantedPlans(
    { da: 'tjek', en: 'check' },
    paths,
    { ...given, ...(baseline !== undefined && { baseline }) },
    failures,
    around,
  );
  const list =
    baseline === undefined
      ? undefined
      : (await import('./baseline.ts')).listOfKnown(baseline, {
          paths: named,
          ...(settings !== undefined && { settings: shown(relative('.', settings)) }),
        });
  const checked: Checked[] = [];
  const showsProgress = files.length > 20 && stderr.isTTY;
  for (const [at, path] of files.entries()) {
    if (showsProgress && at % 10 === 0) stderr.write(`\r${progress[language](at + 1, files.length)}`);
    try {
      const name = readAs(path, given);
      const plan = look(await readPlan(path, stdin), name, advice);
      const held = list && apart(plan.findings, list.gapsOf(name));
      checked.push(held ? { ...plan, findings: held.fresh, known: held.known.length, solved: held.solved } : plan);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  if (showsProgress) stderr.write(`\r${' '.repeat(40)}\r`);
  for (const failure of failures) stderr.write(`${failure.text[language]}\n`);
  const read = [...files, ...checked.flatMap(({ file, parts = [] }) => [file, ...parts.map(part => part.file)])];
  const told = failures.flatMap(({ troubles }) => troubles);
  await writeReport(
    outputs,
    checked,
    { plans: read, known: baseline },
    { ...around, advice, failures: told, inRepository, ...(maxWarnings !== undefined && { maxWarnings }) },
    around,
  );
  for (const { file, findings } of checked) stderr.write(planOf(file, findings, around) ?? '');
  const all = checked.flatMap(({ findings }) => findings);
  const solved = checked.flatMap(({ solved = [] }) => solved);
  const tooMany = tooManyWarnings(checked, maxWarnings);
  if (tooMany) stderr.write(`${tooMany[language]}\n`);
  if (list && solved.length > 0) stderr.write(list.tellOf(solved, around));
  if (failures.length > 0) return exit.wrongUse;
  return count(all, 'error') > 0 || tooMany !== undefined || solved.length > 0 ? exit.gaps : exit.ok;
}

function look(bytes: Uint8Array, path: string, advice: boolean): Checked {
  const settings = configFor(path);
  const file = path === '-' ? standardInput : path;
  const { document, parts, reading, isPlan, findings, waived } = examine(bytes, file, {
    ...folderOf(path),
    advice: advice && settings.advice !== false,
    settings,
  });
  return {
    file,
    text: document.text,
    parts,
    findings,
    waived,
    demands: settings.demands,
    ...(isPlan && { overview: overview(reading), edition: reading.plan }),
  };
}

const progress = {
  da: (at: number, of: number) => `Læser plan ${at} af ${of} …`,
  en: (at: number, of: number) => `Reading plan ${at} of ${of} …`,
};
