import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Apart, examine, type Finding, type KnownGap, readBaseline, writeBaseline } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { cannotRead, folderOf, isSystemError, quoted, readPlan } from './files.ts';
import { baselineOf, configFor, settingsFor } from './settings.ts';
import type { Surroundings } from './terminal.ts';
import { type Search, wantedPlans } from './wanted-plans.ts';
import { keepFrom, writeWhole } from './write-file.ts';

export interface BaselineOptions extends Search {
  readonly output?: string;
}

/** Writes down the gaps that plans have now, so that a check can tell new ones from these. */
export async function baselineCommand(
  paths: readonly string[],
  { output = listHere(), ...search }: BaselineOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stderr, stdin, stdout } = around;
  const failures: Failure[] = [];
  const gaps: (readonly [string, readonly Finding[]])[] = [];
  const files: string[] = [];
  for (const path of await wantedPlans({ da: 'kendte', en: 'baseline' }, paths, search, failures, around)) {
    try {
      const { findings, parts } = examine(await readPlan(path, stdin), path, {
        ...folderOf(path),
        settings: configFor(path),
      });
      gaps.push([nameIn(output, path), findings]);
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
  writeWhole(output, writeBaseline(gaps));
  const number = gaps.reduce((sum, [, findings]) => sum + findings.length, 0);
  stdout.write(`${written[language](number, quoted(output))}\n`);
  return exit.ok;
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
  da: (number: number, file: string) =>
    `Skrev ${number === 1 ? '1 kendt mangel' : `${number} kendte mangler`} i ${file}. Se, om der er kommet nye til, med: helhed tjek --baseline ${file}`,
  en: (number: number, file: string) =>
    `Wrote ${number === 1 ? '1 known gap' : `${number} known gaps`} to ${file}. See whether new ones have come with: helhed check --baseline ${file}`,
};

/** A list of known gaps, and what it says of the plans that are checked. */
export interface KnownList {
  gapsOf(plan: string): readonly KnownGap[] | undefined;
  /** Tells of known gaps that are there no more, and how to take them off the list. */
  tellOf(solved: Apart['solved'], around: Pick<Surroundings, 'language'>): string;
}

/** Reads the list of known gaps in a file. */
export function listOfKnown(file: string): KnownList {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw isSystemError(error) ? cannotRead(file, error.code) : error;
  }
  const known = readBaseline(text);
  if (!known)
    throw new Failure({
      da: `»${file}« er ikke en liste over kendte mangler. Skriv en ny liste med: helhed kendte -o ${quoted(file)}`,
      en: `"${file}" is not a list of known gaps. Write a new list with: helhed baseline -o ${quoted(file)}`,
    });
  return {
    gapsOf: plan => known.get(nameIn(file, plan)),
    tellOf: (solved, { language }) =>
      [
        solvedWords[language](solved.length, quoted(file)),
        ...solved.map(({ code, place, message }) => `  ${code}  ${place}${language === 'da' ? `: ${message}` : ''}`),
        '',
      ].join('\n'),
  };
}

/** What a plan is called in a list of known gaps: its path from the list, the same on every machine. */
const nameIn = (list: string, plan: string) =>
  (plan === '-' ? plan : relative(dirname(resolve(list)), resolve(plan))).replaceAll('\\', '/').normalize('NFC');

const solvedWords = {
  da: (number: number, file: string) =>
    `${number === 1 ? '1 kendt mangel er' : `${number} kendte mangler er`} løst og kan slettes fra listen. Skriv listen igen med: helhed kendte -o ${file}`,
  en: (number: number, file: string) =>
    `${number === 1 ? '1 known gap is' : `${number} known gaps are`} solved and can be deleted from the list. Write the list again with: helhed baseline -o ${file}`,
};
