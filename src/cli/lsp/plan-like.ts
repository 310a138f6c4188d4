import { basename } from 'node:path';
import { isPlanName } from '../find-plans.ts';
import { isOnDisk } from './open-files.ts';

/** Whether a file may be YAML, by its name; what has no name yet may be. */
export const isYaml = (file: string): boolean => !isOnDisk(file) || /\.ya?ml$/iu.test(file);

/** Fields that hardly any other file than a plan begins a line with. */
const telling = /^(?:program|fase|boligorganisationer|problemer|indsatsområder|aktiviteter|underskrifter)\s*:/gmu;

/**
 * Whether a file that is open in an editor is taken for a plan: by the names that helhed looks for, or by at least two fields that
 * only a plan has. Other YAML is left in peace; the fields are looked for as text, so that a plan stays one while it is being typed.
 */
export function isPlanLike(file: string, text: string): boolean {
  const fields = new Set([...text.normalize('NFC').matchAll(telling)].map(([field]) => field));
  return isPlanName(basename(file)) || (isYaml(file) && fields.size >= 2);
}
