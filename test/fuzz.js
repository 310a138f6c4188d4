// Tries helhed on plans that are bent at random, for as long as asked: `npm run fuzz -- 120 7` is two minutes from seed 7.
// Prints the seed and how many inputs were tried. What it finds is printed whole, and becomes a test in test/.
import { readdirSync, readFileSync } from 'node:fs';
import { check, examine, fix, submission } from '../dist/index.js';

const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);

/** Numbers from 0 to 1, always the same from the same seed (mulberry32). */
let state = seed >>> 0;
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const below = most => Math.floor(random() * most);
const oneOf = items => items[below(items.length)];

const folders = ['examples/planer', 'examples/udkast', 'test/plan/real-plans', 'test/rules'];
const plans = folders.flatMap(folder =>
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

/** One change of a text: somewhere, and of some kind. */
const bends = [
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
const cut = (text, at, length, put) => text.slice(0, at) + put + text.slice(at + length);
function onLine(text, change) {
  const all = text.split('\n');
  const at = below(all.length);
  const line = change(all[at]);
  all.splice(at, 1, ...(line === undefined ? [] : [line]));
  return all.join('\n');
}

const told = findings => findings.map(({ code, message }) => `${code} ${message.da}`).sort();
const savedAs = {
  'UTF-8 with BOM': text => Buffer.from(`\ufeff${text}`),
  'UTF-16': text => Buffer.from(`\ufeff${text}`, 'utf16le'),
};

/** What must hold of every text. Gives the name of what does not. */
async function broken(text) {
  const { findings, isPlan, reading } = examine(text);
  if (!isPlan && findings.length === 0) return 'a text that is no plan passes in silence';
  if (findings.some(({ message }) => !message.da || !message.en)) return 'a finding without words';
  const lineCount = text.split(/\r\n|\r|\n/).length;
  if (findings.some(({ range }) => range.start.line < 1 || range.start.line > lineCount + 1))
    return 'a place that the text does not have';
  if (isPlan) await submission(reading, 'md', 'da');
  const once = fix(text);
  const twice = fix(once.after);
  if (twice.after !== once.after) return 'fixing twice changes something';
  // Letters that no encoding brings back are told of, and then the rest of the file is not the same file.
  if (!/[\ud800-\udfff\u0000]/u.test(text) && !text.startsWith('\ufeff'))
    for (const [name, save] of Object.entries(savedAs))
      if (told(check(save(text))).join() !== told(findings).join()) return `other findings as ${name}`;
  return undefined;
}

const end = Date.now() + seconds * 1000;
let tried = 0;
console.log(`seed ${seed}, ${seconds} s`);
while (Date.now() < end) {
  let text = oneOf(plans);
  // Small texts are quick, and what goes wrong in them is easy to see.
  if (random() < 0.7)
    text = text
      .split('\n')
      .slice(0, 5 + below(60))
      .join('\n');
  for (let bent = 1 + below(4); bent > 0; bent--) text = oneOf(bends)(text);
  let fault;
  try {
    fault = await broken(text);
  } catch (error) {
    fault = error.stack;
  }
  tried++;
  if (fault !== undefined) {
    console.error(`\nInput ${tried} of seed ${seed}: ${fault}\n\n${JSON.stringify(text)}`);
    process.exit(1);
  }
}
console.log(`${tried} inputs, nothing found`);
