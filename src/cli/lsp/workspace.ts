import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver/node';
import { type Language, readConfig } from '../../index.ts';
import { diagnosticsIn, settingsDiagnostics } from '../../language-server/diagnostics.ts';
import { linesOf } from '../../language-server/lines.ts';
import type { FileView, PlanView } from '../../language-server/view.ts';
import type { Failure } from '../failure.ts';
import { isSystemError } from '../files.ts';
import { planNaming } from '../parts.ts';
import { isNamedAsPlan, likenessOf } from '../plan-like.ts';
import { forgetSettings } from '../settings.ts';
import { settingsNames } from '../settings-file.ts';
import { look } from './looking.ts';
import { isOnDisk, isYaml, type OpenFiles, pathOf, sameFile } from './open-files.ts';
import { showing } from './showing.ts';

/** What a workspace is told and tells. */
export interface WorkspaceOptions {
  readonly open: OpenFiles;
  readonly language: Language;
  /** The language was asked for, and goes before that of the settings. */
  readonly isGiven: boolean;
  publish(shown: { readonly uri: string; readonly version?: number; readonly diagnostics: Diagnostic[] }): void;
  failed(failure: Failure): void;
  /** Does something that must not end the program, whatever happens in it. */
  safely(act: () => void): void;
}

/** The plans behind the files that an editor has open. */
export interface Workspace {
  /** Looks again at what a file belongs to, as soon as its writer pauses. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** Looks at everything again: files or settings have been changed on the disk. */
  changedOnDisk(): void;
  /** A file and its plan as they are now; nothing for what is no plan. */
  at(uri: string): { readonly plan: PlanView; readonly file: FileView } | undefined;
}

/** How long a writer's pause is before it is shown what is found, in milliseconds; a plan that takes long is waited for longer. */
const pause = 150;

/** Keeps the plans of an editor's open files, each by its own file. */
export function workspaceOf({ open, publish, safely, ...rest }: WorkspaceOptions): Workspace {
  const plans = new Map<string, PlanView>();
  /** The plans that have been changed since they were looked at, and how long that took. */
  const stale = new Set<string>();
  const took = new Map<string, number>();
  const waiting = new Map<string, NodeJS.Timeout>();
  /** The files that belong to no plan; looking for one reads the folders above. */
  const alone = new Set<string>();
  const { show } = showing((uri, diagnostics) => {
    const version = open.at(pathOf(uri))?.version;
    publish({ uri, ...(version !== undefined && { version }), diagnostics });
  });

  /** The plans that a file is, or is a part of. */
  const plansOf = (file: string): readonly string[] => {
    const own = sameFile(file);
    const isIn = (plan: PlanView) => plan.files.some(({ document }) => sameFile(document.file) === own);
    const known = [...plans].filter(([key, plan]) => key === own || isIn(plan)).map(([key]) => key);
    if (known.length > 0) return known;
    if (!isYaml(file)) return [];
    const likeness = likenessOf(open.at(file)?.text ?? '');
    if (likeness === 'plan') return [own];
    if (likeness !== 'other' && isOnDisk(file) && !alone.has(own)) {
      const plan = planNaming(file);
      if (plan !== undefined) return [sameFile(resolve(plan))];
      alone.add(own);
    }
    return likeness === 'part' || isNamedAsPlan(file) ? [own] : [];
  };

  /** A plan as it is now; nothing when none of its files is open any more, or it can't be read. */
  const planAt = (key: string): PlanView | undefined => {
    if (plans.has(key) && !stale.has(key)) return plans.get(key);
    stale.delete(key);
    const edited = open.at(key);
    const source = edited?.text ?? bytesOf(key);
    const before = performance.now();
    const plan = source === undefined ? undefined : look(edited?.file ?? key, source, { open, ...rest });
    took.set(key, performance.now() - before);
    if (plan?.files.some(({ document }) => open.at(document.file))) plans.set(key, plan);
    else plans.delete(key);
    return plans.get(key);
  };

  const tell = (key: string) => {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
    const plan = planAt(key);
    show(key, new Map(plan?.files.map(file => [file.uri, [...diagnosticsIn(plan, file)]])));
  };

  const soon = (key: string) => {
    stale.add(key);
    clearTimeout(waiting.get(key));
    const wait = Math.max(pause, 2 * (took.get(key) ?? 0));
    waiting.set(
      key,
      setTimeout(() => safely(() => tell(key)), wait),
    );
  };

  const isSettings = (file: string) => settingsNames.includes(basename(file));
  const tellOfSettings = (file: string) => {
    const text = open.at(file)?.text;
    if (text === undefined) return show(sameFile(file), new Map());
    const { problems } = readConfig(text);
    const lines = linesOf(text.replace(/^\ufeff/u, ''), text);
    show(sameFile(file), new Map([[open.uriOf(file), [...settingsDiagnostics(problems, lines, rest.language)]]]));
  };

  return {
    changed: uri => {
      const file = pathOf(uri);
      if (isSettings(file)) tellOfSettings(file);
      else for (const key of plansOf(file)) soon(key);
    },
    closed: uri => {
      const file = pathOf(uri);
      if (isSettings(file)) tellOfSettings(file);
      else
        for (const key of plansOf(file)) {
          stale.add(key);
          tell(key);
        }
    },
    changedOnDisk: () => {
      forgetSettings();
      alone.clear();
      const files = open.all().map(({ file }) => file);
      for (const key of new Set([...plans.keys(), ...files.filter(file => !isSettings(file)).flatMap(plansOf)]))
        soon(key);
    },
    at: uri => {
      const file = pathOf(uri);
      const [key] = open.at(file) ? plansOf(file) : [];
      const plan = key === undefined ? undefined : planAt(key);
      const view = plan?.files.find(({ document }) => sameFile(document.file) === sameFile(file));
      return plan && view && { plan, file: view };
    },
  };
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return isOnDisk(file) ? readFileSync(file) : undefined;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
