export function plan(number: number): string;
export const withTenGaps: string;
export function planOf(activities: number): string;
