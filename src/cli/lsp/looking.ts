import { dirname, join } from 'node:path';
import {
  apart,
  type CheckOptions,
  type Config,
  examine,
  type Finding,
  type Language,
  plainConfig,
} from '../../index.ts';
import { type PlanView, viewOf } from '../../language-server/view.ts';
import { listOfKnown } from '../baseline.ts';
import { Failure } from '../failure.ts';
import { folderOf } from '../files.ts';
import { settingsFor } from '../settings.ts';
import { baselineOf } from '../settings-file.ts';
import { isOnDisk, type OpenFiles } from './open-files.ts';

/** What a plan is looked at with. */
interface Looking {
  readonly open: OpenFiles;
  /** The language where the folder's settings say none; `isGiven` when it was asked for, and goes before theirs. */
  readonly language: Language;
  readonly isGiven: boolean;
  /** Told of what can't be used and would keep a command from going on. */
  failed(failure: Failure): void;
}

/** A plan as the editor has it: open files before those on the disk, with the settings of its folder, as `helhed check` looks at it. */
export function look(file: string, source: string | Uint8Array, looking: Looking): PlanView {
  const { open, failed } = looking;
  const settings = isOnDisk(file) ? orNothing(() => settingsFor(dirname(file)), failed) : undefined;
  const config = settings?.config ?? plainConfig;
  const examination = examine(source, file, {
    ...(isOnDisk(file) && besides(file, open)),
    settings: config,
    advice: config.advice !== false,
  });
  const list = settings && baselineOf(settings);
  const known = list === undefined ? undefined : orNothing(() => listOfKnown(list).gapsOf(file), failed);
  const findings: readonly Finding[] = known ? apart(examination.findings, known).fresh : examination.findings;
  return viewOf(examination, findings, {
    language: languageOf(config, looking),
    uriOf: open.uriOf,
    textOf: part => open.at(part)?.text,
  });
}

const languageOf = ({ language }: Config, looking: Looking) =>
  looking.isGiven ? looking.language : (language ?? looking.language);

function orNothing<T>(ask: () => T, failed: Looking['failed']): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    failed(error);
    return undefined;
  }
}

/** What lies beside a plan, with what is open in the place of what is saved. */
function besides(plan: string, open: OpenFiles): Pick<CheckOptions, 'exists' | 'open'> {
  const disk = folderOf(plan);
  return {
    exists: disk.exists,
    open: path => {
      const saved = disk.open(path);
      const edited = open.at(join(dirname(plan), path));
      const mayBeRead = saved instanceof Uint8Array || saved === 'missing' || typeof saved === 'object';
      return edited && mayBeRead ? new TextEncoder().encode(edited.text) : saved;
    },
  };
}
