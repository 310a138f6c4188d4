import type { Config } from './config/config.ts';
import { unanswered } from './config/local-demand.ts';
import type { Path } from './document/data.ts';
import { type Document, parse } from './document/document.ts';
import { type Open, wholeOf } from './document/parts.ts';
import { inOrder, lineOf, placeOf, pointerTo, subjects } from './placing.ts';
import { activitiesOf } from './plan/activities.ts';
import { annexFilesOf } from './plan/annexes.ts';
import { fileKind } from './plan/kind.ts';
import { mayBePart } from './plan/parts.ts';
import { asksOf } from './plan/programmes/index.ts';
import { type Reading, read } from './plan/read.ts';
import type { Finding } from './rules/finding.ts';
import { alwaysTold, fileRules, planRules, rules, textRules, waiverRules } from './rules/index.ts';
import type { Input, Rule, Said } from './rules/rule.ts';
import { type Waived, waive } from './waiving.ts';

/** What a check may know of the world around the plan. */
export interface CheckOptions {
  /** Tells whether a file lies beside the plan, by its path from there with forward slashes. Without it no file is looked for. */
  readonly exists?: ((path: string) => boolean) | undefined;
  /** Whether advice is given too: what is only a note. It is, when nothing is said. */
  readonly advice?: boolean | undefined;
  /** Gives the files that a plan is put together from. Without it a part that is named can't be read, and that is told. */
  readonly open?: Open | undefined;
  /** How gravely rules are taken, and what is asked locally. */
  readonly settings?: Pick<Config, 'severities' | 'demands'> | undefined;
}

/** A file that has been looked at: what it says, and what is found in it, in the order of the text. */
export interface Examination {
  /** The plan's own file. */
  readonly document: Document;
  /** The files that it is put together from. */
  readonly parts: readonly Document[];
  /** Where each of those files stands in the whole, in the same order. */
  readonly partsAt: readonly Path[];
  /** All of it as one, for whoever asks where a place stands. */
  readonly whole: Document;
  readonly reading: Reading;
  /** Whether there is a plan to look at. Where there is none, the findings say why. */
  readonly isPlan: boolean;
  readonly findings: readonly Finding[];
  /** What is found and let pass, since a comment beside it says why. */
  readonly waived: readonly Waived[];
  /** How it was looked at, so that a mended text can be looked at in the same way. */
  readonly options: CheckOptions;
}

/** The most that is told of what one rule finds in one file: nobody reads on, and a hostile file must not fill the memory. */
const most = 10_000;

function* first<T>(number: number, items: Iterable<T>): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken++ === number) return;
    yield item;
  }
}

/** The files that a plan is put together from, as far as they can be read; nothing is looked for in them. */
export const partsIn = (source: string | Uint8Array, file: string, open: Open): readonly string[] =>
  wholeOf(parse(source, file), mayBePart, open).parts.map(({ document }) => document.file);

/** The files beside a plan that its annexes name, by their paths from its folder. */
export function annexFilesIn(source: string | Uint8Array, file: string, open: Open): readonly string[] {
  const main = parse(source, file);
  const { document: whole } = wholeOf(main, mayBePart, open);
  return isPlanIn(main, whole) ? annexFilesOf(read(whole).plan).map(({ path }) => path) : [];
}

/** Whether there is a plan to look at in a file and its parts. */
const isPlanIn = (main: Document, whole: Document) => !whole.broken && fileKind(main.data) === 'plan';

/** The gaps in a plan, in the order of the text. Reads text or bytes; never throws on what a plan may hold. */
export function check(source: string | Uint8Array, file?: string, options?: CheckOptions): readonly Finding[] {
  return examine(source, file, options).findings;
}

/** The same, with the plan itself, for whoever shows more than the findings. */
export function examine(source: string | Uint8Array, file?: string, options: CheckOptions = {}): Examination {
  const main = parse(source, file);
  const { document: whole, parts, problems, documentAt } = wholeOf(main, mayBePart, options.open);
  const reading = read(whole);
  const { plan } = reading;
  const isPlan = isPlanIn(main, whole);
  const input: Input = {
    ...reading,
    document: whole,
    texts: [main.text, ...parts.map(({ document }) => document.text)],
    missingParts: problems,
    phase: plan.fase ?? 'helhedsplan',
    asks: asksOf(plan.program),
    activities: activitiesOf(plan),
    exists: options.exists,
    waivers: [],
    effect: () => 'idle',
  };
  const subjectOf = subjects(input);
  const found = (code: string, said: Said, within?: { readonly document: Document; readonly at: Path }): Finding => {
    const at: Path = [...(within?.at ?? []), ...('at' in said ? said.at : [])];
    const document = within?.document ?? documentAt(at);
    const range = 'range' in said ? said.range : whole.rangeOf(at, said.on);
    const subject = subjectOf(at);
    return {
      code,
      severity: said.severity,
      message: said.message,
      ...(subject && { subject }),
      file: document.file,
      pointer: pointerTo(at),
      place: 'at' in said ? placeOf(whole.data, at) : lineOf(document, range),
      range,
      facts: said.facts,
      ...(said.source && { source: said.source }),
      ...(said.edits && { edits: said.edits }),
    };
  };
  const run = (
    rules: readonly Rule[],
    by: Input = input,
    within?: { readonly document: Document; readonly at: Path },
  ) => rules.flatMap(({ code, run }) => [...first(most, run(by))].map(said => found(code, said, within)));
  const files = [{ document: main, at: [] }, ...parts];
  const { severities = new Map(), demands = [] } = options.settings ?? {};
  const all = [
    ...run(textRules, { ...input, document: main }, files[0]),
    ...parts.flatMap(part => run(fileRules, { ...input, document: part.document }, part)),
    ...(isPlan ? run(planRules) : []),
    ...(isPlan ? demands.flatMap(demand => [...unanswered(demand, input)].map(said => found(demand.code, said))) : []),
  ].flatMap(finding => {
    const severity = (alwaysTold.has(finding.code) ? undefined : severities.get(finding.code)) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  // What can't be read as a plan has nothing that may be let pass.
  const documents = files.map(({ document }) => document);
  const waiving = waive(all, isPlan ? documents : [], {
    known: new Set([...rules, ...demands].map(({ code }) => code)),
    alwaysTold,
  });
  const idle = documents.flatMap(document =>
    run(
      waiverRules,
      { ...input, document, waivers: waiving.of(document), effect: waiving.effect },
      { document, at: [] },
    ),
  );
  const names = documents.map(document => document.file);
  return {
    document: main,
    parts: parts.map(({ document }) => document),
    partsAt: parts.map(({ at }) => at),
    whole,
    reading,
    isPlan,
    findings: inOrder(
      [...waiving.left, ...idle].filter(({ severity }) => severity !== 'note' || options.advice !== false),
      names,
    ),
    waived: waiving.waived,
    options,
  };
}
