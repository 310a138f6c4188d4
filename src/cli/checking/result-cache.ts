import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from '../build.ts';
import { cacheFolder } from '../compile-cache.ts';
import { Failure } from '../failure.ts';
import { bytesOfPlan, isSystemError } from '../files.ts';
import { putInPlace } from '../put-in-place.ts';
import { settingsFileFor } from '../settings-file.ts';
import { digest, isSaidStill } from './basis.ts';
import type { Asked, Job, Told } from './told.ts';

/** What is remembered of plans from the last run of this build, in this folder, that asked the same of them. */
export interface ResultCache {
  /** The job with what its plan is looked at by, beyond the plan itself. */
  readonly withSurroundings: (job: Job) => Job;
  /** What is told of a plan, if nothing that it depends on has changed. */
  readonly find: (job: Job) => Told | undefined;
  /** The files that a plan is put together from, if it is still the same plan. */
  readonly partsOf: (plan: string) => readonly string[] | undefined;
  /** Keeps what is told of plans for the next run; gives why it can't. What is kept of other plans stays. */
  readonly keep: (told: readonly Told[]) => Failure | undefined;
}

/** The folder in which results are kept: the one that is named, or one of the user's own, where nobody else can put anything. */
export function folderFor(named: string | undefined): string {
  if (named !== undefined && named !== '') return named;
  const own = cacheFolder(process.env, process.platform, homedir);
  if (own === undefined || named === '') throw noFolder;
  return join(own, 'check');
}

const noFolder = new Failure({
  da: 'Der er ingen mappe at huske svarene i på denne maskine. Nævn en: --husk-i <mappe>',
  en: 'There is no folder on this machine to keep the answers in. Name one: --cache-location <folder>',
});

/** How long what nobody has asked for again is kept, in milliseconds: 30 days. */
const longest = 30 * 24 * 60 * 60 * 1000;

const isResults = (name: string) => /^[\w-]{43}\.json$/.test(name);

/** Opens what is kept in a folder. What is broken, or was kept by another build, is as if it were not there. */
export function openResults(folder: string, asked: Asked): ResultCache {
  const file = join(folder, `${digest(JSON.stringify([build, process.version, resolve('.'), asked]))}.json`);
  const kept = new Map(readResults(file).map(told => [told.file, told]));
  const settings = new Map<string, string>();
  const digests = new Map<string, string>();
  const settingsOf = (name: string) => {
    const known = settings.get(dirname(name));
    if (known !== undefined) return known;
    const file = settingsFileFor(dirname(name));
    const read = file === undefined ? '' : digestOf(file);
    settings.set(dirname(name), read);
    return read;
  };
  const planOf = (plan: string) => {
    const known = digests.get(plan);
    if (known !== undefined) return known;
    const read = digestOf(plan);
    digests.set(plan, read);
    return read;
  };
  const samePlan = (plan: string) => {
    const told = kept.get(plan);
    return told?.basis?.plan === planOf(plan) && isSaidStill(plan, told.basis.beside) ? told : undefined;
  };
  return {
    // What is sent in lies nowhere.
    withSurroundings: job =>
      job.path === '-'
        ? job
        : { ...job, around: digest(JSON.stringify([settingsOf(job.name), job.known ?? null, job.amongOthers])) },
    find: ({ path, around }) => {
      const told = path === '-' ? undefined : samePlan(path);
      return told?.basis?.around === around ? told : undefined;
    },
    partsOf: plan => samePlan(plan)?.files.slice(1),
    keep: told => {
      const fresh = told.filter(({ file, basis }) => basis && kept.get(file)?.basis !== basis);
      if (fresh.length === 0) return undefined;
      for (const one of fresh) kept.set(one.file, one);
      return writeResults(
        file,
        [...kept.values()].filter(({ file }) => existsSync(file)),
      );
    },
  };
}

/** The bytes of a file in short; what can't be read is like nothing that can. */
function digestOf(file: string): string {
  try {
    return digest(bytesOfPlan(file));
  } catch (error) {
    if (error instanceof Failure) return 'unread';
    throw error;
  }
}

function readResults(file: string): readonly Told[] {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === digest(body) ? JSON.parse(body) : [];
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

/** Writes what is to be kept, whole or not at all; what nobody has asked for in a month goes. */
function writeResults(file: string, told: readonly Told[]): Failure | undefined {
  const folder = dirname(file);
  let beside: string | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const body = JSON.stringify(told);
    beside = `${file}.${process.pid}.tmp`;
    writeFileSync(beside, `${digest(body)}\n${body}`);
    putInPlace(beside, file);
    for (const name of readdirSync(folder).filter(isResults)) {
      const old = statSync(join(folder, name), { throwIfNoEntry: false });
      if (old && Date.now() - old.mtimeMs > longest) rmSync(join(folder, name), { force: true });
    }
    return undefined;
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    if (isSystemError(error)) return cannotKeep(folder, error.code);
    throw error;
  }
}

const cannotKeep = (folder: string, code: string) =>
  new Failure({
    da: `Planerne er tjekket, men svarene kan ikke huskes til næste gang: der kan ikke skrives i mappen »${folder}« (${code}).`,
    en: `The plans are checked, but the answers cannot be kept for the next time: the folder "${folder}" cannot be written to (${code}).`,
  });
