import { type CheckOptions, type Examination, examine } from './check.ts';
import { applyEdits, withoutClashes } from './document/edit.ts';
import { encode } from './document/encode.ts';
import type { Language, Text } from './language.ts';
import type { Finding } from './rules/finding.ts';
import { type Lack, type Stub, stubsFor } from './stub.ts';

export interface FixOptions extends CheckOptions {
  /** Puts a place to fill in at each answer that is missing, below its question in this language. */
  readonly stub?: Language | undefined;
}

/** A plan with all mended that can be mended for its writers, and nothing made up. */
export interface Fixed {
  /** The text as it was and as it is, without a byte order mark. */
  readonly before: string;
  readonly after: string;
  /** The file as it should be saved: the very bytes that were given, when there is nothing to do. */
  readonly bytes: Uint8Array;
  /** What is mended, in the order of the text; the lines are those of the text as it was. */
  readonly fixed: readonly Finding[];
  /** The fields that are put in, and those that there is no room for. */
  readonly stubs: readonly Stub[];
  readonly noRoom: readonly Lack[];
  /** What is still found in the plan. */
  readonly left: readonly Finding[];
  /** Why the file is left as it is. */
  readonly untouched?: Text;
}

/** Mends what can be mended in a plan. Nothing changes outside the edits of its findings, and doing it twice changes nothing. */
export function fix(source: string | Uint8Array, file?: string, { stub, exists }: FixOptions = {}): Fixed {
  const first = examine(source, file, { exists });
  const { document, findings } = first;
  const given = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const untouched = reasonToLeave(first, given);
  if (untouched)
    return {
      before: document.text,
      after: document.text,
      bytes: given,
      fixed: [],
      stubs: [],
      noRoom: [],
      left: findings,
      ...(document.encoding !== 'binary' && { untouched }),
    };
  const resaved = findings.filter(({ edits }) => edits?.length === 0);
  const { examination: mended, fixed } = mend(first);
  const { examination: filled, stubs, noRoom } = stub ? fill(mended, stub) : { ...nothing, examination: mended };
  const after = filled.document.text;
  return {
    before: document.text,
    after,
    bytes: after === document.text && resaved.length === 0 ? given : encode(after, document),
    fixed: [...resaved, ...fixed].sort((a, b) => a.range.start.line - b.range.start.line),
    stubs,
    noRoom,
    left: filled.findings.filter(finding => !resaved.includes(finding)),
  };
}

const nothing = { edits: [], stubs: [], noRoom: [] };

function reasonToLeave({ document }: Examination, given: Uint8Array): Text | undefined {
  const { encoding, mixed, text } = document;
  if (mixed) return reasons.mixed;
  if (encoding === 'windows-1252') return undefined;
  const again = encode(text, document);
  const isSame =
    encoding !== 'binary' && again.length === given.length && again.every((byte, at) => byte === given[at]);
  return isSame ? undefined : reasons.unwritable;
}

const reasons = {
  mixed: {
    da: 'filen har bogstaver i to tegnsæt, så kun I kan se, hvad der skal stå. Ret de bogstaver, der vises forkert, og gem filen som UTF-8',
    en: 'the file has letters in two encodings, so only you can see what they should be. Mend the letters that look wrong and save the file as UTF-8',
  },
  unwritable: {
    da: 'filen har tegn, der ikke kan gemmes igen, som de står. Gem den som UTF-8, og prøv igen',
    en: 'the file has signs that cannot be saved again as they stand. Save it as UTF-8 and try again',
  },
} satisfies Readonly<Record<string, Text>>;

/** The same file with another text. Its byte order mark is put back, so that one that is part of the text is kept. */
const withText = (text: string, { document, options }: Examination) => examine(`\ufeff${text}`, document.file, options);

/** One fix may bring to light what another can mend; a plan needs a few rounds, and no plan needs more. */
const mostRounds = 100;

function mend(first: Examination): { readonly examination: Examination; readonly fixed: readonly Finding[] } {
  let examination = first;
  const fixed: Finding[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const done = tryAll(withoutClashes(examination.findings), examination);
    if (!done) break;
    fixed.push(...done.fixed);
    examination = done.examination;
  }
  return { examination, fixed };
}

/** Makes all the fixes, or, should one of them do harm, as many as do none. */
function tryAll(
  wanted: readonly Finding[],
  before: Examination,
): { readonly examination: Examination; readonly fixed: readonly Finding[] } | undefined {
  if (wanted.length === 0) return undefined;
  const edits = wanted.flatMap(({ edits }) => edits ?? []);
  const examination = withText(applyEdits(before.document.text, edits), before);
  if (isHarmless(before, examination, wanted)) return { examination, fixed: wanted };
  if (wanted.length === 1) return undefined;
  const half = wanted.length >> 1;
  return tryAll(wanted.slice(0, half), before) ?? tryAll(wanted.slice(half), before);
}

function fill(before: Examination, language: Language) {
  const { edits, stubs, noRoom } = stubsFor(before, language);
  const examination = withText(applyEdits(before.document.text, edits), before);
  if (edits.length === 0 || !isHarmless(before, examination, [])) return { examination: before, stubs: [], noRoom };
  return { examination, stubs, noRoom };
}

/**
 * Tells whether a plan has been mended and nothing else: what was to be mended is gone, no new trouble with the text or
 * its shape has come, and nothing has vanished that only a person can mend.
 */
function isHarmless(before: Examination, after: Examination, mended: readonly Finding[]): boolean {
  // What hid the structure is mended, and now more is read, though not always all.
  const [gone, now] = [brokenAt(before), brokenAt(after)];
  if (gone !== now) return gone < now;
  const had = counted(before.findings);
  const has = counted(after.findings);
  const has0 = (key: string) => has.get(key) ?? 0;
  const had0 = (key: string) => had.get(key) ?? 0;
  return (
    [...has].every(([key, number]) => number <= had0(key)) &&
    [...counted(mended)].every(([key, number]) => has0(key) <= had0(key) - number) &&
    [...counted(before.findings.filter(isForPeople))].every(([key, number]) => has0(key) >= number)
  );
}

/** A field that nobody knows is no more one when its line has become an item of a list. */
const isForPeople = ({ code, edits }: Finding) => !edits && code !== 'HP003';

/** The line from which on the structure can't be made out. */
function brokenAt({ document: { broken, syntax } }: Examination): number {
  return broken ? (syntax.at(-1)?.range.start.line ?? 0) : Number.POSITIVE_INFINITY;
}

/** How often each sentence on the text and its shape is said. What is asked of a plan, and of a value, may be said anew. */
function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, message } of findings) {
    if (!/^HP0(?!05|12|13)/.test(code)) continue;
    const key = `${code} ${message.da}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
