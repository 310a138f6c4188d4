import { type Described, type EditorSchema, takes } from './described.ts';

/**
 * What may not stand in a shape, and what an editor then says. Where texts may stand, so may a blank, a number and `true`:
 * helhed takes them as they are written. Such places have no `type`, or editors would offer to put in `null` and `true`.
 */
export function limits(shape: Described): EditorSchema {
  const said = errorMessage(shape);
  return { ...refused(shape), ...(said !== undefined && { errorMessage: said }) };
}

function refused(shape: Described): EditorSchema {
  if (shape.enum) return oneOf(shape.enum);
  if (!takes(shape, 'string', 'number')) return { type: [...[shape.type].flat(), 'null'] };
  const kinds = ['array', 'object'].filter(kind => !takes(shape, kind));
  return kinds.length === 0 ? {} : { not: { type: kinds } };
}

/** One of a few values, or none yet: each is offered as it is spelled, and taken in the other spellings that helhed reads as the same. */
const oneOf = (values: readonly string[]): EditorSchema => ({
  anyOf: [
    { enum: values },
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

function errorMessage(shape: Described): string | undefined {
  if (shape.enum) return `Her kan der stå ${shape.enum.slice(0, -1).join(', ')} eller ${shape.enum.at(-1)}.`;
  if (shape.additionalProperties === false)
    return 'helhed kender ikke dette her. Er feltet stavet rigtigt? Ctrl+mellemrum viser de felter, der kan stå her.';
  return takes(shape, 'string', 'number', 'object')
    ? undefined
    : 'Her skal der stå en liste: hver ting på sin egen linje efter »- «.';
}
