import type { Path } from '../document/data.ts';
import type { Reading } from '../plan/read.ts';

/** Whole parts of a plan that belong to its own period alone. */
const ofThePlan = ['version', 'dato', 'godkendelser', 'underskrifter', 'ændringer', 'rapporter'];

/** Dates, and how far a thing had come, wherever they stand. */
const ofThePeriod = ['start', 'slut', 'frist', 'hvornår', 'dato', 'ajourført', 'status', 'resultater'];

/** Amounts, and the years that they are for. */
const amounts = ['i_alt', 'beløb', 'andel', 'år', 'kilder', 'områder'];

/** Where the values stand that belonged to the period of a plan and not to the next one: its dates, amounts, statuses, approvals, signatures, changes and reports. */
export function oldValues({ plan, at }: Pick<Reading, 'plan' | 'at'>): readonly Path[] {
  const found: Path[] = [];
  const take = (owner: object, key: string) => found.push(at(owner, key as keyof typeof owner));
  const look = (value: unknown, inMoney: boolean): void => {
    if (Array.isArray(value)) for (const item of value) look(item, inMoney);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, part] of Object.entries(value)) {
      const isOld = ofThePeriod.includes(key) || (inMoney && amounts.includes(key));
      if (isOld || (inMoney && key === 'timer' && typeof part === 'object')) take(value, key);
      else if (key !== 'note') look(part, inMoney || key === 'budget' || key === 'ressourcer');
    }
  };
  for (const [key, value] of Object.entries(plan)) {
    if (ofThePlan.includes(key) || (key === 'periode' && typeof value === 'string')) take(plan, key);
    else if (key === 'periode' && typeof value === 'object' && value !== null)
      for (const end of ['fra', 'til'].filter(end => end in value)) take(value, end);
    else look(value, key === 'budget' || key === 'ressourcer');
  }
  return found;
}
