import { useRef, useState } from 'preact/hooks';
import type { Step } from '../../document/writing/step.ts';
import type { Field } from '../../form/form.ts';
import { toAdd, toCopy, toMove, toRemove, toSet } from '../../form/steps.ts';
import type { Text } from '../../language.ts';
import { flushDrafts } from './drafts.ts';
import { useEditing } from './editing.ts';
import { keyboardWithin } from './focus.ts';
import { keyed, noItems } from './item-keys.ts';
import { hasOwnPages } from './pages.ts';
import { signatureOf } from './signature.ts';
import { isWords } from './words-box.tsx';

/** What can be done with a list, and what its items are known by. */
export interface ListActions {
  /** A key for each item, which stays with it. */
  readonly keys: readonly number[];
  readonly nameOf: (at: number) => Text;
  readonly add: (at?: number) => void;
  /** Puts texts in below an item, the first of them into the item itself if it says nothing; the keyboard goes along, if it is there. */
  readonly paste: (at: number, texts: readonly string[], isHere?: boolean) => void;
  readonly remove: (at: number) => void;
  readonly copy: (at: number) => void;
  /** The keyboard goes with the item: to its button, or by `isWriting` in the box that it is in. */
  readonly move: (from: number, to: number, isWriting?: boolean) => void;
  /** What was taken out last, until something else is done. */
  readonly removed: Text | undefined;
  readonly undoRemoval: () => void;
  readonly refused: Text | undefined;
}

/** The changes of a list, each with where the keyboard is afterwards, and what is said to those who can't see it. */
export function useList(field: Field, items: readonly Field[], names: readonly Text[]): ListActions {
  const { change, fresh, undo, announce, focus } = useEditing();
  const [refused, setRefused] = useState<Text>();
  const [removed, setRemoved] = useState<{ readonly name: Text; readonly left: number }>();
  const known = useRef(noItems);
  known.current = keyed(known.current, items.map(signatureOf));
  const { length } = items;
  const { path, label } = field;

  const nameOf = (at: number): Text => {
    const name = names[at];
    const number = String(at + 1);
    return name === undefined || name.da === '' ? { da: `nr. ${number}`, en: `no. ${number}` } : name;
  };
  const run = (stepsOf: (field: Field) => readonly Step[], what: Text, then: () => void) => {
    flushDrafts();
    setRemoved(undefined);
    const refusal = change(stepsOf(fresh(field)), what);
    setRefused(refusal);
    if (refusal === undefined) then();
  };

  /** Moves the keyboard to an item that has come: to its box, or to the page that it has for itself. */
  const lead = (at: number) => focus({ path: [...path, at], ...(hasOwnPages(field) && { part: 'title' }) });

  return {
    keys: known.current.keys,
    nameOf,
    refused,
    removed: removed?.left === length ? removed.name : undefined,
    add(at = length) {
      const what = { da: `tilføj i »${label.da}«`, en: `add to “${label.en}”` };
      run(
        now => toAdd(now, at),
        what,
        () => lead(at),
      );
    },
    paste(at, texts, isHere = true) {
      const item = items[at];
      const sentence = item?.control.kind === 'group' ? item.control.lead : item;
      const isEmpty = sentence !== undefined && isWords(sentence.control) && sentence.control.value.trim() === '';
      const [first, ...rest] = texts;
      const steps = (now: Field) =>
        isEmpty && first !== undefined
          ? [...toSet(fresh(sentence), first), ...(rest.length > 0 ? toAdd(now, at + 1, rest) : [])]
          : toAdd(now, at + 1, texts);
      run(steps, { da: `indsæt i »${label.da}«`, en: `paste into “${label.en}”` }, () => {
        if (isHere) focus({ path: [...path, at + texts.length - (isEmpty ? 1 : 0)] });
        announce({ da: `${texts.length} punkter er sat ind.`, en: `${texts.length} items have been put in.` });
      });
    },
    remove(at) {
      const name = nameOf(at);
      run(
        now => toRemove(now, at),
        { da: `fjern »${name.da}«`, en: `remove “${name.en}”` },
        () => {
          setRemoved({ name, left: length - 1 });
          focus({ path, part: 'undo' });
          announce({ da: `»${name.da}« er fjernet.`, en: `“${name.en}” has been removed.` });
        },
      );
    },
    copy(at) {
      const name = nameOf(at);
      run(
        now => toCopy(now, at),
        { da: `kopiér »${name.da}«`, en: `copy “${name.en}”` },
        () => {
          lead(at + 1);
          announce({ da: `»${name.da}« er kopieret.`, en: `“${name.en}” has been copied.` });
        },
      );
    },
    move(from, to, isWriting = false) {
      if (to < 0 || to >= length || from === to) return;
      const name = nameOf(from);
      const within = isWriting ? keyboardWithin([...path, from]) : [];
      run(
        now => toMove(now, from, to),
        { da: `flyt »${name.da}«`, en: `move “${name.en}”` },
        () => {
          const edge = to === 0 ? 'down' : to === length - 1 ? 'up' : undefined;
          focus({ path: [...path, to, ...within], ...(!isWriting && { part: edge ?? (to < from ? 'up' : 'down') }) });
          announce({
            da: `»${name.da}« er nu nr. ${to + 1} af ${length}.`,
            en: `“${name.en}” is now no. ${to + 1} of ${length}.`,
          });
        },
      );
    },
    undoRemoval() {
      setRemoved(undefined);
      undo();
    },
  };
}
