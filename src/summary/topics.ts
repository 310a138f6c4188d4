import { type Language, listed, type Text } from '../language.ts';
import { groupedBy } from '../plan/lists.ts';
import type { Finding } from '../rules/finding.ts';

/** What the rules of a hundred are about, as `docs/ARCHITECTURE.md` shares them out. */
const topics: Readonly<Record<string, Text>> = {
  HP0: { da: 'tekst og form', en: 'text and form' },
  HP1: { da: 'stamoplysninger og bilag', en: 'the head of the plan and annexes' },
  HP2: { da: 'indsatsområder', en: 'indsatsområder' },
  HP3: { da: 'økonomi', en: 'economy' },
  HP4: { da: 'organisation', en: 'organisation' },
  HP5: { da: 'aktiviteternes indhold', en: 'what the activities say' },
  HP6: { da: 'tid og opfølgning', en: 'time and follow-up' },
};

/** What is asked by a folder's own settings. */
const local: Text = { da: 'egne krav', en: 'demands of your own' };

/** How many topics are named before the rest is counted together. */
const most = 4;

/**
 * What findings are about, and how many there are of each, the most first: `økonomi (4) og organisation (2)`. `apart` may
 * give some of them a topic of their own.
 */
export function topicsOf(
  findings: readonly Finding[],
  language: Language,
  apart: (finding: Finding) => Text | undefined,
): string {
  const topic = (finding: Finding) => apart(finding) ?? topics[finding.code.slice(0, 3)] ?? local;
  const groups = [...groupedBy(findings, finding => topic(finding)[language])]
    .map(([topic, same]) => ({ topic, number: same.length }))
    .sort((a, b) => b.number - a.number);
  const left = groups.slice(most);
  const shown = left.length < 2 ? groups : groups.slice(0, most);
  const rest = left.reduce((sum, { number }) => sum + number, 0);
  const other = { topic: { da: 'andet', en: 'other things' }[language], number: rest };
  return listed(
    [...shown, ...(left.length < 2 ? [] : [other])].map(({ topic, number }) =>
      groups.length === 1 ? topic : `${topic} (${number})`,
    ),
    'and',
    language,
  );
}
