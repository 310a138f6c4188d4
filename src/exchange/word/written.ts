import type { Data } from '../../document/data.ts';
import { fieldLines } from '../../document/writing/rendering.ts';
import type { Language, Text } from '../../language.ts';
import type { Part, Remark } from './draft.ts';
import { fieldOf } from './place.ts';

const habits = { fields: 2, dash: 2, item: 2 };
/** How long a line of a comment is. */
const width = 100;

/** A plan as YAML, with what no field holds as comments at the end of the part that it stood in. */
export function written(plan: Part, language: Language): string {
  return [...partLines(plan, 0, language), ''].join('\n');
}

function partLines(part: Part, column: number, language: Language): readonly string[] {
  const order = Object.keys(fieldOf(part).shape.properties ?? {});
  const last = ['indsatsområder', 'aktiviteter', 'organisation', 'budget'];
  const names = [...order.filter(name => !last.includes(name)), ...last].filter(
    name => part.fields.has(name) && !part.inners.has(name),
  );
  const isPlan = part.scope === 'plan';
  const own = names.flatMap(name => [...(isPlan ? [''] : []), ...linesOf(name, part.fields.get(name) ?? '', column)]);
  const below = (name: string, parts: readonly Part[]) =>
    parts.length === 0
      ? []
      : [
          ...(isPlan ? [''] : []),
          `${' '.repeat(column)}${name}:`,
          ...parts.flatMap((each, at) => [
            ...(at > 0 ? [''] : []),
            ...asItem(partLines(each, column + 4, language), column + 2),
          ]),
        ];
  const inners = [...part.inners].flatMap(([name, inner]) => {
    const lines = partLines(inner, column + 2, language);
    return lines.length === 0 ? [] : ['', `${' '.repeat(column)}${name}:`, ...lines];
  });
  return [
    ...own,
    ...below('indsatsområder', part.areas),
    ...below('aktiviteter', part.activities),
    ...inners,
    ...part.remarks.flatMap(each => remarkLines(each, column, language)),
  ];
}

const linesOf = (name: string, value: Data, column: number) => fieldLines(name, value, column, habits);

/** The lines of fields as an item of a list: with a dash before the first field. */
function asItem(lines: readonly string[], column: number): readonly string[] {
  const first = lines.findIndex(line => !line.trimStart().startsWith('#') && line.trim() !== '');
  return lines.map((line, at) => (at === first ? `${' '.repeat(column)}- ${line.trimStart()}` : line));
}

/** A comment with what the document says. Its lines begin with a mark, so that none is taken for anything but words. */
export function remarkLines({ under, lines }: Remark, column: number, language: Language): readonly string[] {
  const before = ' '.repeat(column);
  const head = under === '' ? asSaid[language] : stoodUnder[language](under);
  return ['', head, ...lines.flatMap(line => wrapped(line).map((each, at) => `${at === 0 ? '> ' : '  '}${each}`))].map(
    line => (line === '' ? '' : `${before}# ${line}`),
  );
}

const asSaid: Text = { da: 'Fra dokumentet:', en: 'From the document:' };
const stoodUnder: Readonly<Record<Language, (heading: string) => string>> = {
  da: heading => `Fra dokumentet, under »${heading}«:`,
  en: heading => `From the document, under "${heading}":`,
};

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
