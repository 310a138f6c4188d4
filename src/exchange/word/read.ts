import type { Data } from '../../document/data.ts';
import type { Language, Text } from '../../language.ts';
import { type Chunk, chunksIn } from './chunks.ts';
import { allParts, type Part, remark } from './draft.ts';
import { isGathering, isRepeated, namedIn } from './headings.ts';
import { missingIn } from './kept.ts';
import { headed, isLabelWord } from './lexicon.ts';
import { linesOf, type Passage } from './passages.ts';
import { place } from './place.ts';
import { resolveReferences } from './references.ts';
import { written } from './written.ts';

/** A plan that was read from a document. */
export interface Imported {
  /** The plan as YAML, with what no field holds as comments. */
  readonly text: string;
  /** The fields of the plan itself that got an answer. */
  readonly fields: readonly string[];
  readonly areas: readonly ImportedArea[];
  readonly activities: readonly ImportedActivity[];
  /** The headings of the document's own: what stood below them became sections. */
  readonly sections: readonly string[];
  /** How many places of the document became comments. */
  readonly comments: number;
}

/** An indsatsområde, and how many activities stood in it. */
export interface ImportedArea {
  readonly name: string;
  readonly activities: number;
}

/** An activity, and the fields that it got. */
export interface ImportedActivity {
  readonly title: string;
  readonly fields: readonly string[];
}

/** Makes a plan of a document. Every sentence of the document is in it: in a field where it is sure what is meant, else in a comment. */
export function planFrom(document: readonly Passage[], language: Language): Imported {
  const { plan, chunks } = chunksIn(document);
  for (const chunk of chunks) place(chunk);
  const figures = figuresIn(document, chunks);
  const asWritten = written(plan, language);
  resolveReferences(plan);
  remark(
    plan,
    unplaced[language],
    missingIn(
      `${asWritten}\n${allParts(plan)
        .flatMap(({ settled }) => settled)
        .join('\n')}`,
      document.filter(passage => !figures.has(passage)),
      isLabel,
    ),
  );
  const parts = allParts(plan);
  const titled = (part: Part, field: string) => {
    const title = part.fields.get(field);
    return typeof title === 'string' ? title : '';
  };
  return {
    text: written(plan, language),
    fields: [
      ...plan.fields.keys(),
      ...[...plan.inners].filter(([, { fields }]) => fields.size > 0).map(([name]) => name),
    ],
    areas: plan.areas.map(part => ({ name: titled(part, 'navn'), activities: part.activities.length })),
    activities: parts
      .filter(({ scope }) => scope === 'activity')
      .map(part => ({ title: titled(part, 'titel'), fields: [...part.fields.keys()] })),
    sections: parts.flatMap(({ fields }) => headingsIn(fields.get('afsnit'))),
    comments: parts.reduce((sum, { remarks }) => sum + remarks.length, 0),
  };
}

const headingsIn = (sections: Data | undefined): readonly string[] =>
  (Array.isArray(sections) ? sections : []).flatMap(section =>
    typeof section === 'object' && 'overskrift' in section && typeof section.overskrift === 'string'
      ? section.overskrift
      : [],
  );

/**
 * The figures of a submission that helhed wrote: they say again what stands in the text, in words of helhed's own. In another document nothing is
 * taken for one.
 */
function figuresIn(document: readonly Passage[], chunks: readonly Chunk[]): ReadonlySet<Passage> {
  const isOurs = document.some(passage => passage.kind === 'table' && linesOf(passage)[0] === 'Oplysning | Planen');
  const repeated = isOurs ? chunks.filter(({ kind }) => kind === 'repeated') : [];
  return new Set(repeated.flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'table')));
}

const unplaced: Text = {
  da: 'uden plads i planen',
  en: 'without a place in the plan',
};

const scopes = ['plan', 'area', 'activity', 'organisation', 'budget'] as const;
const isLabel = (text: string) =>
  scopes.some(scope => headed(text, scope) !== undefined) ||
  isGathering(text) ||
  isRepeated(text) ||
  isLabelWord(text) ||
  namedIn(text) !== undefined;
