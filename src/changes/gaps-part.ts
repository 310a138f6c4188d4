import type { Language, Text } from '../language.ts';
import { type Block, bullets, heading, type Phrase, paragraph } from '../publishing/blocks.ts';
import type { Gap, Gaps } from './gaps.ts';

/** The gaps that were closed and opened, and how many are left. */
export function gapsPart({ closed, opened, remaining }: Gaps, language: Language): readonly Block[] {
  if (closed.length + opened.length === 0) return [];
  return [
    heading(2, { da: 'Mangler i planen', en: 'Gaps in the plan' }[language]),
    ...group(opened, { da: 'Kommet til:', en: 'New:' }, language),
    ...group(closed, { da: 'Rettet siden sidst:', en: 'Closed since:' }, language),
    paragraph(left(remaining)[language]),
  ];
}

function group(gaps: readonly Gap[], lead: Text, language: Language): readonly Block[] {
  if (gaps.length === 0) return [];
  return [paragraph(lead[language]), ...bullets(gaps.map(gap => [paragraph(lineFor(gap, language))]))];
}

function lineFor({ code, message, severity, subject }: Gap, language: Language): Phrase {
  const about = subject === undefined ? '' : `${subject[language]}: `;
  return `${about}${message[language]} (${severityWords[severity][language]}, ${code})`;
}

const severityWords: Readonly<Record<Gap['severity'], Text>> = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  note: { da: 'råd', en: 'note' },
};

function left(remaining: number): Text {
  if (remaining === 0) return { da: 'Ellers er der ingen.', en: 'There are no others.' };
  return {
    da: remaining === 1 ? '1 er den samme i begge udgaver.' : `${remaining} er de samme i begge udgaver.`,
    en: remaining === 1 ? '1 is the same in both versions.' : `${remaining} are the same in both versions.`,
  };
}
