// Plans bent at random: `bentPlans(7)` gives one text after the other, always the same from the same seed.
import { readdirSync, readFileSync } from 'node:fs';

const folders = ['examples/planer', 'examples/udkast', 'test/plan/real-plans', 'test/rules'];
/** The texts of all plans there are here. */
export const plans = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .map(name => readFileSync(`${folder}/${name}`, 'utf8')),
);
const lines = plans.flatMap(plan => plan.split('\n'));
const pieces = [
  ...[
    ': ',
    ':',
    '- ',
    '– ',
    '* ',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ', ',
    '|',
    '>',
    '&a ',
    '*a',
    '!x ',
    '? ',
    '%',
  ],
  ...[
    '@',
    '`',
    '\t',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u0000',
    '\u0085',
    '\u2028',
    '\r',
    '\r\n',
    '\n',
    '---',
    '...',
  ],
  ...[
    '# helhed: ignorer HP501 fordi det er aftalt',
    'fil: x.yaml',
    '250.000',
    '7.5 mio',
    '30.02.2022',
    'TODO',
    'a\u030a',
    '👩‍👧',
    '1.',
    '\\',
  ],
];

/** Plan after plan, each with some changes, without end. */
export function* bentPlans(seed) {
  const random = randomFrom(seed);
  const below = most => Math.floor(random() * most);
  const oneOf = items => items[below(items.length)];
  const bends = bendsWith({ random, below, oneOf });
  while (true) {
    let text = oneOf(plans);
    // Small texts are quick, and what goes wrong in them is easy to see.
    if (random() < 0.7)
      text = text
        .split('\n')
        .slice(0, 5 + below(60))
        .join('\n');
    for (let bent = 1 + below(4); bent > 0; bent--) text = oneOf(bends)(text);
    yield text;
  }
}

/** Numbers from 0 to 1, always the same from the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Changes of a text: somewhere, and each of its own kind. */
function bendsWith({ random, below, oneOf }) {
  function onLine(text, change) {
    const all = text.split('\n');
    const at = below(all.length);
    const line = change(all[at]);
    all.splice(at, 1, ...(line === undefined ? [] : [line]));
    return all.join('\n');
  }
  return [
    text => cut(text, below(text.length + 1), 0, oneOf(pieces)),
    text => cut(text, below(text.length + 1), 1 + below(3), ''),
    text => onLine(text, line => line.replace(/^ */, indent => indent.slice(below(3)) || ' '.repeat(below(6)))),
    text => onLine(text, () => oneOf(lines)),
    text => onLine(text, line => `${line}\n${line}`),
    text => onLine(text, () => undefined),
    text =>
      onLine(text, line =>
        line.replace(/(:\s).*/, (_, colon) => colon + oneOf(['', '~', 'TODO', '[]', '{}', oneOf(pieces)])),
      ),
    text =>
      onLine(text, line =>
        line.replace(/\p{L}/gu, letter => (random() < 0.1 ? oneOf(['', letter + letter, 'x']) : letter)),
      ),
  ];
}

const cut = (text, at, length, put) => text.slice(0, at) + put + text.slice(at + length);
