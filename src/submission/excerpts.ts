import type { Text } from '../language.ts';
import type { Afsnit } from '../plan/plan.generated.ts';
import type { Draft } from '../plan/plan.ts';
import { type Block, bullets, heading, paragraph, prose } from '../publishing/blocks.ts';
import type { Manuscript } from './manuscript.ts';
import { details } from './record.ts';

/** The texts that a plan tells in its own words, each under its own heading. */
export function excerpts(
  manuscript: Manuscript,
  texts: readonly Draft<Afsnit>[] | undefined,
  level: number,
): readonly Block[] {
  return (texts ?? []).flatMap(text => {
    if (typeof text === 'string') return prose(text);
    const { overskrift, tekst } = text;
    return [
      ...(overskrift === undefined ? [] : [heading(level, overskrift, overskrift)]),
      ...passages(tekst),
      ...(manuscript.isBlank(text, 'tekst') ? [paragraph(manuscript.own(notWritten))] : []),
      ...bullets(details(manuscript, text, ['overskrift', 'tekst'])),
    ];
  });
}

/** No check asks for it, so it is no gap. */
const notWritten: Text = { da: 'Ikke skrevet endnu.', en: 'Not written yet.' };

/** A text as its paragraphs, or a list of texts as a list. */
export function passages(text: string | readonly string[] | undefined): readonly Block[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? prose(text) : bullets(text.map(prose));
}
