import type { Data } from '../document/data.ts';

/**
 * Whether what stands at a place in one plan stands at the same place in another, so that who writes by the one changes the same in the
 * other: all but the words of one value is alike. Two values that differ may have changed places.
 */
export const haveSamePlaces = (one: Data, other: Data): boolean => differences(one, other) <= 1;

/** How many values differ; without end where fields or items have come or gone. */
function differences(one: Data, other: Data): number {
  if (one === other) return 0;
  if (typeof one !== 'object' || typeof other !== 'object')
    return typeof one === typeof other ? 1 : Number.POSITIVE_INFINITY;
  if (Array.isArray(one) !== Array.isArray(other)) return Number.POSITIVE_INFINITY;
  const [fields, others] = [Object.entries(one), Object.entries(other)];
  if (fields.length !== others.length) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const [at, [name, value]] of fields.entries()) {
    const [otherName, otherValue] = others[at] ?? [];
    if (name !== otherName || otherValue === undefined) return Number.POSITIVE_INFINITY;
    sum += differences(value, otherValue);
    if (sum > 1) return sum;
  }
  return sum;
}
