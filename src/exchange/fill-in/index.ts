import type { Examination } from '../../check.ts';
import { form } from '../../form/index.ts';
import type { Language } from '../../language.ts';
import { fold } from '../../plan/spelling.ts';
import { type Part, partsOf } from './asks.ts';
import { aboutOf, titleOfPart, titleOfWhole } from './titles.ts';
import { formOf } from './written.ts';

export type { Part } from './asks.ts';

/** The parts of a plan that something may be asked about: its sections, its indsatsområder and its activities. */
export const partsToAsk = (plan: Examination): readonly Part[] => partsOf(form(plan));

/** The parts of a kind by a name that they are known by; an indsatsområde has its activities with it. */
export function partsNamed(parts: readonly Part[], kinds: readonly Part['kind'][], name: string): readonly Part[] {
  const wanted = parts.filter(
    ({ kind, names, title }) =>
      kinds.includes(kind) && [...names, title.da, title.en].some(each => fold(each) === fold(name)),
  );
  const areas = wanted.flatMap(({ kind, title }) => (kind === 'area' ? [title.da] : []));
  return parts.filter(part => wanted.includes(part) || (part.area !== undefined && areas.includes(part.area)));
}

/**
 * A form to fill in, in Word, with what is asked in some parts of a plan and what stands there already: in all of them, or in those that were chosen.
 * The same always gives the same bytes.
 */
export async function formDocument(
  plan: Examination,
  parts: readonly Part[],
  isWhole: boolean,
  language: Language,
): Promise<Uint8Array> {
  const { fillInDocument } = await import('../../publishing/word/fill-in/document.ts');
  const title = isWhole || !parts[0] ? titleOfWhole : titleOfPart(parts[0]);
  return fillInDocument(formOf(parts, title[language], aboutOf(plan, language), language));
}
