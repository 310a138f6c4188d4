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
import { forgetSettings, settingsNames } from '../settings.ts';
import { look } from './looking.ts';
import { isOnDisk, type OpenFiles, pathOf, sameFile } from './open-files.ts';
import { isPlanLike } from './plan-like.ts';

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

/** How long a writer's pause is before a plan is looked at, in milliseconds; a plan that takes long is waited for longer. */
const pause = 150;

/** Keeps the plans of an editor's open files. */
export function workspaceOf({ open, publish, safely, ...rest }: WorkspaceOptions): Workspace {
  const plans = new Map<string, PlanView>();
  const shown = new Map<string, ReadonlyMap<string, Diagnostic[]>>();
  const waiting = new Map<string, NodeJS.Timeout>();
  const took = new Map<string, number>();
  /** The files that belong to no plan; looking for one reads the folders above. */
  const alone = new Set<string>();

  const covers = (plan: PlanView, file: string) =>
    plan.files.some(({ document }) => sameFile(document.file) === sameFile(file));

  /** The plans that a file is, or is a part of. */
  const plansOf = (file: string): readonly string[] => {
    const known = [...plans].filter(([, plan]) => covers(plan, file)).map(([key]) => key);
    if (known.some(key => key !== sameFile(file)) || plans.has(sameFile(file))) return known;
    const text = open.at(file)?.text ?? '';
    if (isPlanLike(file, text)) return [sameFile(file)];
    const mayBePart = isOnDisk(file) && /\.ya?ml$/iu.test(file) && !alone.has(sameFile(file));
    const plan = mayBePart ? planNaming(file) : undefined;
    if (plan !== undefined) return [sameFile(resolve(plan))];
    alone.add(sameFile(file));
    return [];
  };

  const check = (key: string) => {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
    const edited = open.at(key);
    const source = edited?.text ?? bytesOf(key);
    const before = performance.now();
    if (source !== undefined) plans.set(key, look(edited?.file ?? key, source, { open, ...rest }));
    took.set(key, performance.now() - before);
    const plan = plans.get(key);
    const isOpen =
      plan !== undefined && source !== undefined && plan.files.some(({ document }) => open.at(document.file));
    if (!isOpen) plans.delete(key);
    show(key, new Map(isOpen ? plan.files.map(file => [file.uri, [...diagnosticsIn(plan, file)]] as const) : []));
  };

  /** Shows what is found in the files of a plan, and takes away what was. A part may belong to more plans than one. */
  const show = (key: string, found: ReadonlyMap<string, Diagnostic[]>) => {
    const uris = new Set([...(shown.get(key)?.keys() ?? []), ...found.keys()]);
    shown.set(key, found);
    for (const uri of uris) {
      const diagnostics = [...shown.values()].flatMap(files => files.get(uri) ?? []);
      const version = open.at(pathOf(uri))?.version;
      publish({ uri, ...(version !== undefined && { version }), diagnostics });
    }
    if (found.size === 0) shown.delete(key);
  };

  const soon = (key: string) => {
    clearTimeout(waiting.get(key));
    const wait = Math.max(pause, 2 * (took.get(key) ?? 0));
    waiting.set(
      key,
      setTimeout(() => safely(() => check(key)), wait),
    );
  };

  const checkSettings = (file: string) => {
    const text = open.at(file)?.text;
    const key = sameFile(file);
    if (text === undefined) return show(key, new Map());
    const lines = linesOf(text.replace(/^\ufeff/u, ''), text);
    show(key, new Map([[open.uriOf(file), [...settingsDiagnostics(readConfig(text).problems, lines, rest.language)]]]));
  };

  const isSettings = (file: string) => settingsNames.includes(basename(file));

  return {
    changed: uri => {
      const file = pathOf(uri);
      if (isSettings(file)) checkSettings(file);
      else for (const key of plansOf(file)) soon(key);
    },
    closed: uri => {
      const file = pathOf(uri);
      if (isSettings(file)) checkSettings(file);
      else for (const key of plansOf(file)) check(key);
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
      if (key === undefined) return undefined;
      if (waiting.has(key) || !plans.has(key)) check(key);
      const plan = plans.get(key);
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
