import type { Language, Text } from '../language.ts';
import { changeIn } from '../plan/wording/measured.ts';
import { type Block, table } from '../publishing/blocks.ts';
import { nameOf } from '../submission/names.ts';
import type { CriterionProgress, Result } from './criteria.ts';
import { dateInside } from './date-inside.ts';
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
      orInSentence(one.baseline, one.criterion, 0, language),
      orInSentence(one.target, one.criterion, 1, language),
      one.latest === null ? '' : resultText(one.latest, language),
      year !== undefined && one.latest === null ? notIn(year)[language] : distanceWords(one, language),
    ]),
  );
}

/** What a field says; where there is none, the figure that the sentence of the criterion tells. */
function orInSentence(value: string | null, criterion: string, end: 0 | 1, language: Language): string {
  const told = value === null ? changeIn(criterion)?.[end] : undefined;
  if (told === undefined) return value ?? '';
  const number = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB').format(told.number);
  return language === 'en' && told.unit === '%' ? `${number}%` : `${number} ${told.unit}`.trim();
}

const notIn = (year: number): Text => ({
  da: `Ingen måling fra ${year} i planen`,
  en: `No measurement from ${year} in the plan`,
});

/** Criteria that the plan has no measurement of, as a table. */
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
      orInSentence(one.baseline, one.criterion, 0, language),
      orInSentence(one.target, one.criterion, 1, language),
      one.deadline === null ? '' : dateInside(one.deadline, language),
    ]),
  );
}

/** `41 unge (31.12.2023)`. */
function resultText({ date, result, source }: Result, language: Language): string {
  const more = [date === null ? '' : dateInside(date, language), source ?? ''].filter(part => part !== '');
  return more.length === 0 ? result : `${result} (${more.join(', ')})`;
}
