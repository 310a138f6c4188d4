import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Path } from '../../document/data.ts';
import { fieldOf } from '../../form/find.ts';
import type { Language, Text } from '../../language.ts';
import type { Finding } from '../../rules/finding.ts';
import { QuestionsView } from '../questions/questions-view.tsx';
import type { Session } from '../session.ts';
import { flushDrafts, watchPointer } from './drafts.ts';
import { type Editing, EditingContext, type Target } from './editing.ts';
import { focusOn, isShown, partId } from './focus.ts';
import { FormBar } from './form-bar.tsx';
import { Navigation } from './navigation.tsx';
import { PageView } from './page-view.tsx';
import { type Page, pageAt, pagesOf } from './pages.ts';
import { useUndoKeys } from './undo-keys.ts';
import { usePage } from './use-page.ts';

interface Shown {
  readonly session: Session;
  readonly language: Language;
  /** A field to show and to move the keyboard to; each new value is a new wish. */
  readonly wanted?: { readonly path: Path } | undefined;
  /** Tells what is behind a gap. */
  readonly explain: (finding: Finding) => void;
  /** Hears which section, area or activity is gone to. */
  readonly onShow?: ((page: Page) => void) | undefined;
  /** Whether somebody has just opened the plan in the page, where the keyboard was at what opened it. */
  readonly isOpenedHere?: boolean;
}

/** Where the keyboard is to be as soon as the form is another than `after`, and on which page. */
interface Wish {
  readonly target: Target;
  readonly after?: unknown;
  readonly page?: Page;
}

const turned: Readonly<Record<'undo' | 'redo', Text>> = {
  undo: { da: 'Fortrudt', en: 'Undone' },
  redo: { da: 'Gentaget', en: 'Redone' },
};

/** Whether what is wished for stands on the page that is shown, as what is said of an activity does in the list that it stands in. */
const isHere = ({ path, part }: Target): boolean =>
  part === undefined ? isShown(path) : part !== 'title' && document.getElementById(partId(path, part)) !== null;

/** The plan as a form: one section, area or activity at a time, and the way round them. */
export function FormView({ session, language, wanted, explain, onShow, isOpenedHere = false }: Shown) {
  const { form } = session;
  const pages = useMemo(() => pagesOf(form), [form]);
  const { page: shown, visit, goTo } = usePage(form, pages);
  const [isAsking, ask] = useState(false);
  const [said, say] = useState<Text>();
  const [isHelpShown, showHelp] = useState(false);
  const [revealed, reveal] = useState<Path>();
  const wish = useRef<Wish | undefined>(undefined);
  const top = useRef<HTMLDivElement>(null);

  const show = (next: Page, target: Target = { path: next.field.path, part: 'title' }) => {
    flushDrafts();
    ask(false);
    say(undefined);
    goTo(next);
    wish.current = { target, page: next };
    onShow?.(next);
  };
  const turn = (way: 'undo' | 'redo') => {
    flushDrafts();
    const { undoLabel, redoLabel } = session.current();
    const what = way === 'undo' ? undoLabel : redoLabel;
    if (what) say({ da: `${turned[way].da}: ${what.da}`, en: `${turned[way].en}: ${what.en}` });
    const path = session[way]();
    if (path) wish.current = { target: { path }, after: form };
  };
  const gaps = session.examination.findings.filter(({ severity }) => severity !== 'note').length;
  const editing: Editing = {
    form,
    revealed,
    isHelpShown,
    language,
    canChange: session.canChange,
    change: session.change,
    fresh: field => {
      const now = session.current().form;
      return now === form ? field : (fieldOf(now, field.path) ?? field);
    },
    undo: () => turn('undo'),
    explain,
    announce: say,
    focus: target => {
      wish.current = { target, after: form };
    },
    show,
  };

  useLayoutEffect(() => {
    if (visit > 0) top.current?.scrollIntoView();
  }, [visit]);
  // What is wished for can be there first when the plan is shown as it has become; and then at once, before another letter is typed.
  useLayoutEffect(() => {
    const { target, after, page } = wish.current ?? {};
    if (target === undefined || after === form) return;
    const next = page ?? (isHere(target) ? shown : pageAt(pages, target.path));
    if (next.id !== shown.id) {
      wish.current = { target, page: next };
      onShow?.(next);
      return goTo(next);
    }
    if (target.part === undefined && !isShown(target.path) && revealed !== target.path) {
      wish.current = { target };
      return reveal(target.path);
    }
    wish.current = undefined;
    if (!focusOn(target.path, target.part) && target.part !== undefined) focusOn(target.path);
  });
  useEffect(() => {
    if (wanted) show(pageAt(pages, wanted.path), wanted);
  }, [wanted]);
  useEffect(() => {
    if (isOpenedHere) focusOn(shown.field.path, 'title');
  }, []);
  useEffect(watchPointer, []);
  useUndoKeys(turn);

  return (
    <EditingContext.Provider value={editing}>
      <div class="form" ref={top}>
        <FormBar session={session} isAsking={isAsking} onAsk={ask} onTurn={turn} onHelp={showHelp} />
        {isAsking ? (
          <QuestionsView
            after={shown.field.path}
            gaps={gaps}
            latest={() => session.current().form}
            onDone={path => (path ? show(pageAt(pages, path), { path }) : show(shown))}
          />
        ) : (
          <div class="form-body">
            <Navigation pages={pages} shown={shown} />
            <PageView key={visit} pages={pages} page={shown} />
          </div>
        )}
        <p class="unseen" role="status">
          {said?.[language]}
        </p>
      </div>
    </EditingContext.Provider>
  );
}
