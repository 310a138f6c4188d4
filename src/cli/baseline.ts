import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Apart, examine, type KnownGap, knowable, readBaseline, writeBaseline } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { cannotRead, folderOf, isSystemError, notThere, onDisk, quoted, readPlan } from './files.ts';
import { configFor, settingsFor } from './settings.ts';
import { baselineOf } from './settings-file.ts';
import type { Surroundings } from './terminal.ts';
import { type Search, wantedPlans } from './wanted-plans.ts';
import { keepFrom, writeWhole } from './write-file.ts';

export interface BaselineOptions extends Search {
  readonly output?: string;
}

/**
 * Writes down the gaps that plans have now, so that a check can tell new ones from these. Plans that are on the list already and are not
 * looked at, or can't be read now, keep what is written of them.
 */
export async function baselineCommand(
  paths: readonly string[],
  { output = listHere(), ...search }: BaselineOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stderr, stdin, stdout } = around;
  const failures: Failure[] = [];
  const gaps = new Map<string, readonly KnownGap[]>();
  const unread: string[] = [];
  const files: string[] = [];
  for (const path of await wantedPlans({ da: 'kendte', en: 'baseline' }, paths, search, failures, around)) {
    try {
      const { findings, parts } = examine(await readPlan(path, stdin), path, {
        ...folderOf(path),
        settings: configFor(path),
      });
      const known = knowable(findings);
      if (known.length < findings.length) unread.push(path);
      else gaps.set(nameIn(output, path), known);
      files.push(path, ...parts.map(({ file }) => file));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  for (const failure of failures) stderr.write(`${failure.text[language]}\n`);
  // Half a list would let the gaps of the other half count as new.
  if (failures.length > 0) return exit.wrongUse;
  keepFrom(output, files);
  const kept = keptOn(output).filter(([plan]) => !gaps.has(plan));
  writeWhole(output, writeBaseline([...gaps, ...kept]));
  const numberOf = (lists: Iterable<readonly KnownGap[]>) => [...lists].reduce((sum, list) => sum + list.length, 0);
  const old = numberOf(kept.map(([, list]) => list));
  stdout.write(
    `${written[language](numberOf(gaps.values()), old, quoted(output), [...paths.map(quoted), { da: '--kendte', en: '--baseline' }[language], quoted(output)].join(' '))}\n`,
  );
  for (const path of unread) stderr.write(`${notTaken[language](quoted(path))}\n`);
  return unread.length > 0 ? exit.gaps : exit.ok;
}

/** What a list says already of plans that are still there. */
function keptOn(list: string): readonly (readonly [string, readonly KnownGap[]])[] {
  const before = existsSync(list) ? readBaseline(readFileSync(list, 'utf8')) : undefined;
  return [...(before ?? [])].filter(([plan]) => plan === '-' || onDisk(join(dirname(list), plan)) !== undefined);
}

/** The list that the settings name, or one beside the plans. The folder that settings name it in is made. */
function listHere(): string {
  const settings = settingsFor('.');
  const named = settings && baselineOf(settings);
  if (named === undefined) return 'helhed.baseline.json';
  mkdirSync(dirname(named), { recursive: true });
  return named;
}

const written = {
  da: (number: number, old: number, file: string, rest: string) =>
    `Skrev ${number === 1 ? '1 kendt mangel' : `${number} kendte mangler`} i ${file}${old === 0 ? '' : ` ved siden af ${old} i andre planer`}. Se, om der er kommet nye til, med: helhed tjek ${rest}`,
  en: (number: number, old: number, file: string, rest: string) =>
    `Wrote ${number === 1 ? '1 known gap' : `${number} known gaps`} to ${file}${old === 0 ? '' : `, beside ${old} in other plans`}. See whether new ones have come with: helhed check ${rest}`,
};
const notTaken = {
  da: (plan: string) =>
    `${plan} kan ikke læses som en hel plan, og det kan ikke være en kendt mangel. Se, hvad der skal rettes, med: helhed tjek ${plan}`,
  en: (plan: string) =>
    `${plan} cannot be read as a whole plan, and that can be no known gap. See what is to be mended with: helhed check ${plan}`,
};

/** A list of known gaps, and what it says of the plans that are checked. */
export interface KnownList {
  gapsOf(plan: string): readonly KnownGap[] | undefined;
  /** Tells of known gaps that are there no more, and how to take them off the list. */
  tellOf(solved: Apart['solved'], around: Pick<Surroundings, 'language'>): string;
}

/** What a list of known gaps is asked for: the plans as they were named, and the settings that name the list, if they do. */
export interface Asking {
  readonly paths?: readonly string[];
  readonly settings?: string;
}

/** Reads the list of known gaps in a file. */
export function listOfKnown(file: string, { paths = [], settings }: Asking = {}): KnownList {
  const made = [...paths.map(quoted), '-o', quoted(file)].join(' ');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw error.code === 'ENOENT' ? noList(file, made, settings) : cannotRead(file, error.code);
  }
  const known = readBaseline(text);
  if (!known)
    throw new Failure({
      da: `»${file}« er ikke en liste over kendte mangler. Skriv en ny liste med: helhed kendte ${made}`,
      en: `"${file}" is not a list of known gaps. Write a new list with: helhed baseline ${made}`,
    });
  return {
    gapsOf: plan => known.get(nameIn(file, plan)),
    tellOf: (solved, { language }) =>
      [
        solvedWords[language](solved.length, made),
        ...solved.map(({ code, place, message }) => `  ${code}  ${place}${language === 'da' ? `: ${message}` : ''}`),
        '',
      ].join('\n'),
  };
}

/** What a plan is called in a list of known gaps: its path from the list, the same on every machine. */
const nameIn = (list: string, plan: string) =>
  (plan === '-' ? plan : relative(dirname(resolve(list)), resolve(plan))).replaceAll('\\', '/').normalize('NFC');

/** Tells that there is no such list, who says that there is, and how it is made. */
function noList(file: string, made: string, settings: string | undefined): Failure {
  if (settings === undefined) {
    const { text } = notThere(file);
    return new Failure({
      da: `${text.da} En liste over de mangler, der er nu, laves med: helhed kendte ${made}`,
      en: `${text.en} A list of the gaps there are now is made with: helhed baseline ${made}`,
    });
  }
  return new Failure({
    da: `${settings} nævner listen »${file}« ved kendte_mangler:, men den findes ikke. Lav den med: helhed kendte ${made}`,
    en: `${settings} names the list "${file}" at kendte_mangler:, but it does not exist. Make it with: helhed baseline ${made}`,
  });
}

const solvedWords = {
  da: (number: number, made: string) =>
    `${number === 1 ? '1 kendt mangel er' : `${number} kendte mangler er`} løst og kan slettes fra listen. Skriv listen igen med: helhed kendte ${made}`,
  en: (number: number, made: string) =>
    `${number === 1 ? '1 known gap is' : `${number} known gaps are`} solved and can be deleted from the list. Write the list again with: helhed baseline ${made}`,
};
