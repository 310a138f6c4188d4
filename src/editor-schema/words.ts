import type { Described } from '../plan/described.ts';
import { asYaml } from './as-yaml.ts';
import type { EditorSchema } from './described.ts';

/**
 * What a place is called, what is written there, and an example to look at. The example stands in the description: what is
 * given as `examples` an editor offers to put in, and no example belongs in anybody's plan.
 */
export function wordsOf({ title, description, examples = [] }: Described): EditorSchema {
  const texts = examples.filter(example => typeof example !== 'object');
  const inParts = examples.find(example => typeof example === 'object');
  const shown = [
    ...(description === undefined ? [] : [description]),
    ...(texts.length > 0 ? [`Fx: ${texts.join(' · ')}`] : []),
    ...(inParts !== undefined ? [`\`\`\`yaml\n${asYaml(inParts)}\n\`\`\``] : []),
  ].join('\n\n');
  return {
    ...(title !== undefined && { title }),
    ...(shown !== '' && { description: shown }),
    ...(inParts !== undefined && { markdownDescription: shown }),
  };
}
