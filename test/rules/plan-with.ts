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
  const base = wholeFor(/^program: (\S+)/m.exec(text)?.[1] ?? '2019-26');
  const sections = [...new Map([...sectionsOf(base), ...sectionsOf(text)]).values()];
  // What YAML itself is told stands before all else.
  return [...sections.filter(one => one.startsWith('%')), ...sections.filter(one => !one.startsWith('%'))].join('');
}

/** How many years earlier the same plan would have been written, and what its one indsatsområde was called then. */
const earlier: Readonly<Record<string, { readonly years: number; readonly area: string }>> = {
  '2015-18': { years: 5, area: 'Uddannelse og beskæftigelse' },
  '2011-14': { years: 8, area: 'Uddannelse, beskæftigelse og erhverv' },
  '2006-10': { years: 12, area: 'Beskæftigelse' },
};

/** The whole plan as it would have been under another programme. */
function wholeFor(programme: string): string {
  const other = earlier[programme];
  if (!other) return whole;
  return whole
    .replace(/^program: .*/m, `program: ${programme}`)
    .replace(/(?<=: |: ")20\d\d|(?<= )20\d\d/g, year => String(Number(year) - other.years))
    .replace('navn: Beskæftigelse', `navn: ${other.area}`);
}
