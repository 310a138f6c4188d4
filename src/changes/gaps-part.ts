import type { Language, Text } from '../language.ts';
import { groupedBy } from '../plan/lists.ts';
import { type Block, bullets, heading, paragraph } from '../publishing/blocks.ts';
import type { Gap, Gaps } from './gaps.ts';

/** The gaps that were closed and opened, by what they are about, and how many are left. Advice is only counted. */
export function gapsPart({ closed, opened, remaining }: Gaps, language: Language): readonly Block[] {
  if (closed.length + opened.length === 0) return [];
  return [
    heading(2, { da: 'Mangler i planen', en: 'Gaps in the plan' }[language]),
    ...group(opened, { da: 'Kommet til:', en: 'New:' }, language),
    ...group(closed, { da: 'Rettet:', en: 'Closed:' }, language),
    paragraph(left(remaining)[language]),
  ];
}

/** What is only advice is no gap. */
export const isGap = ({ severity }: Gap) => severity !== 'note';

function group(gaps: readonly Gap[], lead: Text, language: Language): readonly Block[] {
  const bySubject = groupedBy(gaps.filter(isGap), ({ subject }) => subject?.[language] ?? '');
  const advice = gaps.length - gaps.filter(isGap).length;
  const items = [...bySubject].flatMap(([subject, own]): readonly (readonly Block[])[] => {
    const lines = own.map(gap => [paragraph(lineFor(gap, language))]);
    return subject === '' ? lines : [[paragraph([{ strong: `${subject}:` }]), ...bullets(lines)]];
  });
  const all = [...items, ...(advice === 0 ? [] : [[paragraph(adviceWords(advice)[language])]])];
  return all.length === 0 ? [] : [paragraph(lead[language]), ...bullets(all)];
}

const lineFor = ({ code, message, severity }: Gap, language: Language) =>
  `${message[language]} (${severityWords[severity][language]}, ${code})`;

const severityWords: Readonly<Record<Gap['severity'], Text>> = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  note: { da: 'råd', en: 'note' },
};

const adviceWords = (number: number): Text => ({
  da: `${number} råd`,
  en: `${number} ${number === 1 ? 'note' : 'notes'}`,
});

function left(remaining: number): Text {
  if (remaining === 0)
    return { da: 'Alt andet er besvaret i begge udgaver.', en: 'All else is answered in both versions.' };
  return {
    da: `${remaining} ${remaining === 1 ? 'mangel eller råd er det samme' : 'mangler og råd er de samme'} i begge udgaver.`,
    en: `${remaining} ${remaining === 1 ? 'gap or note is' : 'gaps and notes are'} the same in both versions.`,
  };
}
