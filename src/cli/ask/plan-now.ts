import {
  applyEdits,
  type Examination,
  examine,
  type Form,
  fieldOrder,
  form,
  type Open,
  type Step,
  type Text,
  write,
} from '../../index.ts';
import { type FileOnDisk, filesOnDisk, versionOf } from '../preview/plan-files.ts';
import { save } from '../preview/saving.ts';
import { configFor } from '../settings.ts';

/** A plan as it stands on the disk now. */
export interface PlanNow {
  readonly examination: Examination;
  readonly form: Form;
}

/** Reads a plan. When its file is gone or can't be read, that is told. */
export function planNow(plan: string): PlanNow {
  const { examination } = read(plan);
  return { examination, form: form(examination) };
}

interface Read {
  readonly examination: Examination;
  readonly found: ReadonlyMap<string, FileOnDisk>;
  /** The plan looked at again, with other texts in some of its files. */
  readonly withTexts: (texts: ReadonlyMap<string, string>) => Examination;
}

function read(plan: string): Read {
  const { main, found, unread, annexes } = filesOnDisk(plan);
  const settings = configFor(plan);
  const withTexts: Read['withTexts'] = texts => {
    const bytesOf = (name: string) => {
      const text = texts.get(name);
      return text === undefined ? found.get(name)?.bytes : new TextEncoder().encode(text);
    };
    const open: Open = name => bytesOf(name) ?? unread.get(name) ?? 'missing';
    return examine(bytesOf(main) ?? '', main, { open, exists: path => annexes.includes(path), settings });
  };
  return { examination: withTexts(new Map()), found, withTexts };
}

/** What came of an answer: it stands in the plan, its place is no longer there, or the sentence that says why not. */
export type Put = 'put' | 'gone' | { readonly refused: Text };

/** How often an answer is put in anew, when somebody else saves the plan in that very moment. */
const tries = 5;

/** Puts an answer into a plan as it stands on the disk now, and saves it whole or not at all. Nobody else's words are written over. */
export function put(plan: string, stepsIn: (form: Form) => readonly Step[] | undefined): Put {
  for (let attempt = 0; attempt < tries; attempt++) {
    const { examination, found, withTexts } = read(plan);
    const steps = stepsIn(form(examination));
    if (!steps) return 'gone';
    const texts = stepped(examination, steps, withTexts);
    if ('refused' in texts) return texts;
    const saved = [...texts].map(([name, text]) => {
      const file = found.get(name);
      return save(plan, { name, text, base: file && versionOf(file.bytes) });
    });
    const refused = saved.find(one => one.kind === 'refused');
    if (refused) return { refused: refused.message };
    if (saved.every(({ kind }) => kind === 'saved')) return 'put';
  }
  return { refused: alwaysChanged };
}

/** The texts of the files that steps change, one step after the other. */
function stepped(
  examination: Examination,
  steps: readonly Step[],
  withTexts: Read['withTexts'],
): ReadonlyMap<string, string> | { readonly refused: Text } {
  const texts = new Map<string, string>();
  let now = examination;
  for (const step of steps) {
    const written = write(now.whole, step, fieldOrder);
    if ('refused' in written) return written;
    for (const { file, edits } of written) {
      const document = [now.document, ...now.parts].find(one => one.file === file);
      texts.set(file, applyEdits(document?.text ?? '', edits));
    }
    now = withTexts(texts);
  }
  return texts;
}

const alwaysChanged: Text = {
  da: 'Planen bliver hele tiden gemt af et andet program, så svaret er ikke skrevet. Luk det andet program, og prøv igen.',
  en: 'The plan is saved by another program all the time, so the answer is not written. Close the other program and try again.',
};
