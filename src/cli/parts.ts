import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { annexFilesIn, examine, type Finding, partsIn } from '../index.ts';
import { folderOf, isSystemError, onDisk, quoted } from './files.ts';
import type { Surroundings } from './terminal.ts';
import { upwards } from './upwards.ts';
import { bytesOf, mayAskForFiles } from './without-parts.ts';

/** Whether what is found in a file says that it is a part of a plan, checked by itself. */
export const isPartAlone = (findings: readonly Finding[]): boolean =>
  findings.some(({ code, facts }) => code === 'HP015' && partKinds.includes(String(facts['kind'])));

/** Tells which plan a part that is checked by itself belongs to, if one in its folder or a folder above names it. */
export function belongsTo(file: string, { language }: Pick<Surroundings, 'language'>): string | undefined {
  const plan = planNaming(file);
  return plan === undefined ? undefined : `${belongs[language](file, quoted(plan))}\n`;
}

const partKinds = ['area', 'activity'];

const belongs = {
  da: (file: string, plan: string) => `${file} er en del af ${plan}. Tjek planen med: helhed tjek ${plan}`,
  en: (file: string, plan: string) => `${file} is a part of ${plan}. Check the plan with: helhed check ${plan}`,
};

/** How many folders up a plan is looked for: a part lies in the folder of its plan or below it. */
const highest = 3;

/** The plan, in the folder of a file or one above, that is put together from it; its path from here. */
export function planNaming(file: string): string | undefined {
  const own = resolve(file);
  const folders = upwards(dirname(own)).slice(0, highest + 1);
  for (const folder of folders) {
    const plan = yamlIn(folder).find(other => other !== own && partsOf(other).includes(own));
    if (plan !== undefined) return relative('.', plan).replaceAll('\\', '/');
  }
  return undefined;
}

function yamlIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(name => /\.ya?ml$/i.test(name))
      .map(name => join(folder, name));
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

/** The files that a plan is put together from, by their whole paths. */
export function partsOf(plan: string): readonly string[] {
  const bytes = bytesOf(plan);
  if (!bytes || !mayAskForFiles(bytes)) return [];
  return partsIn(bytes, plan, folderOf(plan).open).map(file => resolve(file));
}

/** The files that a plan asks for: its parts and its annexes, whether they are there or not. */
export function filesAskedFor(plan: string): readonly string[] {
  const bytes = bytesOf(plan);
  if (!bytes || !mayAskForFiles(bytes)) return [];
  const asked = new Set<string>();
  const { open } = folderOf(plan);
  const noted = (path: string) => {
    const file = join(dirname(plan), path);
    asked.add(onDisk(file) ?? file);
    return path;
  };
  for (const path of annexFilesIn(bytes, plan, path => open(noted(path)))) noted(path);
  return [...asked];
}

/** Whether a file is a plan, and no part of one. */
export const isPlan = (file: string) => examine(bytesOf(file) ?? '', file).isPlan;
