import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../language.ts';
import type { Around, Texts } from '../texts.ts';
import { writer } from './worker.ts';

/** The submission of a plan as it was a moment ago, and how it is asked for anew. */
export interface Submission {
  /** The submission as a web page. While the file can't be read as a plan, the last one stays. */
  readonly page: string | undefined;
  readonly ask: (texts: Texts, around: Around) => void;
  /** Runs something once when what was asked for stands in the page, or takes too long. What it gives calls it off. */
  readonly whenShown: (run: () => void) => () => void;
}

/** How long a submission is waited for, in milliseconds. */
const patience = 1000;

/** Has the submission written by a worker that runs the same script as the page, in the language of the page. */
export function useSubmission(script: string, language: Language): Submission {
  const [page, setPage] = useState<string>();
  const last = useRef<{ readonly texts: Texts; readonly around: Around } | undefined>(undefined);
  const spoken = useRef(language);
  spoken.current = language;
  const waiting = useRef(new Set<() => void>());
  const own = useMemo(
    () =>
      writer(script, page => {
        if (page !== undefined) setPage(page);
        for (const run of waiting.current) run();
      }),
    [script],
  );
  useEffect(() => own.stop, [own]);
  useEffect(() => {
    if (last.current) own.ask({ ...last.current, language });
  }, [own, language]);
  return {
    page,
    ask(texts, around) {
      last.current = { texts, around };
      own.ask({ texts, around, language: spoken.current });
    },
    whenShown(run) {
      const callOff = () => {
        clearTimeout(timer);
        waiting.current.delete(soon);
      };
      const now = () => {
        if (!waiting.current.has(soon)) return;
        callOff();
        run();
      };
      // It is drawn first.
      const soon = () => requestAnimationFrame(() => setTimeout(now));
      const timer = setTimeout(now, patience);
      waiting.current.add(soon);
      return callOff;
    },
  };
}
