// Tries helhed on plans that are bent at random, for as long as asked: `npm run fuzz -- 120 7` is two minutes from seed 7.
// Prints the seed and how many inputs were tried. What it finds is printed whole, and becomes a test in test/.
import { check, examine, fix, render } from '../dist/index.js';
import { bentPlans } from './bent-plans.js';

const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);

const told = findings => findings.map(({ code, message }) => `${code} ${message.da}`).sort();
const savedAs = {
  'UTF-8 with BOM': text => Buffer.from(`\ufeff${text}`),
  'UTF-16': text => Buffer.from(`\ufeff${text}`, 'utf16le'),
};

/** What must hold of every text. Gives the name of what does not. */
async function broken(text) {
  const { findings, isPlan } = examine(text);
  if (!isPlan && findings.length === 0) return 'a text that is no plan passes in silence';
  if (findings.some(({ message }) => !message.da || !message.en)) return 'a finding without words';
  const lineCount = text.split(/\r\n|\r|\n/).length;
  if (findings.some(({ range }) => range.start.line < 1 || range.start.line > lineCount + 1))
    return 'a place that the text does not have';
  await render(text);
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
for (const text of bentPlans(seed)) {
  if (Date.now() >= end) break;
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
