import type { Examination } from '../check.ts';
import type { Path } from '../document/data.ts';
import { applyEdits } from '../document/edit.ts';
import type { Step } from '../document/writing/step.ts';
import type { Form } from '../form/form.ts';
import type { Text } from '../language.ts';
import type { Finding } from '../rules/finding.ts';
import { changed, placeOf } from './changing.ts';
import { type Change, type History, noHistory, remembered, turned } from './history.ts';
import { type Look, lookAt } from './look.ts';
import { haveSamePlaces } from './same-places.ts';
import { keep, type SaveState } from './saving.ts';
import type { Opened } from './store/opening.ts';
import type { PlanFiles } from './store/store.ts';
import { type Around, settingsFrom, type Texts, wholeOfTexts } from './texts.ts';

/** A plan that is open in the page, as it is at one moment. Each change makes a new one. */
export interface Session {
  readonly texts: Texts;
  readonly around: Around;
  readonly examination: Examination;
  /** The plan as fields, with its gaps beside them. */
  readonly form: Form;
  readonly saveState: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What is taken back or made again next. */
  readonly undoLabel: Text | undefined;
  readonly redoLabel: Text | undefined;
  /** Something that the writer must be told once; a new object each time. */
  readonly notice: { readonly text: Text } | undefined;
  /** Whether fields can be changed: not where the plan is only read, can't be read, or waits for a choice. */
  readonly canChange: boolean;
  readonly isReadOnly: boolean;
  /** Whether somebody else has left a file that can't be read as the plan any more. */
  readonly isSpoiled: boolean;
  /** Puts back what stood there before that. */
  restore(): void;
  /**
   * Makes steps, all or none; gives a sentence where they can't be made. What has the same `sameAs` and follows at once, as typing in
   * one field does, is taken back as one.
   */
  change(steps: readonly Step[], label: Text, sameAs?: string): Text | undefined;
  /** Gives files other texts. */
  write(texts: Texts, change: Pick<Change, 'label' | 'path' | 'sameAs'>): void;
  /** Makes the edits that mend a finding. */
  mend(finding: Finding): void;
  /**
   * Takes the last change back, or makes it again, and gives where that was; with `sameAs` the last of those that are told by that name.
   * What has been changed since stays.
   */
  undo(sameAs?: string): Path | undefined;
  redo(sameAs?: string): Path | undefined;
  /** The session with all that has been typed in it. */
  current(): Session;
  saveNow(): Promise<void>;
  /** What is to stand in a file that two have changed. */
  settle(text: string): void;
  /** The writer has taken a copy of the files. */
  copied(): void;
  isUnsaved(): boolean;
  close(): void;
}

/** What a session does with the page around it. */
export interface Surroundings {
  /** Puts what is typed and is not yet in the texts into them. */
  readonly flush?: () => void;
  /** Runs something when nobody types; what it gives calls it off. What is typed is looked at then, and at once without this. */
  readonly later?: (run: () => void) => () => void;
  /** The same when the submission is written. What somebody else has saved is looked at then: the reader sees it first in the submission. */
  readonly afterwards?: (run: () => void) => () => void;
  /** Is told first of the texts as they have become. */
  readonly changed?: (texts: Texts, around: Around) => void;
}

