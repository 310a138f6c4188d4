import type { Language, Text } from '../../language.ts';
import { writeDay } from '../../plan/time/calendar.ts';
import type { Box, FillIn, FillInBlock, Pair } from '../../publishing/fill-in.ts';
import type { FieldAsk, Part, Question, RowsAsk } from './asks.ts';
import { type Boxed, boxesOf, type Place } from './boxes.ts';
import { dayIn } from './names.ts';
import { rowCalled, words } from './words.ts';

/** What is asked in some parts of a plan, as a form to fill in. */
export function formOf(parts: readonly Part[], title: string, about: readonly string[], language: Language): FillIn {
  const instructions = [words.write, words.beside, words.sendBack].map(text => ({
    kind: 'text' as const,
    text: text[language],
  }));
  return {
    language,
    title,
    about,
    blocks: [...instructions, ...parts.flatMap(part => blocksOf(part, language))],
  };
}

/** The heading of a part. */
export function headingOf({ kind, title }: Pick<Part, 'kind' | 'title'>, language: Language): string {
  if (kind === 'plan' || title[language] === '') return kind === 'plan' ? title[language] : words[kind][language];
  return `${words[kind][language]}: ${title[language]}`;
}

function blocksOf(part: Part, language: Language): readonly FillInBlock[] {
  const level = part.kind === 'activity' ? 2 : 1;
  const blocks: FillInBlock[] = [{ kind: 'heading', level, text: headingOf(part, language) }];
  let pairs: Pair[] = [];
  const endPairs = () => {
    if (pairs.length > 0) blocks.push({ kind: 'pairs', caption: headingOf(part, language), rows: pairs });
    pairs = [];
  };
  for (const question of part.questions) {
    const [only, ...more] = question.asks;
    if (only?.kind === 'field' && more.length === 0 && !isLong(only)) {
      pairs.push(...pairsOf(part, only, question.label, question.text, language));
      continue;
    }
    endPairs();
    blocks.push({ kind: 'heading', level: level === 1 ? 2 : 3, text: question.label[language] });
    if (question.text) blocks.push({ kind: 'text', text: question.text[language] });
    blocks.push(...answersTo(part, question, language));
  }
  endPairs();
  return blocks;
}

const isLong = ({ cell }: FieldAsk) =>
  cell.kind === 'lines' || (cell.field.control.kind === 'text' && cell.field.control.long);

function answersTo(part: Part, { label, asks }: Question, language: Language): readonly FillInBlock[] {
  const [only, ...more] = asks;
  if (only?.kind === 'field' && more.length === 0) {
    return boxesOf(part, only).map(boxed => ({ kind: 'box', box: boxFor(boxed, language, true) }));
  }
  const blocks: FillInBlock[] = [];
  for (const ask of asks) {
    const last = blocks.at(-1);
    if (ask.kind === 'field') {
      const pairs = pairsOf(part, ask, ask.label, ask.text, language);
      if (last?.kind === 'pairs') blocks[blocks.length - 1] = { ...last, rows: [...last.rows, ...pairs] };
      else blocks.push({ kind: 'pairs', caption: label[language], rows: pairs });
    } else {
      if (more.length > 0) blocks.push({ kind: 'text', text: ask.label[language] });
      blocks.push(...rowsOf(part, ask, language));
    }
  }
  return blocks;
}

function pairsOf(part: Part, ask: FieldAsk, label: Text, text: Text | undefined, language: Language): readonly Pair[] {
  return boxesOf(part, ask).map(boxed => ({
    label: label[language],
    help: text?.[language],
    box: boxFor(boxed, language, false),
  }));
}

function rowsOf(part: Part, ask: RowsAsk, language: Language): readonly FillInBlock[] {
  const boxes = boxesOf(part, ask);
  const numbers = [...new Set(boxes.map(({ row }) => row?.at))];
  const rows = numbers.map(at => boxes.filter(({ row }) => row?.at === at));
  const isInGrid = ([first]: readonly Boxed[]) => ask.isNarrow || first?.row?.isNew === true;
  const alone = rows.filter(row => !isInGrid(row));
  const boxIn = (boxed: Boxed) => boxFor(boxed, language, false);
  return [
    ...alone.flatMap((row, at): readonly FillInBlock[] => [
      { kind: 'text', text: rowCalled(ask.called, at, language) },
      {
        kind: 'pairs',
        caption: rowCalled(ask.called, at, language),
        rows: row.map(boxed => ({ label: boxed.row?.head[language] ?? '', box: boxIn(boxed) })),
      },
    ]),
    ...(alone.length > 0 ? [{ kind: 'text' as const, text: words.more[language] }] : []),
    {
      kind: 'grid',
      caption: ask.label[language],
      heads: ask.ofNew.map(({ label }) => label[language]),
      rows: rows.filter(isInGrid).map(row => row.map(boxIn)),
    },
  ];
}

/** A box for an answer; one that stands by itself takes paragraphs. */
function boxFor(boxed: Boxed, language: Language, isAlone: boolean): Box {
  const { name, label, place, text } = boxed;
  const { kind, prompt } = kindOf(place, isAlone);
  const day = kind === 'date' ? dayIn(text) : undefined;
  const options = place.options.map(option => optionAs(option, language));
  const chosen = place.options.find(({ value }) => value === text);
  return {
    name,
    label: label[language],
    kind,
    value: day === undefined ? (chosen ? optionAs(chosen, language) : shown(text, place)) : writeDay(day, 'da'),
    ...(day !== undefined && { day }),
    options: kind === 'choice' || kind === 'open-choice' ? [...new Set(options)] : [],
    prompt: prompt[language],
  };
}

/** Each thing of a list is a paragraph of its own. */
const shown = (text: string, { kind }: Place) => (kind === 'lines' ? text.replace(/\n/gu, '\n\n') : text);

function kindOf(
  { kind, options, isFree }: Place,
  isAlone: boolean,
): { readonly kind: Box['kind']; readonly prompt: Text } {
  if (kind === 'date') return { kind: 'date', prompt: words.promptDate };
  if (kind === 'lines') return { kind: isAlone ? 'long' : 'text', prompt: words.promptLines };
  if (options.length > 0)
    return isFree
      ? { kind: 'open-choice', prompt: words.promptOpenChoice }
      : { kind: 'choice', prompt: words.promptChoice };
  return { kind: isAlone ? 'long' : 'text', prompt: words.promptText };
}

/** A choice as it is shown: with what it is, where that says more. */
export const optionAs = ({ value, label }: Place['options'][number], language: Language): string =>
  label[language] === value ? value : `${value}: ${label[language]}`;
