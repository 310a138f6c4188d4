import { apart, type Checked, compactLines, examine, overview, planAtTerminal, tallyOf } from '../../index.ts';
import { Failure } from '../failure.ts';
import { bytesOfPlan, folderOf, standardInput } from '../files.ts';
import { isPartAlone } from '../parts.ts';
import { configFor } from '../settings.ts';
import type { Asked, Job, Told } from './told.ts';

/** What is told of a plan on the disk; or why it can't be read. */
export const look = (job: Job, asked: Asked): Told | Failure =>
  unlessFailure(() => lookAt(bytesOfPlan(job.path), job, asked));

/** What an act gives, or why it can't be done. */
export function unlessFailure<T>(act: () => T): T | Failure {
  try {
    return act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** Looks at the bytes of a plan, and tells what is asked of it. What lies beside it is opened by `beside`. */
export function lookAt(bytes: Uint8Array, job: Job, asked: Asked, beside = folderOf(job.name)): Told {
  const { known, name } = job;
  const settings = configFor(name);
  const file = name === '-' ? standardInput : name;
  const { document, parts, reading, isPlan, findings, waived } = examine(bytes, file, {
    ...beside,
    advice: asked.advice && settings.advice !== false,
    settings,
  });
  const held = known && apart(findings, known);
  const { titel, version, dato } = reading.plan;
  const checked: Checked = {
    file,
    text: document.text,
    parts: parts.map(({ file, text }) => ({ file, text })),
    findings: held?.fresh ?? findings,
    waived,
    demands: settings.demands,
    ...(held && { known: held.known.length, solved: held.solved }),
    ...(isPlan && {
      overview: overview(reading),
      edition: {
        ...(titel !== undefined && { titel }),
        ...(version !== undefined && { version }),
        ...(dato !== undefined && { dato }),
      },
    }),
  };
  return {
    file,
    files: [file, ...parts.map(part => part.file)],
    tally: tallyOf([checked]),
    solved: held?.solved ?? [],
    isPart: isPartAlone(checked.findings),
    ...(asked.format ? { said: said[asked.format](checked, asked) } : { checked }),
  };
}

const said = {
  terminal: (checked: Checked, asked: Asked) => planAtTerminal(checked, asked.amongOthers, asked),
  compact: compactLines,
};
