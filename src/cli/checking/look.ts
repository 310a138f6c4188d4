import { apart, type Checked, compactLines, examine, overview, planAtTerminal, tallyOf } from '../../index.ts';
import { Failure } from '../failure.ts';
import { bytesOfPlan, folderOf, standardInput } from '../files.ts';
import { isPartAlone } from '../parts.ts';
import { configFor } from '../settings.ts';
import { digest, overheard } from './basis.ts';
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

/** Looks at the bytes of a plan, and tells what is asked of it. */
export function lookAt(bytes: Uint8Array, job: Job, asked: Asked): Told {
  const { amongOthers, around, known, name } = job;
  const { folder, heard } = overheard(name);
  const settings = configFor(name);
  const file = name === '-' ? standardInput : name;
  const { document, parts, reading, isPlan, findings, waived } = examine(bytes, file, {
    ...(around === undefined ? folderOf(name) : folder),
    advice: asked.advice && settings.advice !== false,
    settings,
  });
  const shows = (text: string) => (asked.format === 'terminal' || asked.showsText ? text : '');
  const held = known && apart(findings, known);
  const { titel, version, dato } = reading.plan;
  const checked: Checked = {
    file,
    text: shows(document.text),
    parts: parts.map(({ file, text }) => ({ file, text: shows(text) })),
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
    ...(around !== undefined && { basis: { plan: digest(bytes), around, beside: heard() } }),
    ...(asked.format ? { said: said[asked.format](checked, amongOthers, asked) } : { checked }),
  };
}

const said = {
  terminal: planAtTerminal,
  compact: (checked: Checked, _: boolean, asked: Asked) => compactLines(checked, asked),
};
