import type { Language, Text } from '../language.ts';
import { writeDate } from '../plan/time/calendar.ts';
import { changeIn } from '../plan/wording/measured.ts';
import { type Block, table } from '../publishing/blocks.ts';
import { nameOf } from '../submission/names.ts';
import type { CriterionProgress, Result } from './criteria.ts';
import { distanceWords } from './distance-words.ts';

/** Criteria with what they were measured at, as a table. Of those that were measured in `year` alone what they belong to is known, and left out. */
export function measuredTable(
  criteria: readonly CriterionProgress[],
  language: Language,
  year?: number,
): readonly Block[] {
  const columns: readonly Text[] = [
    nameOf('kriterium'),
    { da: 'Hører til', en: 'Belongs to' },
    nameOf('udgangspunkt'),
    nameOf('måltal'),
    { da: 'Seneste måling', en: 'Latest measurement' },
    { da: 'Hvor langt', en: 'How far' },
  ];
  return table(
    columns.map(text => ({ head: text[language] })),
    criteria.map(one => [
      one.criterion,
      year === undefined ? one.of.name : '',
      inSentence(one.baseline, one.criterion),
      inSentence(one.target, one.criterion),
      one.latest === null ? '' : resultText(one.latest, language),
      year !== undefined && one.latest === null ? notIn(year)[language] : distanceWords(one, language),
    ]),
  );

  /** Where the sentence itself tells both ends, the cells point to it. */
  function inSentence(value: string | null, sentence: string): string {
    if (value !== null) return value;
    const words: Text = { da: 'i kriteriet', en: 'in the criterion' };
    return changeIn(sentence) ? words[language] : '';
  }
}

const notIn = (year: number): Text => ({ da: `Ikke målt i ${year}`, en: `Not measured in ${year}` });

/** Criteria that have not been measured, as a table. */
export function unmeasuredTable(criteria: readonly CriterionProgress[], language: Language): readonly Block[] {
  const columns: readonly Text[] = [
    nameOf('kriterium'),
    { da: 'Hører til', en: 'Belongs to' },
    nameOf('udgangspunkt'),
    nameOf('måltal'),
    nameOf('frist'),
  ];
  return table(
    columns.map(text => ({ head: text[language] })),
    criteria.map(one => [
      one.criterion,
      one.of.name,
      one.baseline ?? '',
      one.target ?? '',
      one.deadline === null ? '' : writeDate(one.deadline, language),
    ]),
  );
}

/** `41 unge (31.12.2023)`. */
function resultText({ date, result, source }: Result, language: Language): string {
  const more = [date === null ? '' : writeDate(date, language), source ?? ''].filter(part => part !== '');
  return more.length === 0 ? result : `${result} (${more.join(', ')})`;
}
