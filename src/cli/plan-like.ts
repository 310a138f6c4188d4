import { basename } from 'node:path';
import { isPlanName } from './find-plans.ts';

/** Whether a file has a name that helhed looks for. */
export const isNamedAsPlan = (file: string): boolean => isPlanName(basename(file));

/** Fields that hardly any other file than a plan begins a line with. */
const ofPlan = /^(?:program|fase|boligorganisationer|problemer|indsatsområder|aktiviteter|underskrifter)\s*:/gmu;
/** The same of a part of a plan that stands in a file of its own: an indsatsområde or an activity. */
const ofPart =
  /^(?:navn|formål|aktiviteter|delaftale|titel|målgruppe|ansvarlig|mål|skridt|succeskriterier|milepæle|ressourcer|forankring)\s*:/gmu;

/** What a text is taken for: a plan, a part of one, what may become a part, or something else. */
export type Likeness = 'plan' | 'part' | 'perhaps' | 'other';

/**
 * Tells what a text is taken for, by what its lines begin with. Other YAML is left in peace; the fields are looked for as text, so
 * that a plan stays one while it is being typed.
 */
export function likenessOf(text: string): Likeness {
  const count = (fields: RegExp) => new Set([...text.normalize('NFC').matchAll(fields)].map(([field]) => field)).size;
  if (count(ofPlan) >= 2) return 'plan';
  const parts = count(ofPart);
  return parts >= 3 ? 'part' : parts > 0 || text.trim() === '' ? 'perhaps' : 'other';
}
