import { relative } from 'node:path';
import { sumOf, tooManyWarnings } from '../index.ts';
import { lookAtAll } from './checking/look-at-all.ts';
import { progressOf } from './checking/progress.ts';
import { endOf, streamedFormat, writeOut } from './checking/streamed.ts';
import type { Asked, Told } from './checking/told.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { shown } from './files.ts';
import { belongsTo } from './parts.ts';
import type { Output } from './report-output.ts';
import { inRepository } from './repository.ts';
import { baselineOf, settingsFor } from './settings.ts';
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
  const { language, stderr, stdin, stdout } = around;
  const here = settingsFor('.');
  const { maxWarnings = here?.config.maxWarnings, baseline = here && baselineOf(here) } = given;
  const failures: Failure[] = [];
  const files = await wantedPlans(
    { da: 'tjek', en: 'check' },
    paths,
    { ...given, ...(baseline !== undefined && { baseline }) },
    failures,
    around,
  );
  const list = await listOf(paths, given, baseline);
  const jobs = files.map(path => {
    const name = readAs(path, given);
    return { path, name, ...(list && { known: list.gapsOf(name) ?? [] }) };
  });
  const format = streamedFormat(outputs);
  const asked: Asked = { ...lookOf(around), format, amongOthers: jobs.length > 1, advice };
  const tellOf = (failure: Failure) => stderr.write(`${failure.text[language]}\n`);
  failures.forEach(tellOf);
  const told: Told[] = [];
  const progress = progressOf(jobs.length, around, process.env);
  for await (const plan of lookAtAll(jobs, asked, stdin)) {
    progress.clear();
    if (plan instanceof Failure) {
      failures.push(plan);
      tellOf(plan);
    } else {
      const { said, ...kept } = plan;
      if (said !== undefined) await writeOut(stdout, said);
      told.push(kept);
    }
    progress.is(told.length + failures.length);
  }
  progress.clear();
  const tally = sumOf(told.map(plan => plan.tally));
  if (format === undefined)
    await writeReport(
      outputs,
      told.flatMap(({ checked }) => checked ?? []),
      { plans: [...files, ...told.flatMap(plan => plan.files)], known: baseline },
      {
        ...around,
        advice,
        failures: failures.flatMap(({ troubles }) => troubles),
        inRepository,
        ...(maxWarnings !== undefined && { maxWarnings }),
      },
      around,
    );
  else if (told.length > 0) await writeOut(stdout, endOf(format, told.length, tally, asked));
  for (const { file, isPart } of told) if (isPart) stderr.write(belongsTo(file, around) ?? '');
  const tooMany = tooManyWarnings(tally, maxWarnings);
  if (tooMany) stderr.write(`${tooMany[language]}\n`);
  const solved = told.flatMap(plan => plan.solved);
  if (list && solved.length > 0) stderr.write(list.tellOf(solved, around));
  if (failures.length > 0) return exit.wrongUse;
  return tally.error > 0 || tooMany !== undefined || solved.length > 0 ? exit.gaps : exit.ok;
}

/** How a report is written here; without the streams, since one thread can't hand them to another. */
const lookOf = ({ colour, language, version, width }: Surroundings) => ({ colour, language, version, width });

/** The list of known gaps that plans are held against, if there is one. */
async function listOf(paths: readonly string[], { stdinFilepath, ...given }: Search, baseline: string | undefined) {
  if (baseline === undefined) return undefined;
  const settings = given.baseline === undefined ? settingsFileFor('.') : undefined;
  return (await import('./baseline.ts')).listOfKnown(baseline, {
    paths: stdinFilepath === undefined ? paths : [stdinFilepath],
    ...(settings !== undefined && { settings: shown(relative('.', settings)) }),
  });
}
