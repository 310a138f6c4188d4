import { join, relative } from 'node:path';
import { Failure } from './failure.ts';
import { findPlans, noPlanHere, plansHere } from './files.ts';
import { withoutParts } from './parts.ts';
import { settingsFor } from './settings.ts';
import type { Surroundings } from './terminal.ts';

/**
 * The plans that a command is given, or, when it is given none, those that the settings name, or those in the folder where it is run. What can't be found
 * is put among the failures, so that the rest is looked at all the same.
 */
export async function wantedPlans(
  command: string,
  paths: readonly string[],
  failures: Failure[],
  { language, stderr }: Surroundings,
): Promise<readonly string[]> {
  const named = paths.length > 0 ? paths : plansInSettings();
  if (named.length === 0) {
    const found = plansHere();
    if (found.length > 0) {
      stderr.write(`${foundHere[language](found)}\n\n`);
      return found;
    }
    throw noPlanHere(command);
  }
  const found: string[] = [];
  for (const path of named) {
    try {
      found.push(...(await findPlans([path])));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  return withoutParts([...new Set(found)]);
}

/** The plans that this folder's settings name, from here. */
function plansInSettings(): readonly string[] {
  const settings = settingsFor('.');
  return (settings?.config.plans ?? []).map(path => relative('.', join(settings?.folder ?? '.', path)) || '.');
}

/** Says which plans were found where the command was given. */
export const foundHere = {
  da: (files: readonly string[]) => `Fandt ${files.join(', ')} her i mappen.`,
  en: (files: readonly string[]) => `Found ${files.join(', ')} in this folder.`,
};
