import type { Language, Text } from '../language.ts';
import { groupedBy } from '../plan/lists.ts';
import { type Block, bullets, heading, type Inline, type Phrase, paragraph } from '../publishing/blocks.ts';
import type { Change, Subject } from './change.ts';
import { fieldName } from './labels.ts';
import { added, removed, wordDifferences } from './word-differences.ts';

/** A part of a plan and what differs in it. */
export function subjectBlocks(subject: Subject, language: Language): readonly Block[] {
  const { kind, moved, name, renamedFrom, state } = subject;
  const word = stateWords[state][kind === 'area' ? 'area' : 'other'][language];
  const notes = [
    ...(renamedFrom === undefined ? [] : [renamed[language](renamedFrom)]),
    ...(moved === undefined ? [] : [movedTo(moved)[language]]),
  ];
  return [
    heading(3, `${word}${name[language]}`),
    ...notes.map(paragraph),
    ...bullets(state === 'changed' ? changesOf(subject, language) : wholeOf(subject, language)),
  ];
}

/** What a heading tells of a new or a gone part already, and what only its writers use. */
const inHeading = ['titel', 'navn', 'nr', 'id', 'fil'];

function changesOf({ changes, renamedFrom }: Subject, language: Language): readonly (readonly Block[])[] {
  const isTold = ({ field }: Change) => renamedFrom !== undefined && ['titel', 'navn'].includes(field);
  return changes.filter(change => !isTold(change)).map(change => [paragraph(lineFor(change, language))]);
}

/** All that a new or a gone part says, field by field. It needs no marks on each of its lines. */
function wholeOf({ changes }: Subject, language: Language): readonly (readonly Block[])[] {
  const fields = groupedBy(
    changes.filter(({ field }) => !inHeading.includes(field)),
    ({ field }) => field,
  );
  return [...fields].map(([field, told]) => {
    const texts = told.map(({ new: now, old }) => (now ?? old)?.text[language] ?? '');
    const label = { strong: `${fieldName(field)[language]}:` };
    const [only = '', ...more] = texts;
    if (more.length === 0) return [paragraph([label, ` ${only}`])];
    return [paragraph([label]), ...bullets(texts.map(text => [paragraph(text)]))];
  });
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

/** One difference in a line. */
function lineFor(change: Change, language: Language): Phrase {
  const { distance, kind, of, what } = change;
  const [old = '', now = ''] = [change.old?.text[language], change.new?.text[language]];
  const label = (word: Text): Inline => ({ strong: `${what[language]}${word[language]}:` });
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
