import type { Language, Text } from '../language.ts';
import { type Block, bullets, heading, type Inline, type Phrase, paragraph } from '../publishing/blocks.ts';
import type { Change, Subject } from './change.ts';
import { added, removed, wordDifferences } from './word-differences.ts';

/** A part of a plan and what differs in it. */
export function subjectBlocks(subject: Subject, language: Language): readonly Block[] {
  const { changes, kind, moved, name, renamedFrom, state } = subject;
  const word = stateWords[state][kind === 'area' ? 'area' : 'other'][language];
  const notes = [
    ...(renamedFrom === undefined ? [] : [renamed[language](renamedFrom)]),
    ...(moved === undefined ? [] : [movedTo(moved)[language]]),
  ];
  const isTitle = ({ field }: Change) => renamedFrom !== undefined && ['titel', 'navn'].includes(field);
  const lines = changes.filter(change => !isTitle(change)).map(change => lineFor(change, state, language));
  return [
    heading(3, `${word}${name[language]}`),
    ...notes.map(paragraph),
    ...bullets(lines.map(line => [paragraph(line)])),
  ];
}

const stateWords: Readonly<Record<Subject['state'], Readonly<Record<'area' | 'other', Text>>>> = {
  new: { area: { da: 'Nyt: ', en: 'New: ' }, other: { da: 'Ny: ', en: 'New: ' } },
  gone: { area: { da: 'Udgået: ', en: 'Gone: ' }, other: { da: 'Udgået: ', en: 'Gone: ' } },
  changed: { area: { da: '', en: '' }, other: { da: '', en: '' } },
};

const renamed: Readonly<Record<Language, (name: string) => string>> = {
  da: name => `Hed før »${name}«.`,
  en: name => `Was called "${name}".`,
};

function movedTo({ from, to }: NonNullable<Subject['moved']>): Text {
  const da = [from === '' ? '' : ` fra »${from}«`, to === '' ? ' ud af indsatsområderne' : ` til »${to}«`].join('');
  const en = [from === '' ? '' : ` from "${from}"`, to === '' ? ' out of the indsatsområder' : ` to "${to}"`].join('');
  return { da: `Er flyttet${da}.`, en: `Has been moved${en}.` };
}

/** One difference in a line. What is new or gone as a whole needs no marks on each of its lines. */
function lineFor(change: Change, state: Subject['state'], language: Language): Phrase {
  const { distance, kind, of, what } = change;
  const [old = '', now = ''] = [change.old?.text[language], change.new?.text[language]];
  const label = (word: Text): Inline => ({ strong: `${what[language]}${word[language]}:` });
  if (state !== 'changed') return [label(none), ` ${old}${now}`];
  switch (kind) {
    case 'new':
      return [label(isNew), ' ', added([now])];
    case 'gone':
      return [label(isGone), ' ', removed([old])];
    case 'order':
      return [label(none), ` ${inOtherOrder[language]}`];
    case 'changed':
      if (of === 'words') return [label(none), ' ', ...wordDifferences(old, now)];
      return [label(none), ` ${fromTo[language](old, now)}${distance === undefined ? '' : ` (${distance[language]})`}`];
  }
}

const none: Text = { da: '', en: '' };
const isNew: Text = { da: ' (tilføjet)', en: ' (added)' };
const isGone: Text = { da: ' (udgået)', en: ' (gone)' };
const inOtherOrder: Text = {
  da: 'De samme skridt står i en ny rækkefølge.',
  en: 'The same steps stand in a new order.',
};
const fromTo: Readonly<Record<Language, (old: string, now: string) => string>> = {
  da: (old, now) => `fra ${old} til ${now}`,
  en: (old, now) => `from ${old} to ${now}`,
};
