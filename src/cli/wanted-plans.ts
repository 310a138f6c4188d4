import { join, relative } from 'node:path';
import type { Text } from '../index.ts';
import { Failure } from './failure.ts';
import { findPlans, leftOut, plansHere, plansHereToSearch } from './find-plans.ts';
import { settingsHere } from './settings-file.ts';
import type { Surroundings } from './terminal.ts';
import { withoutParts } from './without-parts.ts';

/** How plans are looked for, the same in every command that takes several. */
export interface Search {
  /** Whether what `.gitignore` and `.helhedignore` leave out is left out of folders and patterns. */
  readonly ignore?: boolean;
  /** Whether it is right that there is no plan. */
  readonly allowEmpty?: boolean;
  /** What the plan on standard input is called. */
  readonly stdinFilepath?: string;
  /** The git revision since which a plan must have changed. */
  readonly changedSince?: string;
  /** The list of known gaps; when it changes, so does what is told of every plan. */
  readonly baseline?: string;
}

/**
 * The plans that a command is given, or, when it is given none, those that the settings name, or those in the folder where it is run. What can't be found
 * is put among the failures, so that the rest is looked at all the same. `partsOf` tells which files a plan is put together from, where that is known.
 */
export async function wantedPlans(
  command: Text,
  paths: readonly string[],
  { ignore = true, allowEmpty = false, stdinFilepath, changedSince: revision, baseline }: Search,
  failures: Failure[],
  { language, stderr }: Surroundings,
  partsOf?: (plan: string) => readonly string[] | undefined,
): Promise<readonly string[]> {
  if (stdinFilepath !== undefined) {
    if (paths.some(path => path !== '-')) throw namesNothing;
    return ['-'];
  }
  const named = paths.length > 0 ? paths : await plansInSettings();
  const found = named.length > 0 ? await findPlans(named, ignore) : await here(command, ignore);
  if (named.length === 0 && found.files.length > 0) stderr.write(`${foundHere[language](found.files)}\n\n`);
  if (found.passedOver.length > 0) {
    const passedOver = (await import('./passed-over.ts')).tellPassedOver(found.passedOver, language);
    if (passedOver !== undefined) stderr.write(`${passedOver}\n`);
  }
  failures.push(...found.failures);
  if (!allowEmpty) failures.push(...found.empty);
  else for (const { text } of found.empty) stderr.write(`${text[language]}\n`);
  const plans = await withoutParts(found.files, partsOf);
  if (revision === undefined || plans.length === 0) return plans;
  const changed = (await import('./changed-since.ts')).changedSince(revision, plans, baseline);
  if (changed.length === 0) stderr.write(`${noneChanged[language](plans.length, revision)}\n`);
  return changed;
}

/** What a plan is read as: the name that was given to standard input, or its own. */
export const readAs = (path: string, { stdinFilepath }: Search): string =>
  path === '-' ? (stdinFilepath ?? path) : path;

async function here(command: Text, ignore: boolean) {
  const files = await plansHereToSearch(ignore);
  const kept = files.length === 0 ? plansHere() : [];
  const empty = kept.length === 0 ? (await import('./no-plan-here.ts')).noPlanHere(command) : leftOut(kept, '.');
  return { files, empty: files.length === 0 ? [empty] : [], failures: [], passedOver: [] };
}

/** The plans that this folder's settings name, from here. */
export async function plansInSettings(): Promise<readonly string[]> {
  const settings = await settingsHere();
  return (settings?.config.plans ?? []).map(path => relative('.', join(settings?.folder ?? '.', path)) || '.');
}

/** Says which plans were found where the command was given. */
export const foundHere = {
  da: (files: readonly string[]) => `Fandt ${files.join(', ')} her i mappen.`,
  en: (files: readonly string[]) => `Found ${files.join(', ')} in this folder.`,
};

const noneChanged = {
  da: (count: number, revision: string) =>
    `${count === 1 ? 'Planen' : `Ingen af de ${count} planer`} er ${count === 1 ? 'ikke ' : ''}ændret siden »${revision}«.`,
  en: (count: number, revision: string) =>
    `${count === 1 ? 'The plan has not' : `None of the ${count} plans has`} changed since "${revision}".`,
};

const namesNothing = new Failure({
  da: '--stdin-filepath giver den plan et navn, der sendes ind. Skriv derfor ingen andre filer end »-«.',
  en: '--stdin-filepath gives a name to the plan on standard input. So name no other file than "-".',
});
