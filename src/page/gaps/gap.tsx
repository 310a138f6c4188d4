import type { Path } from '../../document/data.ts';
import { fixOf } from '../../form/fix.ts';
import { placeOfGap } from '../../form/gaps.ts';
import { saidInForm } from '../../form/said.ts';
import type { Language, Text } from '../../language.ts';
import { pathOf } from '../../placing.ts';
import type { Finding } from '../../rules/finding.ts';
import { ruleOf } from '../../rules/index.ts';
import type { Texts } from '../texts.ts';
import { urgency } from '../urgency.ts';
import { CodeFrame } from './code-frame.tsx';
import { CodeMarks } from './code-marks.tsx';

interface Shown {
  readonly finding: Finding;
  readonly texts: Texts;
  readonly language: Language;
  readonly goTo: (path: Path, finding: Finding) => void;
  /** Whether there are fields to go to; else it is the place in the file. */
  readonly hasFields: boolean;
  readonly explain: (finding: Finding) => void;
  readonly mend: ((finding: Finding) => void) | undefined;
}

/** One gap: what is the case, what to do, and the ways from there. */
export function Gap({ finding, texts, language, goTo, hasFields, explain, mend }: Shown) {
  const { code, edits = [], message, severity } = hasFields ? saidInForm(finding) : finding;
  const fix = hasFields ? fixOf(code) : ruleOf(code)?.fix;
  return (
    <article class={`gap-card ${severity}`}>
      <p class="said">
        <span class="severity">{urgency[severity][language]}</span> {message[language]}
      </p>
      {fix && (
        <p>
          <CodeMarks text={fix[language]} />
        </p>
      )}
      <div class="ways">
        <button type="button" onClick={() => goTo(hasFields ? placeOfGap(finding) : pathOf(finding.pointer), finding)}>
          {(hasFields ? words.goTo : words.toText)[language]}
        </button>
        {mend && edits.length > 0 && (
          <button type="button" onClick={() => mend(finding)}>
            {words.mend[language]}
          </button>
        )}
        <button type="button" class="plain" onClick={() => explain(finding)}>
          {words.explain[language]}
        </button>
      </div>
      <details>
        <summary>{words.inText[language]}</summary>
        <CodeFrame finding={finding} texts={texts} language={language} />
      </details>
    </article>
  );
}

const words = {
  goTo: { da: 'Gå til feltet', en: 'Go to the field' },
  toText: { da: 'Gå til stedet i filen', en: 'Go to the place in the file' },
  mend: { da: 'Ret det for mig', en: 'Mend it for me' },
  explain: { da: 'Hvorfor spørges der?', en: 'Why is it asked?' },
  inText: { da: 'Vis stedet i filen', en: 'Show the place in the file' },
} satisfies Record<string, Text>;
