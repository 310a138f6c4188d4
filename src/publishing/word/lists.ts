import { AlignmentType, type INumberingOptions, type IParagraphOptions, LevelFormat } from 'docx';
import { colour, listStep } from './look.ts';

/** Where in a list a paragraph stands. */
export interface ListPlace {
  readonly level: number;
  readonly ordered: boolean;
  /** Which list of steps it is, as each begins with 1. */
  readonly list: number;
  /** Whether it is the first of its item, which has the sign. */
  readonly isFirst: boolean;
}

/** How many levels of a list Word has styles for, and how many it can number. */
export const styledLevels = 5;
const deepest = 8;

const dots = 'punkter';
const numbers = 'trin';
const signs = ['•', '–', '·'];

/** The id of a list style: `ListBullet`, `ListBullet2`. */
export function listStyle(kind: 'ListBullet' | 'ListNumber' | 'ListContinue', level: number): string {
  return level === 0 ? kind : `${kind}${Math.min(level + 1, styledLevels)}`;
}

/** How a paragraph is set that stands in a list. */
export function setInList({ level, ordered, list, isFirst }: ListPlace): IParagraphOptions {
  const depth = Math.min(level, deepest);
  if (!isFirst) return { style: listStyle('ListContinue', level), indent: indentOf(depth) };
  const numbering = ordered
    ? { reference: numbers, level: depth, instance: list }
    : { reference: dots, level: depth, instance: 0 };
  return { style: listStyle(ordered ? 'ListNumber' : 'ListBullet', level), numbering };
}

/** How far in a gap stands that is told in a list: its box begins where the text does. */
export function gapIndent(level: number) {
  return { left: indentOf(level).left + 140, right: 140 };
}

/** The signs and the numbers of lists. */
export const numbering: INumberingOptions = {
  config: [
    { reference: dots, levels: levelsOf(LevelFormat.BULLET, level => signs[level] ?? '·') },
    { reference: numbers, levels: levelsOf(LevelFormat.DECIMAL, level => `%${level + 1}.`) },
  ],
};

function levelsOf(format: (typeof LevelFormat)[keyof typeof LevelFormat], textOf: (level: number) => string) {
  return Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    format,
    text: textOf(level),
    alignment: AlignmentType.LEFT,
    style: { run: { color: colour.soft }, paragraph: { indent: { ...indentOf(level), hanging: listStep } } },
  }));
}

function indentOf(level: number) {
  return { left: listStep * (level + 1) };
}
