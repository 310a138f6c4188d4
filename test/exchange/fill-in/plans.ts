import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, programmes, template } from '../../../src/index.ts';

const folder = 'examples/planer';
const newest = programmes.at(-1);

/** Plans that are written, one with gaps, and one that is not begun; and the language of a form of each. */
export const plans: readonly (readonly [name: string, text: string, language: Language])[] = [
  ...readdirSync(folder).map(
    (name, at) => [name, readFileSync(join(folder, name), 'utf8'), at % 2 === 0 ? 'da' : 'en'] as const,
  ),
  ['birkeparken', readFileSync('examples/udkast/birkeparken.helhedsplan.yaml', 'utf8'), 'en'],
  ...(newest ? [['an empty plan', template(newest, 'helhedsplan', 'da'), 'da'] as const] : []),
];
