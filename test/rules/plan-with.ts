import { readFileSync } from 'node:fs';
import { dedent } from '../../src/explain.ts';

/** A small plan without gaps, in sections by their first word, into which an example is put. */
export const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');

type Sections = Map<string, string>;

function sectionsOf(text: string): Sections {
  const sections: Sections = new Map();
  for (const piece of text.split(/^(?=[^\s#-])/m))
    sections.set(/^[^:]*/.exec(piece)?.[0] ?? '', piece.endsWith('\n') ? piece : `${piece}\n`);
  return sections;
}

/** The whole plan with an example's sections in place of its own. An example without a field of a plan stands alone. */
export function planWith(example: string): string {
  const text = dedent(example);
  if (!/^[\wæøå]+:/im.test(text)) return text;
  return [...new Map([...sectionsOf(whole), ...sectionsOf(text)]).values()].join('');
}
