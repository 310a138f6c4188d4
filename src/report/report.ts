import type { LocalDemand } from '../config/config.ts';
import type { Language, Text } from '../language.ts';
import type { Overview } from '../overview.ts';
import type { PlanDraft } from '../plan/plan.ts';
import type { Finding, Severity } from '../rules/finding.ts';

/** One file that was checked. */
export interface Checked {
  readonly file: string;
  readonly text: string;
  /** The files that it is put together from. */
  readonly parts?: readonly { readonly file: string; readonly text: string }[];
  readonly findings: readonly Finding[];
  /** What is let pass for a reason that stands in the plan. */
  readonly waived?: readonly { readonly finding: Finding; readonly reason: string }[];
  /** How many gaps are held apart, since they are known. */
  readonly known?: number;
  /** Known gaps that are there no more, though the list still has them. */
  readonly solved?: readonly { readonly code: string; readonly place: string; readonly message: string }[];
  /** Left out when the file could not be read as a plan. */
  readonly overview?: Overview;
  /** What the plan is called, and which edition of it this is; left out where the overview is. */
  readonly edition?: Pick<PlanDraft, 'titel' | 'version' | 'dato'>;
  /** What is asked of it locally, beyond the rules. */
  readonly demands?: readonly LocalDemand[];
}

/** What keeps a run from looking at something, and the place that must be mended, where one is known. */
export interface Trouble extends Text {
  readonly at?: { readonly file: string; readonly line: number; readonly column: number };
}

export interface Context {
  readonly language: Language;
  readonly colour: boolean;
  /** How many columns there are to write in. */
  readonly width: number;
  /** Whether a person is to look at what programs read, too: it is then set out over several lines. */
  readonly isForEyes?: boolean;
  /** The version of helhed, `0.1.0`. */
  readonly version: string;
  /** Whether findings that are only advice are among those shown. They are, when nothing is said. */
  readonly advice?: boolean;
  /** What could not be looked at, a sentence for each. */
  readonly failures?: readonly Trouble[];
  /** The most warnings that are accepted. */
  readonly maxWarnings?: number;
  /**
   * Gives a file by its path from the top of the repository, with forward slashes; one that lies outside by its whole path. Without it
   * files are called what they were called when they were checked.
   */
  readonly inRepository?: (file: string) => string;
}

/** Turns what was found into a text for people or machines; what takes more to load gives it a little later. */
export type Reporter<Given extends string | Promise<string> = string | Promise<string>> = (
  files: readonly Checked[],
  context: Context,
) => Given;

/** How many findings of a severity there are. */
export function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter(finding => finding.severity === severity).length;
}

/** How many findings of each severity there are, and how many gaps are known and held apart. */
export type Tally = Readonly<Record<Severity | 'known', number>>;

/** Counts what was found in some files. */
export function tallyOf(files: readonly Pick<Checked, 'findings' | 'known'>[]): Tally {
  const sum = { error: 0, warning: 0, note: 0, known: 0 };
  for (const { findings, known = 0 } of files) {
    for (const { severity } of findings) sum[severity] += 1;
    sum.known += known;
  }
  return sum;
}

/** Several counts as one. */
export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { error, warning, note, known }) => ({
      error: sum.error + error,
      warning: sum.warning + warning,
      note: sum.note + note,
      known: sum.known + known,
    }),
    { error: 0, warning: 0, note: 0, known: 0 },
  );

/** Says that there are more warnings than are accepted; nothing when there are not. */
export function tooManyWarnings({ warning: number }: Tally, most: number | undefined): Text | undefined {
  if (most === undefined || number <= most) return undefined;
  return {
    da: `Der er ${number} ${number === 1 ? 'advarsel' : 'advarsler'}, og der må højst være ${most}.`,
    en: `${number === 1 ? 'There is 1 warning' : `There are ${number} warnings`}, and at most ${most} are accepted.`,
  };
}

/** What a severity is called, one and many. */
export const severityWords: Readonly<Record<Severity, { readonly one: Text; readonly many: Text }>> = {
  error: { one: { da: 'fejl', en: 'error' }, many: { da: 'fejl', en: 'errors' } },
  warning: { one: { da: 'advarsel', en: 'warning' }, many: { da: 'advarsler', en: 'warnings' } },
  note: { one: { da: 'råd', en: 'note' }, many: { da: 'råd', en: 'notes' } },
};

/** `3 fejl · 1 advarsel`; empty when there are none. */
export const counted = (findings: readonly Finding[], language: Language): string =>
  inWords(tallyOf([{ findings }]), language);

function inWords(tally: Tally, language: Language): string {
  return (['error', 'warning', 'note'] as const)
    .map(severity => ({ severity, number: tally[severity] }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => `${number} ${severityWords[severity][number === 1 ? 'one' : 'many'][language]}`)
    .join(' · ');
}

/** What a report can say and what it can't; stands at the end of each. */
export const honesty: Text = {
  da: 'helhed ser, om svarene er der – ikke, om planen er god. Det afgør de, der skal godkende den.',
  en: 'helhed sees whether the answers are there – not whether the plan is good. That is for those who approve it to judge.',
};

/** What helhed is, for those who get a paper and have never met it. */
export const whatHelhedIs: Text = {
  da: 'helhed er det program, planen er tjekket med.',
  en: 'helhed is the program that the plan was checked with.',
};

/** Said where findings that are only advice were left out. */
export const withoutAdvice: Text = {
  da: 'Råd er ikke taget med.',
  en: 'Advice is left out.',
};

/** Said where there is nothing to find. */
const nothing: Text = { da: 'ingen mangler', en: 'no gaps' };

/** Said before the count where a file can't be read as a plan. */
export const unreadable: Text = {
  da: 'Der er ingen plan at læse, før det er rettet:',
  en: 'There is no plan to read until this is mended:',
};

/** `3 fejl · 1 advarsel`, and how many gaps are known and held apart; `ingen nye mangler · 620 kendte` when there are no others. */
export const inAll = (files: readonly Pick<Checked, 'findings' | 'known'>[], language: Language): string =>
  toldInAll(tallyOf(files), language);

/** The same of what has been counted. */
export function toldInAll(tally: Tally, language: Language): string {
  const { known } = tally;
  const found = inWords(tally, language);
  if (known === 0) return found || nothing[language];
  return found === ''
    ? `${nothingNew[language]} · ${heldApart[language](known)}`
    : `${found} · ${knownWords[language](known)}`;
}

const nothingNew: Text = { da: 'ingen nye mangler', en: 'no new gaps' };
const heldApart: Readonly<Record<Language, (known: number) => string>> = {
  da: known => (known === 1 ? '1 kendt' : `${known} kendte`),
  en: known => `${known} known`,
};
const knownWords: typeof heldApart = {
  da: known => (known === 1 ? '1 kendt mangel' : `${known} kendte mangler`),
  en: known => (known === 1 ? '1 known gap' : `${known} known gaps`),
};

/** How many known gaps are there no more. */
export const solvedWords: Readonly<Record<Language, (solved: number) => string>> = {
  da: solved => `${solved === 1 ? '1 kendt mangel' : `${solved} kendte mangler`} er løst, men står stadig på listen.`,
  en: solved =>
    solved === 1 ? '1 known gap is solved, but still listed.' : `${solved} known gaps are solved, but still listed.`,
};
