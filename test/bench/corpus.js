// Writes plans to measure with: `writeCorpus(folder)` makes the same files each time. They are one of the example plans, composed as it
// is, cut to the size of most plans (about 27 KB), and with other names of places and other numbers in each.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../bent-plans.js';

const example = readFileSync('examples/planer/2011-14-rørsangerparken.helhedsplan.yaml', 'utf8');

/** The example without its comments and without the activities that no other part of it needs. */
const base = ['ferieklub', 'lektiehjælp', 'madklub'].reduce(
  withoutActivity,
  example.replace(/^ *#.*\n/gm, '').replaceAll(/^\n/gm, ''),
);

function withoutActivity(plan, id) {
  const lines = plan.split('\n');
  const first = lines.indexOf(`      - id: ${id}`);
  const rest = lines.slice(first + 1).findIndex(line => !line.startsWith('        '));
  return [...lines.slice(0, first), ...lines.slice(first + 1 + rest)].join('\n');
}

const starts = ['Rørsanger', 'Stær', 'Vibe', 'Lærke', 'Solsort', 'Svale', 'Bogfinke', 'Mejse', 'Spurve', 'Gransanger'];
const middles = ['Mølle', 'Skov', 'Kilde', 'Sten', 'Bøge', 'Engs', 'Sø', 'Høj'];
const towns = ['borg', 'lund', 'sund', 'rup', 'sted', 'havn', 'bæk', 'ø'];
const schools = ['Å', 'Eng', 'Bakke', 'Skov', 'Sø', 'Kirke', 'Øster', 'Vester'];
const roads = ['Vestre Strandvej', 'Nørregade', 'Havnegade', 'Søndergade', 'Banegade', 'Algade', 'Torvegade'];

/** The plan with a number of its own, and so with words of its own. */
export function plan(number) {
  const random = randomFrom(number);
  const oneOf = items => items[Math.floor(random() * items.length)];
  const [start, middle, town, school] = [starts, middles, towns, schools].map(oneOf);
  return base
    .replaceAll('Rørsanger', start)
    .replaceAll('Mølleknold', `${middle}knold`)
    .replaceAll('Eksempelborg', `Eksempel${town}`)
    .replaceAll('eksempelborg.', 'eksempelby.')
    .replaceAll('Åskole', `${school}skole`)
    .replace(/\d+(?= timer om ugen)/g, () => String(3 + Math.floor(random() * 30)))
    .replace(
      /^( {10}- [A-ZÆØÅ][^:"\n{]{30,})$/gm,
      (_, step) => `${step}, begyndende ved ${oneOf(roads)} ${1 + Math.floor(random() * 200)}`,
    );
}

const withoutField = (text, field) => text.replace(new RegExp(`^ {8}${field}:.*\\n(?: {9,}.*\\n)*`, 'm'), '');

/** The same with ten gaps: five activities say neither whom they are for nor how they go on. */
export const withTenGaps = ['familieguider', 'ungekontakt', 'fritidsjob', 'vejledning', 'sund'].reduce((text, id) => {
  const [before, after] = text.split(`      - id: ${id}\n`);
  const own = withoutField(withoutField(after, 'målgruppe'), 'forankring');
  return `${before}      - id: ${id}\n${own}`;
}, plan(1));

/** A plan with many activities: those of the plan over and over, each with an id of its own. */
export function planOf(activities) {
  const text = plan(2);
  const [head, rest] = splitAt(text, text.indexOf('      - id: familieguider'));
  const [own, tail] = splitAt(rest, rest.indexOf('      - id: ungekontakt'));
  const more = Array.from({ length: activities - 8 }, (_, at) =>
    own
      .replace('familieguider', `guider${at}`)
      .replace('titel: Familieguider', `titel: Guider i opgang ${at}`)
      .replace('"1.1"', `"1.${at + 20}"`),
  );
  return head + own + more.join('') + tail;
}

const splitAt = (text, at) => [text.slice(0, at), text.slice(at)];

/** How many activities the large plans have. */
export const sizes = [250, 500, 1000, 2000, 4000];

/** Writes all that is measured with into a folder, and tells where it is. */
export function writeCorpus(folder) {
  const write = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const many = (name, count) => {
    mkdirSync(join(folder, name), { recursive: true });
    return Array.from({ length: count }, (_, at) =>
      write(`${name}/${String(at).padStart(4, '0')}.helhedsplan.yaml`, plan(at)),
    );
  };
  mkdirSync(folder, { recursive: true });
  return {
    silent: write('silent.helhedsplan.yaml', plan(0)),
    gaps: write('gaps.helhedsplan.yaml', withTenGaps),
    hundred: many('c100', 100),
    thousand: many('c1000', 1000),
    large: Object.fromEntries(sizes.map(size => [size, write(`large-${size}.helhedsplan.yaml`, planOf(size))])),
  };
}
