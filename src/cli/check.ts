import { relative } from 'node:path';
import { sumOf, tooManyWarnings } from '../index.ts';
import { progressOf } from './checking/progress.ts';
import { endOf, streamedFormat, writeOut } from './checking/streamed.ts';
import { tellOfAll } from './checking/tell-of-all.ts';
import type { Asked, Told } from './checking/told.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { shown } from './files.ts';
import type { Output } from './report-output.ts';
import { inRepository } from './repository.ts';
import { baselineOf, settingsFileFor, settingsHere } from './settings-file.ts';
import type { Surroundings } from './terminal.ts';
import { readAs, type Search, wantedPlans } from './wanted-plans.ts';

export interface CheckOptions extends Search {
  /** The formats of the report, and where each goes. */
  readonly outputs: readonly Output[];
  /** The most warnings that still give exit code 0. */
  readonly maxWarnings?: number;
  /** Whether findings that are only advice are left in. */
  readonly advice: boolean;
  /** A file with the gaps that are known; they are held apart. */
  readonly baseline?: string;
  /** The folder in which what is told of plans is kept for the next run; without it nothing is. */
  readonly results?: string | undefined;
}

/** Checks plans and writes the report. What can't be found or read is told of, and the rest is checked all the same. */
export async function checkCommand(
  paths: readonly string[],
  { outputs, advice, results: folder, ...given }: CheckOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stderr, stdin, stdout } = around;
  const here = await settingsHere();
  const { maxWarnings = here?.config.maxWarnings, baseline = here && baselineOf(here) } = given;
  const asked = askedFor(outputs, advice, around);
  const results =
    folder === undefined ? undefined : (await import('./checking/result-cache.ts')).openResults(folder, asked);
  const failures: Failure[] = [];
  const files = await wantedPlans(
    { da: 'tjek', en: 'check' },
    paths,
    { ...given, ...(baseline !== undefined && { baseline }) },
    failures,
    around,
    results?.partsOf,
  );
  const list = await listOf(paths, given, baseline);
  const jobs = files.map(path => {
    const name = readAs(path, given);
    const job = { path, name, amongOthers: files.length > 1, ...(list && { known: list.gapsOf(name) ?? [] }) };
    return results ? results.withSurroundings(job) : job;
  });
  const tellOf = (failure: Failure) => stderr.write(`${failure.text[language]}\n`);
  failures.forEach(tellOf);
  const told: Told[] = [];
  const progress = progressOf(jobs.length, around, process.env);
  for await (const plan of tellOfAll(jobs, asked, stdin, results)) {
    progress.clear();
    if (plan instanceof Failure) {
      failures.push(plan);
      tellOf(plan);
    } else {
      const { said, ...rest } = plan;
      if (said !== undefined) await writeOut(stdout, said);
      told.push(results ? plan : rest);
    }
    progress.is(told.length + failures.length);
  }
  progress.clear();
  const tally = sumOf(told.map(plan => plan.tally));
  if (asked.format === undefined)
    await (await import('./write-report.ts')).writeReport(
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
  else if (told.length > 0) await writeOut(stdout, endOf(asked.format, told.length, tally, asked));
  for (const { file, isPart } of told)
    if (isPart) stderr.write((await import('./parts.ts')).belongsTo(file, around) ?? '');
  const tooMany = tooManyWarnings(tally, maxWarnings);
  if (tooMany) stderr.write(`${tooMany[language]}\n`);
  const solved = told.flatMap(plan => plan.solved);
  if (list && solved.length > 0) stderr.write(list.tellOf(solved, around));
  const unkept = results?.keep(told);
  if (unkept) tellOf(unkept);
  if (failures.length > 0) return exit.wrongUse;
  return tally.error > 0 || tooMany !== undefined || solved.length > 0 ? exit.gaps : exit.ok;
}

/** What is asked of each plan, without the streams: one thread can't hand those to another. */
function askedFor(
  outputs: readonly Output[],
  advice: boolean,
  { colour, language, version, width }: Surroundings,
): Asked {
  const format = streamedFormat(outputs);
  const showsText = format === undefined && outputs.some(output => ['terminal', 'html'].includes(output.format));
  return { format, showsText, advice, colour, language, version, width };
}

/** The list of known gaps that plans are held against, if there is one. */
async function listOf(paths: readonly string[], { stdinFilepath, ...given }: Search, baseline: string | undefined) {
  if (baseline === undefined) return undefined;
  const settings = given.baseline === undefined ? settingsFileFor('.') : undefined;
  return (await import('./baseline.ts')).listOfKnown(baseline, {
    paths: stdinFilepath === undefined ? paths : [stdinFilepath],
    ...(settings !== undefined && { settings: shown(relative('.', settings)) }),
  });
}
