export const plans: readonly string[];
export function bentPlans(seed: number): Generator<string>;

/** A source of numbers from 0 up to 1 that is the same for the same seed. */
export function randomFrom(seed: number): () => number;
