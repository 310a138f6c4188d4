import type { Text } from '../language.ts';
import { type Block, bullets, heading, type Inline, paragraph } from '../publishing/blocks.ts';
import type { Manuscript } from '../submission/manuscript.ts';
import { firstSentence } from './first-words.ts';
import type { Happening } from './happening.ts';

type Say = Manuscript['say'];

/** Beyond so many activities each is told in a paragraph, or the edition would not be short. */
const most = 6;

/** The activities of an indsatsområde in the order of the plan. Whom to ask of all of them is told once. */
export function activitiesIn(happenings: readonly Happening[], inAll: number, say: Say): readonly Block[] {
  const [first, ...more] = happenings;
  const isSame = first !== undefined && more.length > 0 && more.every(({ ask }) => ask === first.ask);
  const told = isSame ? happenings.map(one => ({ ...one, ask: '' })) : happenings;
  return [
    ...(isSame && first.ask !== '' ? [paragraph(labelled(words.ask, first.ask, say))] : []),
    ...(inAll > most ? bullets(told.map(one => briefly(one, say))) : told.flatMap(one => fully(one, say))),
  ];
}

/** An activity under a heading of its own, with a line for each thing that a resident asks. */
function fully({ ask, goal, isToCome, next, title, what, when, where, whom }: Happening, say: Say): readonly Block[] {
  const line = (name: Text, text: string) => (text === '' ? [] : [[paragraph(labelled(name, text, say))]]);
  const [only = '', ...others] = next;
  return [
    heading(3, title),
    ...(what === '' ? [] : [paragraph(what)]),
    ...bullets([
      ...line(words.goal, goal),
      ...line(words.whom, whom),
      ...line(...timeOf(isToCome, when)),
      ...line(words.where, where),
      ...(others.length === 0
        ? line(words.next, only)
        : [[paragraph([{ strong: `${say(words.next)}:` }]), ...bullets(next.map(text => [paragraph(text)]))]]),
      ...line(words.ask, ask),
    ]),
  ];
}

/** An activity in one paragraph: what it is, for whom, when if it is still to begin, where, what comes next, and whom to ask. */
function briefly({ ask, goal, isToCome, next, title, what, when, where, whom }: Happening, say: Say): readonly Block[] {
  const said = (name: Text, text: string): readonly Inline[] =>
    text === '' ? [] : [...labelled(name, text, say), '. '];
  const pieces: readonly Inline[] = [
    { strong: title },
    '. ',
    ...[firstSentence(what || goal)].filter(text => text !== '').map(text => `${ended(text)} `),
    ...said(words.whom, whom),
    ...(isToCome ? said(...timeOf(isToCome, when)) : []),
    ...said(words.where, where),
    ...said(words.next, next[0] ?? ''),
    ...said(words.ask, ask),
  ];
  return [paragraph(pieces)];
}

const labelled = (name: Text, text: string, say: Say): readonly Inline[] => [
  { strong: `${say(name)}:` },
  // No line ends with »Spørg:« and leaves the name to the next.
  `${name === words.ask ? '\u00a0' : ' '}${text.replace(/\.$/u, '')}`,
];

/** When something is, and what that is called: a start that is still to come is its beginning. */
const timeOf = (isToCome: boolean, when: string): readonly [Text, string] =>
  isToCome && !when.includes(' – ') ? [words.begins, when.replace(/^(?:fra|from) /u, '')] : [words.when, when];

const ended = (text: string) => (/[.!?…]$/u.test(text) ? text : `${text}.`);

const words = {
  goal: { da: 'Målet', en: 'The goal' },
  whom: { da: 'For', en: 'For' },
  when: { da: 'Hvornår', en: 'When' },
  begins: { da: 'Begynder', en: 'Begins' },
  where: { da: 'Hvor', en: 'Where' },
  next: { da: 'Det næste', en: 'Next' },
  ask: { da: 'Spørg', en: 'Ask' },
} satisfies Readonly<Record<string, Text>>;
