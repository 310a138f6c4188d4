import { useState } from 'preact/hooks';
import type { Examination } from '../../check.ts';
import type { Path } from '../../document/data.ts';
import type { Language, Text } from '../../language.ts';
import { groupedBy } from '../../plan/lists.ts';
import { bySubject, subjectOf } from '../../report/by-subject.ts';
import { honesty } from '../../report/report.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Texts } from '../texts.ts';
import { countedBy } from '../urgency.ts';
import { Gap } from './gap.tsx';
import { ReadinessMap } from './readiness-map.tsx';

interface Shown {
  readonly examination: Examination;
  readonly texts: Texts;
  readonly language: Language;
  /** Leads to the field of a place, or to its place in the file. */
  readonly goTo: (path: Path, finding?: Finding) => void;
  /** Whether there are fields to go to. */
  readonly hasFields: boolean;
  readonly explain: (finding: Finding) => void;
  readonly mend: ((finding: Finding) => void) | undefined;
}

/** How many gaps are shown before the rest are only counted. */
const most = 300;

/** What is missing in the plan: the map of it, and each gap with what to do. */
export function GapsView({ examination, texts, language, goTo, hasFields, explain, mend }: Shown) {
  const { findings } = examination;
  const [withAdvice, setAdvice] = useState(true);
  const wanted = findings.filter(({ severity }) => withAdvice || severity !== 'note');
  const shown = bySubject(wanted).slice(0, most);
  const more = wanted.length - shown.length;
  return (
    <section class="gaps" aria-labelledby="gaps">
      {examination.isPlan && <ReadinessMap examination={examination} language={language} goTo={goTo} />}
      <h2 id="gaps">{words.head[language]}</h2>
      <p role="status">{findings.length === 0 ? words.none[language] : countedBy(findings, language)}</p>
      {findings.some(({ severity }) => severity === 'note') && (
        <label class="check">
          <input type="checkbox" checked={withAdvice} onChange={() => setAdvice(!withAdvice)} />{' '}
          {words.advice[language]}
        </label>
      )}
      {[...groupedBy(shown, finding => subjectOf(finding)[language])].map(([subject, group]) => (
        <section key={subject} aria-label={subject}>
          <h3>{subject}</h3>
          {group.map(finding => (
            <Gap
              key={`${finding.code} ${finding.place} ${finding.message.da}`}
              finding={finding}
              texts={texts}
              language={language}
              goTo={goTo}
              hasFields={hasFields}
              explain={explain}
              mend={mend}
            />
          ))}
        </section>
      ))}
      {more > 0 && <p>{words.more[language](more)}</p>}
      <p class="quiet">{honesty[language]}</p>
    </section>
  );
}

const words = {
  head: { da: 'Hvad mangler i planen?', en: 'What is missing in the plan?' },
  none: { da: 'Ingen mangler.', en: 'No gaps.' },
  advice: { da: 'Vis også råd', en: 'Show advice too' },
  more: {
    da: number => `Her er de første ${most}. Der er ${number} til.`,
    en: number => `These are the first ${most}. There are ${number} more.`,
  },
} satisfies Record<string, Text | Record<Language, (number: number) => string>>;
