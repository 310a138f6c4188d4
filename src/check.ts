import type { Path } from './document/data.ts';
import { type Document, parse } from './document/document.ts';
import type { Range } from './document/range.ts';
import type { Text } from './language.ts';
import { activitiesOf, areaName } from './plan/activities.ts';
import { asksOf } from './plan/programmes/index.ts';
import { type Reading, read } from './plan/read.ts';
import type { Finding } from './rules/finding.ts';
import { planRules, textRules } from './rules/index.ts';
import type { Input } from './rules/rule.ts';

/** What a check may know of the world around the plan. */
export interface CheckOptions {
  /** Tells whether a file lies beside the plan, by its path from there with forward slashes. Without it no file is looked for. */
  readonly exists?: ((path: string) => boolean) | undefined;
  /** Whether advice is given too: what is only a note. It is, when nothing is said. */
  readonly advice?: boolean | undefined;
}

/** A file that has been looked at: what it says, and what is found in it, in the order of the text. */
export interface Examination {
  readonly document: Document;
  readonly reading: Reading;
  /** Whether there is a plan to look at. Where there is none, the findings say why. */
  readonly isPlan: boolean;
  readonly findings: readonly Finding[];
  /** How it was looked at, so that a mended text can be looked at in the same way. */
  readonly options: CheckOptions;
}

/** The gaps in a plan, in the order of the text. Reads text or bytes; never throws on what a plan may hold. */
export function check(source: string | Uint8Array, file?: string, options?: CheckOptions): readonly Finding[] {
  return examine(source, file, options).findings;
}

/** The same, with the plan itself, for whoever shows more than the findings. */
export function examine(source: string | Uint8Array, file?: string, options: CheckOptions = {}): Examination {
  const document = parse(source, file);
  const reading = read(document);
  const { plan } = reading;
  const isPlan = !document.broken && typeof document.data === 'object' && !Array.isArray(document.data);
  const input: Input = {
    ...reading,
    document,
    phase: plan.fase ?? 'helhedsplan',
    asks: asksOf(plan.program),
    activities: activitiesOf(plan),
    exists: options.exists,
  };
  const subjectOf = subjects(input);
  const findings = (isPlan ? [...textRules, ...planRules] : textRules).flatMap(({ code, run }) =>
    [...run(input)].map((said): Finding => {
      const at: Path = 'at' in said ? said.at : [];
      const subject = subjectOf(at);
      return {
        code,
        severity: said.severity,
        message: said.message,
        ...(subject && { subject }),
        file: document.file,
        pointer: pointerTo(at),
        range: 'range' in said ? said.range : document.rangeOf(at, said.on),
        facts: said.facts,
        ...(said.source && { source: said.source }),
        ...(said.edits && { edits: said.edits }),
      };
    }),
  );
  return {
    document,
    reading,
    isPlan,
    findings: findings.filter(({ severity }) => severity !== 'note' || options.advice !== false).sort(byPlace),
    options,
  };
}

/** A path as RFC 6901 writes it. */
export function pointerTo(path: Path): string {
  return path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Names the activity or indsatsområde that a place belongs to. Made at the first question: a plan without gaps never asks. */
function subjects({ plan, activities, at }: Input): (path: Path) => Text | undefined {
  let named: ReadonlyMap<string, Text> | undefined;
  return path => {
    named ??= new Map([
      ...(plan.indsatsområder ?? []).map((area, index) => [pointerTo(at(area)), areaName(area, index)] as const),
      ...activities.map(({ activity, name }) => [pointerTo(at(activity)), name] as const),
    ]);
    for (let length = path.length; length > 0; length--) {
      const name = named.get(pointerTo(path.slice(0, length)));
      if (name) return name;
    }
    return undefined;
  };
}

const start = ({ range }: { readonly range: Range }) => range.start;

function byPlace(a: Finding, b: Finding): number {
  return start(a).line - start(b).line || start(a).column - start(b).column || (a.code < b.code ? -1 : 1);
}
