import { listed } from '../language.ts';
import { type Described, takes } from '../plan/described.ts';
import type { EditorSchema } from './described.ts';

/**
 * What may not stand in a shape, and what an editor then says. Where texts may stand, so may a blank, a number and `true`:
 * helhed takes them as they are written. Such places have no `type`, or editors would offer to put in `null` and `true`.
 */
export function limits(shape: Described): EditorSchema {
  if (shape.enum) return oneOf(shape.enum);
  const unknown = shape.additionalProperties === false ? { errorMessage: say.unknown } : {};
  if (!takes(shape, 'string', 'number'))
    return { type: [...[shape.type].flat(), 'null'], errorMessage: say.list, ...unknown };
  const refused = ['array', 'object'].filter(kind => !takes(shape, kind));
  return refused.length === 0
    ? unknown
    : { ...unknown, if: { not: { type: refused } }, else: { type: 'string', errorMessage: say.text } };
}

/** One of a few values, or none yet: each is offered as it is spelled, and taken in the other spellings that helhed reads as the same. */
const oneOf = (values: readonly string[]): EditorSchema => ({
  anyOf: [
    { enum: values, errorMessage: `Her kan der stå ${listed(values, 'or', 'da')}.` },
    {
      not: { type: ['number', 'boolean', 'array', 'object'] },
      pattern: `^\\s*(?:${values.map(spellings).join('|')})(?:-?[mM]idlerne)?\\s*$`,
    },
  ],
});

const spellings = (value: string) =>
  [...value].map(sign => other[sign] ?? (/\p{L}/u.test(sign) ? `[${sign}${sign.toUpperCase()}]` : sign)).join('');

const other: Readonly<Record<string, string>> = {
  æ: '(?:[æÆ]|[aA][eE])',
  ø: '(?:[øØ]|[oO][eE])',
  å: '(?:[åÅ]|[aA][aA])',
  '-': '\\s*[-‐‑‒–—]\\s*(?:20)?',
};

/** What an editor says, in Danish, where something does not fit. */
const say = {
  unknown: 'helhed kender ikke dette her. Er feltet stavet rigtigt? Ctrl+mellemrum viser de felter, der kan stå her.',
  list: 'Her skal der stå en liste: hver ting på sin egen linje efter »- «.',
  text: 'Her skal der stå en tekst uden felter under sig.',
};
