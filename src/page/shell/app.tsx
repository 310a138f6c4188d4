import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language, Text } from '../../language.ts';
import { flushDrafts } from '../form/drafts.ts';
import { whenQuiet } from '../quiet.ts';
import { openSession, type Session } from '../session.ts';
import { isNewPlan } from '../store/new-plan.ts';
import type { Opened } from '../store/opening.ts';
import { canMakeFile, pickPlace } from '../store/pick.ts';
import { useSubmission } from '../submission/use-submission.ts';
import { exportAs, exportPlan } from './export.ts';
import type { Wanted } from './exports.tsx';
import { Menus } from './menus.tsx';
import { PlanView } from './plan-view.tsx';
import { isTrouble, saveWords } from './save-words.ts';
import { useChoices } from './settings.ts';
import { Welcome } from './welcome.tsx';

interface Shown {
  /** The plan that the page is given with, or why it could not be given. */
  readonly given: Opened | { readonly refused: Text } | undefined;
  readonly language: Language | undefined;
  /** The text of the script that the page runs, which a worker runs too. */
  readonly script: string;
}

/** A plan that is open, and where it is kept. */
interface Open {
  readonly session: Session;
  readonly store: Opened['store'];
}

/** The whole page. */
export function App({ given, script, ...asked }: Shown) {
  const { language, theme, setLanguage, setTheme } = useChoices(asked.language);
  const [plan, setPlan] = useState<Open>();
  const submission = useSubmission(script, language);
  const frame = useRef<HTMLIFrameElement | null>(null);
  /** What the writer has called the file of a plan that was begun here. */
  const [placed, place] = useState<string>();
  const open = (opened: Opened) => {
    const { store } = opened;
    const tell = (session: Session) => setPlan({ store, session });
    setPlan({
      store,
      session: openSession(opened, tell, {
        flush: flushDrafts,
        later: whenQuiet,
        afterwards: submission.whenShown,
        changed: submission.ask,
      }),
    });
  };
  useEffect(() => {
    if (given && !('refused' in given)) open(given);
  }, []);
  useLeaving(plan?.session);
  const name = placed ?? plan?.session.around.main;
  useEffect(() => {
    document.title = name === undefined ? 'helhed' : `${name} – helhed`;
  }, [name]);
  useKeys({
    s: () => (plan?.store.saving === 'by-hand' ? void keep() : void plan?.session.saveNow()),
    p: () => void take('print'),
  });
  const take = async (wanted: Wanted) => {
    if (plan === undefined) return;
    const { examination, around, texts, copied } = plan.session.current();
    if (wanted === 'print') frame.current?.contentWindow?.print();
    else if (wanted !== 'plan') await exportAs(wanted, examination, around.main, language);
    else {
      exportPlan(texts, plan.store);
      copied();
    }
  };
  /** Saves the plan: in a place that the writer names, where it has none yet and the browser may make a file, and else as a copy. */
  const keep = async () => {
    if (plan === undefined) return;
    const { session, store } = plan;
    if (!isNewPlan(store) || !canMakeFile()) return take('plan');
    const file = await pickPlace(session.around.main);
    if (file === undefined) return;
    store.keepIn(file);
    place(file.name);
    await session.saveNow();
  };
  /** Goes back to the start. The browser asks first where something is kept nowhere else. */
  const leave = async () => {
    if (plan?.store.saving === 'automatic') await plan.session.saveNow();
    location.reload();
  };
  const state = plan?.session.saveState;
  return (
    <>
      <header class="bar">
        <strong class="brand">helhed</strong>
        {name !== undefined && (
          <h1 class="name" title={name}>
            {stemOf(name)}
            <span class="ending">{name.slice(stemOf(name).length)}</span>
          </h1>
        )}
        {state && (
          <span class={isTrouble(state) ? 'state trouble' : 'state'} role="status">
            {
              (plan && state.kind === 'saved' && !isRead(plan.session)
                ? unread(plan.session)
                : saveWords(state, plan?.session.isReadOnly))[language]
            }
          </span>
        )}
        <span class="rest" />
        {plan && state && (plan.store.saving === 'by-hand' || isTrouble(state)) && (
          <button type="button" class="main" onClick={() => void keep()}>
            {words.save[language]}
            {isNewPlan(plan.store) && canMakeFile() ? ' …' : <span class="ending"> {words.asCopy[language]}</span>}
          </button>
        )}
        <Menus
          language={language}
          exports={plan && { isPlan: plan.session.examination.isPlan, take: (wanted: Wanted) => void take(wanted) }}
          choices={{ theme, setLanguage, setTheme }}
        />
      </header>
      {plan?.session.notice && <Notice key={plan.session.notice} text={plan.session.notice.text[language]} />}
      {plan ? (
        <PlanView
          session={plan.session}
          language={language}
          theme={theme}
          page={submission.page}
          leave={given ? undefined : () => void leave()}
          hold={element => {
            frame.current = element;
          }}
        />
      ) : given && 'refused' in given ? (
        <main class="welcome">
          <p class="refused">{given.refused[language]}</p>
        </main>
      ) : given ? null : (
        <Welcome language={language} open={open} />
      )}
    </>
  );
}

const isRead = ({ form, isSpoiled }: Session) => form.sections.length > 0 && !isSpoiled;

/** What stands in place of »saved« over a file that is no plan as it is. */
const unread = ({ isSpoiled }: Session): Text =>
  isSpoiled
    ? { da: 'En anden har gemt filen', en: 'Somebody else has saved the file' }
    : { da: 'Kan ikke læses som en plan', en: 'Cannot be read as a plan' };

/** What a file is called, without how its name ends. */
const stemOf = (name: string) => name.replace(/(?:\.helhedsplan)?\.ya?ml$/iu, '') || name;

function Notice({ text }: { readonly text: string }) {
  const [isShown, show] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => show(false), 8000);
    return () => clearTimeout(timer);
  }, []);
  return isShown ? (
    <p class="notice" role="alert">
      {text}
    </p>
  ) : null;
}

/** Saves when the page is left, and has the browser ask first where something is kept nowhere else. */
function useLeaving(session: Session | undefined): void {
  const latest = useRef(session);
  latest.current = session;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (latest.current?.isUnsaved()) event.preventDefault();
    };
    const save = () => {
      if (document.hidden) void latest.current?.saveNow();
    };
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', save);
    };
  }, []);
}

/** Ctrl and a letter do with the plan what the browser would do with the page: save it, and print it. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const run = latest.current[event.key.toLowerCase()];
      if (!run || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

const words = {
  save: { da: 'Gem', en: 'Save' },
  asCopy: { da: 'en kopi', en: 'a copy' },
} satisfies Record<string, Text>;
