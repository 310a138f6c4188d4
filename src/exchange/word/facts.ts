import { inOneLine, type Paragraph, type Passage, type Run, wordsIn } from './passages.ts';

/** A text under its label: `Ansvarlig: Projektlederen`. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  /** What stands below a label that has nothing behind it. */
  readonly below?: readonly Passage[];
}

/**
 * The facts that a paragraph is made of, when it begins with a label: one in bold, or a few plain words before a colon that `isKnown`. Several may stand
 * in one line, with a point between them.
 */
export function factsOf({ runs }: Paragraph, isKnown: (label: string) => boolean): readonly Fact[] | undefined {
  const bold = inBold(runs);
  if (bold !== undefined && bold.length > 0) return bold.map(withAnnexNumber);
  const [, label = '', text = ''] = /^([^:.!?]{2,40}):\s+(.+)$/su.exec(wordsIn(runs)) ?? [];
  return label !== '' && isKnown(label) ? [{ label, text }] : undefined;
}

/** `Bilag 5: Budget` is an annex by its number and title. */
const withAnnexNumber = (fact: Fact): Fact =>
  /^bilag \S+$/iu.test(fact.label) ? { label: 'Bilag', text: `${fact.label}: ${fact.text}` } : fact;

function inBold(runs: readonly Run[]): readonly Fact[] | undefined {
  const facts: { label: string; text: string }[] = [];
  let isOpen = false;
  for (const { text, isStrong } of joined(runs)) {
    const said = inOneLine(text);
    if (isStrong && (said.endsWith(':') || (facts.length === 0 && !isOpen))) {
      facts.push({ label: said.replace(/\s*:$/u, ''), text: '' });
      isOpen = true;
      // In bold alone it is a label only if a colon follows.
      if (!said.endsWith(':')) isOpen = false;
      continue;
    }
    const last = facts.at(-1);
    if (!last) return undefined;
    if (!isOpen) {
      if (!said.startsWith(':')) return undefined;
      isOpen = true;
      last.text = text.replace(/^\s*:/u, '');
    } else last.text += text;
  }
  return facts.map(({ label, text }) => ({ label, text: inOneLine(text).replace(/\s*·$/u, '') }));
}

/** Runs that look the same, put together; white space takes the look of what stands before it. */
function joined(runs: readonly Run[]): readonly Run[] {
  const found: { text: string; isStrong: boolean }[] = [];
  for (const { text, isStrong } of runs) {
    const last = found.at(-1);
    if (last && (last.isStrong === isStrong || text.trim() === '')) last.text += text;
    else if (last || text.trim() !== '') found.push({ text, isStrong });
  }
  return found;
}

/**
 * A paragraph in bold alone as the heading that it is meant as, and one that begins with a label in bold as a heading with the rest below it, when
 * `isAnswer` knows the label. A whole sentence in bold is no heading.
 */
export function withHeading(passage: Passage, level: number, isAnswer: (label: string) => boolean): readonly Passage[] {
  if (passage.kind !== 'paragraph') return [passage];
  const lines = linesApart(passage.runs, isAnswer);
  if (lines.length > 1) return lines.flatMap(runs => withHeading({ kind: 'paragraph', runs }, level, isAnswer));
  const text = wordsIn(passage.runs);
  const isStrong = passage.runs.every(run => run.isStrong || run.text.trim() === '');
  if (isStrong)
    return text.length <= 100 && (isAnswer(text) || !/[.!;,]$/u.test(text)) && /\p{L}/u.test(text)
      ? [{ kind: 'heading', level, text: isAnswer(text) ? text.replace(/\.$/u, '') : text }]
      : [passage];
  const [label, ...rest] = joined(passage.runs);
  const said = inOneLine(label?.text ?? '');
  if (!label?.isStrong || !isAnswer(said) || rest.some(({ isStrong, text }) => isStrong && /:\s*$/u.test(text)))
    return [passage];
  const [first = { text: '', isStrong: false }, ...more] = rest;
  const runs = [{ ...first, text: first.text.replace(/^\s*:?\s*/u, '') }, ...more];
  return wordsIn(runs) === ''
    ? [passage]
    : [
        { kind: 'heading', level, text: said.replace(/\s*[:.]$/u, '') },
        { kind: 'paragraph', runs },
      ];
}

/** The lines of a paragraph, where more than one of them begins with the label of an answer: they are paragraphs that were not parted. */
function linesApart(runs: readonly Run[], isAnswer: (label: string) => boolean): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const { text, isStrong } of runs)
    text.split('\n').forEach((piece, at) => {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ text: piece, isStrong });
    });
  const isLabelled = (line: readonly Run[]) => {
    const [, label] = /^([^:.!?]{2,40})[:?]\s/u.exec(wordsIn(line)) ?? [];
    return label !== undefined && isAnswer(label);
  };
  const written = lines.filter(line => wordsIn(line) !== '');
  return written.filter(isLabelled).length > 1 ? written : [runs];
}