/** Opens a plan. `tell` is given the session each time that something in it is new. */
export function openSession(
  opened: Opened,
  tell: (session: Session) => void,
  { flush = () => {}, later, afterwards, changed: told = () => {} }: Surroundings = {},
): Session {
  const { files, store } = opened;
  let texts: Texts = new Map(files.files.map(({ name, text }) => [name, text]));
  let around = aroundFrom(files);
  let history: History = noHistory;
  told(texts, around);
  let newest = lookAt(texts, around);
  /** What is shown: what was typed a moment ago is shown when all of it is, so that no box gets an older text than it gave. */
  let shown = newest;
  let notice: Session['notice'] = opened.notice && { text: opened.notice };

  /** The texts as they were before somebody else left what can't be read. */
  let good: Texts | undefined;

  const look = () => {
    if (newest.texts !== texts || newest.around !== around) newest = lookAt(texts, around);
    return newest;
  };
  let forget: (() => void) | undefined;
  /** How it was before somebody else saved what is not shown yet. */
  let before: Look | undefined;
  const show = () => {
    forget?.();
    forget = undefined;
    shown = look();
    if (before?.examination.isPlan && !shown.examination.isPlan) good = before.texts;
    before = undefined;
  };
  /** Shows at a better moment what has become of the plan; the submission and the saving don't wait for it. */
  const showAt = (moment: Surroundings['later']) => {
    if (moment === undefined) return show();
    forget?.();
    forget = moment(() => {
      show();
      tell(now());
    });
  };
  const saving = keep(opened, {
    texts: () => texts,
    take(changed, files) {
      before ??= look();
      texts = new Map([...texts, ...changed]);
      if (files) around = aroundFrom(files);
      told(texts, around);
      const { whole } = before.examination;
      // Else a step that is made by the old form would be made at another place.
      const canWait = store.saving === 'never' || haveSamePlaces(whole.data, wholeOfTexts(texts, around).data);
      showAt(canWait ? afterwards : undefined);
      tell(now());
    },
    flush,
    canRead: changed => !wholeOfTexts(new Map([...texts, ...changed]), around).broken,
    tell: () => tell(now()),
  });
  const become = (next: Texts, past: History, isTyping = false) => {
    texts = next;
    history = past;
    told(texts, around);
    if (isTyping) showAt(later);
    else show();
    saving.changed();
    tell(now());
  };
  const turn = (way: 'undo' | 'redo', sameAs?: string) => {
    const { done, undone } = history;
    const from = way === 'undo' ? done : undone;
    const change = sameAs === undefined ? from.at(-1) : from.findLast(each => each.sameAs === sameAs);
    const next = change && turned(texts, change, way === 'undo' ? 'before' : 'after');
    if (change === undefined) return undefined;
    if (next === undefined) {
      notice = { text: changedSince };
      tell(now());
      return undefined;
    }
    const rest = from.filter(each => each !== change);
    become(
      next,
      way === 'undo' ? { done: rest, undone: [...undone, change] } : { done: [...done, change], undone: rest },
    );
    return change.path;
  };
  const write: Session['write'] = (changed, change) => {
    if (store.saving === 'never') return;
    const after = new Map([...texts, ...changed]);
    const past = remembered(history, { ...change, before: texts, after, at: Date.now() });
    become(after, past, change.sameAs !== undefined);
  };

  const change: Session['change'] = (steps, label, sameAs) => {
    const [first] = steps;
    if (first === undefined || store.saving === 'never') return undefined;
    const after = changed(texts, around, steps, newest.texts === texts ? newest.examination.whole : undefined);
    if ('refused' in after) return after.refused;
    const isOther = [...after].some(([name, text]) => texts.get(name) !== text);
    if (isOther) write(after, { label, path: placeOf(first), sameAs });
    return undefined;
  };

  const now = (): Session => ({
    texts,
    around,
    examination: shown.examination,
    form: shown.form,
    saveState: saving.state(),
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    undoLabel: history.done.at(-1)?.label,
    redoLabel: history.undone.at(-1)?.label,
    notice,
    isReadOnly: store.saving === 'never',
    isSpoiled: good !== undefined && !shown.examination.isPlan,
    restore() {
      if (good) write(good, { label: restored });
    },
    canChange: store.saving !== 'never' && shown.form.sections.length > 0 && saving.state().kind !== 'conflict',
    change,
    write,
    mend({ edits = [], file }) {
      const text = texts.get(file);
      if (text !== undefined) write(new Map([[file, applyEdits(text, edits)]]), { label: mended });
    },
    undo: sameAs => turn('undo', sameAs),
    redo: sameAs => turn('redo', sameAs),
    current() {
      flush();
      const { examination, form } = look();
      return { ...now(), examination, form };
    },
    saveNow() {
      flush();
      return saving.now();
    },
    settle: saving.settle,
    copied: saving.copied,
    isUnsaved: saving.isUnsaved,
    close: saving.stop,
  });
  return now();
}

const changedSince: Text = {
  da: 'Det kan ikke fortrydes her, for en anden har siden ændret det samme.',
  en: 'That cannot be undone here, since somebody else has changed the same since.',
};
const restored: Text = { da: 'den seneste gode udgave', en: 'the last good version' };
const mended: Text = { da: 'rettelsen', en: 'the correction' };

const aroundFrom = ({ main, annexes, settings, unread = [] }: PlanFiles): Around => ({
  main,
  annexes,
  unread,
  settings: settingsFrom(settings),
});
