import { type CheckOptions, type Examination, examine } from './check.ts';
import type { Document } from './document/document.ts';
import { applyEdits, type Edit, withoutClashes } from './document/edit.ts';
import { encode } from './document/encode.ts';
import { reasonToLeave } from './document/resave.ts';
import type { Language, Text } from './language.ts';
import type { Finding } from './rules/finding.ts';
import { type Lack, type Stub, stubsFor } from './stub.ts';

export interface FixOptions extends CheckOptions {
  /** Puts a place to fill in at each answer that is missing, below its question in this language. */
  readonly stub?: Language | undefined;
}

/** A file with all mended that can be mended for its writers, and nothing made up. */
export interface Fixed {
  readonly file: string;
  /** The text as it was and as it is, without a byte order mark. */
  readonly before: string;
  readonly after: string;
  /** The file as it was given, and as it should be saved: the very same bytes, when there is nothing to do. */
  readonly given: Uint8Array;
  readonly bytes: Uint8Array;
  /** What is mended, in the order of the text; the lines are those of the text as it was. */
  readonly fixed: readonly Finding[];
  /** The fields that are put in, and those that there is no room for. */
  readonly stubs: readonly Stub[];
  readonly noRoom: readonly Lack[];
  /** What is still found in the file. */
  readonly left: readonly Finding[];
  /** Why the file is left as it is. */
  readonly untouched?: Text;
}

/** A plan mended; the files that it is put together from are mended too. */
export interface FixedPlan extends Fixed {
  readonly parts: readonly Fixed[];
}

/** Mends what can be mended in a plan. Nothing changes outside the edits of its findings, and doing it twice changes nothing. */
export function fix(source: string | Uint8Array, file?: string, { stub, ...options }: FixOptions = {}): FixedPlan {
  const first = examine(source, file, options);
  const given = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const main = fixFile(
    { document: first.document, given, withText: text => examine(`\ufeff${text}`, first.document.file, options) },
    first,
    stub,
  );
  const parts = first.parts.map(document => {
    const path = document.file.slice(first.document.file.search(/[^\\/]*$/u));
    const bytes = options.open?.(path);
    const withText = (text: string) =>
      examine(source, file, {
        ...options,
        open: other =>
          other === path ? new TextEncoder().encode(`\ufeff${text}`) : (options.open?.(other) ?? 'missing'),
      });
    return fixFile({ document, given: bytes instanceof Uint8Array ? bytes : new Uint8Array(), withText }, first, stub);
  });
  return { ...main, parts };
}

/** A file of a plan: what it was, and the plan as it would be with another text in it. A byte order mark of the text itself is kept. */
interface Target {
  readonly document: Document;
  readonly given: Uint8Array;
  withText(text: string): Examination;
}

function fixFile(target: Target, first: Examination, stub: Language | undefined): Fixed {
  const { document, given } = target;
  const inFile = (findings: readonly Finding[]) => findings.filter(({ file }) => file === document.file);
  const findings = inFile(first.findings);
  const same = { file: document.file, before: document.text, given };
  const untouched = reasonToLeave(document, given);
  if (untouched)
    return {
      ...same,
      after: document.text,
      bytes: given,
      fixed: [],
      stubs: [],
      noRoom: [],
      left: findings,
      ...(document.encoding !== 'binary' && { untouched }),
    };
  const resaved = findings.filter(({ edits }) => edits?.length === 0);
  const { state: mended, fixed } = mend({ text: document.text, examination: first }, target);
  const { state: filled, stubs, noRoom } = stub ? fill(mended, stub, target) : { ...nothing, state: mended };
  const after = filled.text;
  return {
    ...same,
    after,
    bytes: after === document.text && resaved.length === 0 ? given : encode(after, document),
    fixed: [...resaved, ...fixed].sort((a, b) => a.range.start.line - b.range.start.line),
    stubs,
    noRoom,
    left: inFile(filled.examination.findings).filter(finding => !resaved.includes(finding)),
  };
}

/** The text of the file that is mended, and the whole plan with it. */
interface State {
  readonly text: string;
  readonly examination: Examination;
}

const nothing = { edits: [], stubs: [], noRoom: [] };

/** One fix may bring to light what another can mend; a plan needs a few rounds, and no plan needs more. */
const mostRounds = 100;
/** How often a file is read again to find out which of its fixes do harm: a long one not so often. */
const mostReadings = (text: string) => Math.min(300, 20 + Math.ceil(10_000_000 / (text.length + 1)));

function mend(first: State, target: Target): { readonly state: State; readonly fixed: readonly Finding[] } {
  let state = first;
  const fixed: Finding[] = [];
  const patience = { left: mostReadings(first.text) };
  for (let round = 0; round < mostRounds; round++) {
    const own = state.examination.findings.filter(({ file }) => file === target.document.file);
    const done = tryAll(withoutClashes(own), state, target, patience);
    if (!done) break;
    for (const finding of done.fixed) fixed.push(finding);
    state = done.state;
  }
  return { state, fixed };
}

/** Makes all the fixes, or, should one of them do harm, as many as do none. */
function tryAll(
  wanted: readonly Finding[],
  before: State,
  target: Target,
  patience: { left: number },
): { readonly state: State; readonly fixed: readonly Finding[] } | undefined {
  if (wanted.length === 0 || patience.left-- <= 0) return undefined;
  const state = withEdits(
    before,
    wanted.flatMap(({ edits }) => edits ?? []),
    target,
  );
  if (isHarmless(before.examination, state.examination, wanted)) return { state, fixed: wanted };
  if (wanted.length === 1) return undefined;
  const half = wanted.length >> 1;
  return (
    tryAll(wanted.slice(0, half), before, target, patience) ?? tryAll(wanted.slice(half), before, target, patience)
  );
}

function withEdits({ text }: State, edits: readonly Edit[], target: Target): State {
  const changed = applyEdits(text, edits);
  return { text: changed, examination: target.withText(changed) };
}

function fill(before: State, language: Language, target: Target) {
  const { edits, stubs, noRoom } = stubsFor(before.examination, target.document.file, language);
  if (edits.length === 0) return { state: before, stubs: [], noRoom };
  const state = withEdits(before, edits, target);
  if (!isHarmless(before.examination, state.examination, [])) return { state: before, stubs: [], noRoom };
  return { state, stubs, noRoom };
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
    [...counted(before.findings.filter(finding => isForPeople(finding, mended)))].every(
      ([key, number]) => has0(key) >= number,
    )
  );
}

/** A field that nobody knows is no more one when its line has become an item of a list, nor does one lack there. */
function isForPeople({ code, edits, range }: Finding, mended: readonly Finding[]): boolean {
  if (edits || code === 'HP003') return false;
  const isMendedLine = (line: number) =>
    mended.some(({ edits = [] }) => edits.some(edit => edit.range.start.line === line));
  return code !== 'HP002' || !isMendedLine(range.start.line);
}

/** The line from which on the structure can't be made out. */
function brokenAt({ document, parts }: Examination): number {
  const lost = [document, ...parts].find(({ broken }) => broken);
  const { broken, syntax } = lost ?? document;
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
