import { hash } from 'node:crypto';
import { folderOf } from '../files.ts';

/** What an answer is an answer to: as long as all of it is the same, so is the answer. */
export interface Basis {
  /** The bytes of the plan. */
  readonly plan: string;
  /** The settings that hold for it and the gaps of it that are known. */
  readonly around: string;
  /** What was asked of the folder that it lies in, and what the folder said: which files are there, and what stands in them. */
  readonly beside: readonly (readonly [question: 'exists' | 'open', path: string, answer: string])[];
}

/** Bytes or a text by their SHA-256: no two that differ are the same. */
export const digest = (what: Uint8Array | string): string => hash('sha256', what, 'base64url');

const answers = {
  exists: (folder: ReturnType<typeof folderOf>, path: string) => String(folder.exists(path)),
  open: (folder: ReturnType<typeof folderOf>, path: string) => answerOf(folder.open(path)),
};

function answerOf(opened: ReturnType<ReturnType<typeof folderOf>['open']>): string {
  if (opened instanceof Uint8Array) return digest(opened);
  return typeof opened === 'string' ? opened : `near ${opened.near}`;
}

/** The folder of a plan, with a list of what is asked of it. */
export function overheard(plan: string): { readonly folder: ReturnType<typeof folderOf>; heard(): Basis['beside'] } {
  const folder = folderOf(plan);
  const beside: Basis['beside'][number][] = [];
  return {
    folder: {
      exists: path => {
        const isThere = folder.exists(path);
        beside.push(['exists', path, String(isThere)]);
        return isThere;
      },
      open: path => {
        const opened = folder.open(path);
        beside.push(['open', path, answerOf(opened)]);
        return opened;
      },
    },
    heard: () => beside,
  };
}

/** Whether the folder of a plan says now what it said then. */
export function isSaidStill(plan: string, beside: Basis['beside']): boolean {
  const folder = folderOf(plan);
  return beside.every(([question, path, answer]) => answers[question](folder, path) === answer);
}
