import type { Text } from '../language.ts';
import { isClash, merged, type Piece, textOf } from './merging.ts';
import type { Opened } from './store/opening.ts';
import type { PlanFiles, StoredFile } from './store/store.ts';
import type { Texts } from './texts.ts';

/** How it goes with keeping what is written. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at?: Date }
  | { readonly kind: 'unsaved' | 'saving' | 'gone' | 'read-only' }
  /** Where the plan is kept nobody answers, or somebody who knows nothing of this page. It is tried again. */
  | { readonly kind: 'unreachable' | 'moved' }
  | { readonly kind: 'refused'; readonly message: Text }
  /** Somebody else has changed the same lines. Nothing is saved until it is settled. */
  | { readonly kind: 'conflict'; readonly name: string; readonly pieces: readonly Piece[] };

/** The page, as far as saving asks. */
export interface Saved {
  /** The texts as they are now. */
  readonly texts: () => Texts;
  /** Puts what is typed and is not yet in the texts into them. */
  readonly flush: () => void;
  /** Takes in what somebody else has changed. */
  readonly take: (changed: Texts, files?: PlanFiles) => void;
  /** Whether the plan can be read with such a text. */
  readonly canRead: (changed: Texts) => boolean;
  readonly tell: (state: SaveState) => void;
}

export interface Saving {
  readonly state: () => SaveState;
  /** Something has been changed in the page: it is saved when the writer pauses. */
  changed(): void;
  /** Saves now, as when the page is left. */
  now(): Promise<void>;
  /** The writer has chosen what stands in a file that two have changed. */
  settle(text: string): void;
  /** The writer has taken a copy of all there is. */
  copied(): void;
  /** Whether something is written that is kept nowhere else than in the page. */
  isUnsaved(): boolean;
  stop(): void;
}

/** How long the writer rests before it is saved, and how long until it is tried again, in milliseconds. */
const pause = 600;
const again = 2000;
/** The same where it was refused, as by a disk that is full. */
const muchLater = 5000;

/** Keeps the texts of the page and the files where they are kept alike, and never writes over what somebody else has written. */
export function keep({ files, isNew, store }: Opened, page: Saved): Saving {
  const bases = new Map<string, Omit<StoredFile, 'name'>>(
    isNew ? [] : files.files.map(({ name, ...file }) => [name, file]),
  );
  let state: SaveState = { kind: store.saving === 'never' ? 'read-only' : isNew ? 'unsaved' : 'saved' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let clash:
    | { readonly name: string; readonly theirs: Omit<StoredFile, 'name'>; readonly pieces: readonly Piece[] }
    | undefined;
  let known = beside(files);
  let copy: Texts = new Map();
  const waiting: PlanFiles[] = [];

  const tell = (next: SaveState) => {
    state = next;
    page.tell(state);
  };
  const unsaved = () => [...page.texts()].filter(([name, text]) => bases.get(name)?.text !== text);
  /** What keeps it from being saved is told of until it does so no more. */
  const isStuck = () => ['unreachable', 'moved', 'refused'].includes(state.kind);
  const isKept = () => unsaved().every(([name, text]) => copy.get(name) === text);
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), wait);
  };
  const settled = () => {
    if (clash !== undefined || store.saving === 'never') return;
    if (store.saving === 'by-hand') return tell({ kind: isKept() ? 'saved' : 'unsaved' });
    if (unsaved().length > 0) {
      if (state.kind !== 'unsaved' && !isStuck()) tell({ kind: 'unsaved' });
      later(pause);
    } else if (state.kind !== 'saved') tell({ kind: 'saved', at: new Date() });
  };

  /** Takes in what files have become where they are kept, and what else is known there. */
  const meet = (theirs: readonly StoredFile[], files?: PlanFiles) => {
    const taken = new Map<string, string>();
    for (const file of theirs) {
      const text = settledText(file);
      if (text !== undefined && text !== page.texts().get(file.name)) taken.set(file.name, text);
    }
    const isNews = files !== undefined && beside(files) !== known;
    if (isNews) known = beside(files);
    if (taken.size > 0 || isNews) page.take(taken, files);
    if (clash) tell({ kind: 'conflict', name: clash.name, pieces: clash.pieces });
  };

  /** What a file is to say now that somebody has saved it; nothing when it is as it was, or somebody must choose. */
  const settledText = ({ name, ...theirs }: StoredFile): string | undefined => {
    const [base, mine] = [bases.get(name), page.texts().get(name)];
    if (theirs.version === base?.version) return undefined;
    const settle = (text: string) => {
      bases.set(name, theirs);
      if (clash?.name === name) clash = undefined;
      return text;
    };
    if (mine === undefined || mine === base?.text || mine === theirs.text) return settle(theirs.text);
    const pieces = merged(base?.text ?? '', mine, theirs.text);
    const text = pieces.some(isClash) ? undefined : textOf(pieces, () => []);
    if (text !== undefined && page.canRead(new Map([[name, text]]))) return settle(text);
    const asked = text === undefined ? pieces : [{ mine: [mine], theirs: [theirs.text] }];
    clash = { name, theirs, pieces: asked };
    return undefined;
  };

  const hear = (files: PlanFiles) => {
    page.flush();
    meet(files.files, files);
    settled();
  };

  async function run(): Promise<void> {
    clearTimeout(timer);
    if (isBusy || clash !== undefined || store.saving !== 'automatic') return;
    isBusy = true;
    let failed: SaveState | undefined;
    for (const [name, text] of unsaved()) {
      if (state.kind !== 'saving' && !isStuck()) tell({ kind: 'saving' });
      const result = await store.save({ name, text, version: bases.get(name)?.version });
      if (result.kind === 'saved') bases.set(name, { text, version: result.version });
      else if (result.kind === 'conflict') {
        page.flush();
        meet([{ name, text: result.text, version: result.version }]);
      } else {
        failed = result;
        break;
      }
    }
    isBusy = false;
    for (const files of waiting.splice(0)) hear(files);
    if (clash !== undefined) return;
    if (failed === undefined) return settled();
    tell(failed);
    later(failed.kind === 'unreachable' ? again : muchLater);
  }

  const stopWatching = store.watch(news => {
    if (news.kind !== 'changed') return clash === undefined ? tell({ kind: news.kind }) : undefined;
    if (isBusy) waiting.push(news.files);
    else hear(news.files);
  });

  return {
    state: () => state,
    changed: settled,
    now: run,
    settle(text) {
      if (clash === undefined) return;
      const { name, theirs } = clash;
      clash = undefined;
      bases.set(name, theirs);
      page.take(new Map([[name, text]]));
      settled();
    },
    copied() {
      copy = page.texts();
      settled();
    },
    isUnsaved: () => store.saving !== 'never' && !isKept(),
    stop() {
      clearTimeout(timer);
      stopWatching();
    },
  };
}

/** What is known of a plan beside its texts. */
const beside = ({ annexes, settings, unread }: PlanFiles) => JSON.stringify([annexes, settings, unread]);
