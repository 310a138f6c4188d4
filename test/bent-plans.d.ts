export const plans: readonly string[];
export function bentPlans(seed: number): Generator<string>;
