import type { Block } from '../publishing/blocks.ts';
import type { Paper } from '../publishing/paper.ts';
import type { Manuscript } from './manuscript.ts';
import { lineOf } from './values.ts';

/** Blocks as a paper of a plan. A prækvalifikation is to be short, so it has no front. */
export function paperWith(manuscript: Manuscript, blocks: readonly Block[]): Paper {
  const { language, plan } = manuscript;
  const line = (key: 'område' | 'version' | 'dato') => {
    const value = plan[key];
    return value === undefined ? '' : lineOf(manuscript, key, value);
  };
  const [version, date] = [line('version'), line('dato')];
  return {
    language,
    title: plan.titel ?? 'Boligsocial helhedsplan',
    area: line('område'),
    edition: [version, date].filter(part => part !== '').join(' · '),
    version,
    date,
    author: authorOf(plan),
    shape: plan.fase === 'prækvalifikation' ? 'sheet' : 'book',
    blocks,
  };
}

/** The housing organisations, which stand behind a plan. */
const authorOf = ({ boligorganisationer = [] }: Manuscript['plan']): string =>
  boligorganisationer.flatMap(one => (typeof one === 'string' ? one : (one.navn ?? []))).join(', ');
