import { statSync } from 'node:fs';
import { examine, type Text } from '../../index.ts';
import { Failure } from '../failure.ts';
import { cannotRead, folderOf, isSystemError, notThere, onDisk, quoted, readPlan } from '../files.ts';
import { tellUnread } from '../one-plan.ts';
import { isPartAlone, planNaming } from '../parts.ts';
import { configFor } from '../settings.ts';
import type { Surroundings } from '../terminal.ts';

/** The path of a plan that is named, as it is on the disk. What is not there, is sent in, or is no file can't be followed. */
export function planToShow(named: string): string {
  if (named === '-') throw notSentIn;
  const path = onDisk(named);
  if (path === undefined) throw notThereYet(named);
  try {
    const there = statSync(path);
    if (there.isDirectory()) throw cannotRead(named, 'EISDIR');
    if (!there.isFile()) throw notAFile(named);
    return path;
  } catch (error) {
    throw isSystemError(error) ? cannotRead(named, error.code) : error;
  }
}

/** Whether there is anything to show. An empty file is, and one that is broken just now; what is no plan is told of. */
export async function canBeShown(plan: string, command: Text, around: Surroundings): Promise<boolean> {
  const bytes = await readPlan(plan, around.stdin);
  const examined = examine(bytes, plan, { ...folderOf(plan), settings: configFor(plan) });
  const { document, findings, isPlan, parts } = examined;
  const isText = document.encoding !== 'binary';
  if (isPlan || (isText && (document.broken || document.data === ''))) return true;
  const whole = isPartAlone(findings) ? planNaming(plan) : undefined;
  if (whole) throw partOf(plan, whole, command);
  tellUnread({ file: plan, text: document.text, parts, findings }, around);
  return false;
}

function notThereYet(named: string): Failure {
  const { text } = notThere(named);
  if (!/\.ya?ml$/iu.test(named)) return new Failure(text);
  return new Failure({
    da: `${text.da} Begynd en ny plan med: helhed ny ${quoted(named)}`,
    en: `${text.en} Begin a new plan with: helhed init ${quoted(named)}`,
  });
}

const partOf = (part: string, whole: string, command: Text) =>
  new Failure({
    da: `»${part}« er en del af »${whole}«. Åbn hele planen med: helhed ${command.da} ${quoted(whole)}`,
    en: `"${part}" is a part of "${whole}". Open the whole plan with: helhed ${command.en} ${quoted(whole)}`,
  });

const notSentIn = new Failure({
  da: 'Siden skal kunne følge planens fil og kan ikke vise det, der sendes ind. Skriv navnet på planen.',
  en: 'The page must be able to follow the file of the plan, and cannot show standard input. Name the plan.',
});

const notAFile = (named: string) =>
  new Failure({
    da: `»${named}« er ikke en almindelig fil. Skriv navnet på planen.`,
    en: `"${named}" is not an ordinary file. Name the plan.`,
  });
