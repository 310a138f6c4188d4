import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSession, type Session } from '../../src/page/session.ts';
import type { News, PlanFiles, Saved, Store } from '../../src/page/store/store.ts';

const first = 'program: 2019-26\ntitel: Vi\nområde: Parken\n';
const label = { da: 'titlen', en: 'the title' };

/** A place that keeps one file, as the local server does: it saves only over what the text was made from. */
function place(text: string) {
  const kept = { text, version: 1, isThere: true, isFull: false, saves: 0 };
  let hear: (news: News) => void = () => {};
  const files = (): PlanFiles => ({
    main: 'plan.yaml',
    files: [{ name: 'plan.yaml', text: kept.text, version: String(kept.version) }],
  });
  const save: Store['save'] = async ({ text, version }): Promise<Saved> => {
    if (!kept.isThere) return { kind: 'unreachable' };
    if (kept.isFull) return { kind: 'refused', message: { da: 'Disken er fuld', en: 'The disk is full' } };
    if (version !== String(kept.version)) return { kind: 'conflict', text: kept.text, version: String(kept.version) };
    Object.assign(kept, { text, version: kept.version + 1, saves: kept.saves + 1 });
    return { kind: 'saved', version: String(kept.version) };
  };
  const store: Store = {
    saving: 'automatic',
    save,
    watch(tell) {
      hear = tell;
      return () => {};
    },
    bytes: (_, text) => new TextEncoder().encode(text),
  };
  return {
    kept,
    store,
    files,
    /** Somebody else saves; `isTold` is whether the page hears of it. */
    change(from: string, to: string, isTold = true) {
      Object.assign(kept, { text: kept.text.replace(from, to), version: kept.version + 1 });
      if (isTold) hear({ kind: 'changed', files: files() });
    },
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function opened(text = first) {
  const where = place(text);
  /** What is typed in a box and not in the text yet. */
  const box = { flush: () => {} };
  const seen = {
    session: openSession({ store: where.store, files: where.files() }, session => (seen.session = session), {
      flush: () => box.flush(),
    }),
  };
  const type = (from: string, to: string, sameAs?: string) => {
    const now = seen.session.texts.get('plan.yaml') ?? '';
    seen.session.write(new Map([['plan.yaml', now.replace(from, to)]]), { label, path: ['titel'], sameAs });
  };
  const text_ = () => seen.session.texts.get('plan.yaml');
  const pause = () => vi.advanceTimersByTimeAsync(3000);
  return { where, box, seen, type, text: text_, pause, state: () => seen.session.saveState.kind };
}

describe('what is written is saved when the writer pauses', () => {
  test('once, however much was written', async () => {
    const { where, type, pause, state } = opened();
    expect(state()).toBe('saved');
    type('Vi', 'Os');
    type('Os', 'Oss');
    expect(state()).toBe('unsaved');
    await pause();
    expect([state(), where.kept.text, where.kept.saves]).toEqual(['saved', first.replace('Vi', 'Oss'), 1]);
  });

  test('when nobody answers it stays in the page, and is saved when somebody does', async () => {
    const { where, seen, type, pause, state } = opened();
    where.kept.isThere = false;
    type('Vi', 'Os');
    await pause();
    expect([state(), seen.session.isUnsaved()]).toEqual(['unreachable', true]);
    type('Parken', 'Haven');
    await pause();
    expect([state(), where.kept.text]).toEqual(['unreachable', first]);
    where.kept.isThere = true;
    await pause();
    expect([state(), where.kept.text]).toEqual(['saved', 'program: 2019-26\ntitel: Os\nområde: Haven\n']);
  });
});

test('what is refused is tried again until it can be saved', async () => {
  const { where, type, pause, state } = opened();
  where.kept.isFull = true;
  type('Vi', 'Os');
  await pause();
  expect(state()).toBe('refused');
  where.kept.isFull = false;
  await pause();
  await pause();
  expect([state(), where.kept.text]).toEqual(['saved', first.replace('Vi', 'Os')]);
});

describe('what somebody else saves', () => {
  test('is taken in', () => {
    const { where, text, state } = opened();
    where.change('Parken', 'Haven');
    expect([text(), state()]).toEqual([first.replace('Parken', 'Haven'), 'saved']);
  });

  test.each([
    ['told before the save', true],
    ['met by the save', false],
  ])('is put together with what is not saved yet: %s', async (_, isTold) => {
    const { where, type, text, pause, state } = opened();
    type('Vi', 'Os');
    where.change('Parken', 'Haven', isTold);
    await pause();
    const both = 'program: 2019-26\ntitel: Os\nområde: Haven\n';
    expect([text(), where.kept.text, state()]).toEqual([both, both, 'saved']);
  });

  test('is put together with the letters that are in a box when the save meets it', async () => {
    const { where, box, type, text, pause, state } = opened();
    type('Vi', 'Os');
    where.change('Parken', 'Haven', false);
    box.flush = () => {
      box.flush = () => {};
      type('Os', 'Os alle');
    };
    await pause();
    const all = 'program: 2019-26\ntitel: Os alle\nområde: Haven\n';
    expect([text(), where.kept.text, state()]).toEqual([all, all, 'saved']);
  });

  test('is never taken for an answer to letters in a box that change the same', async () => {
    const { where, box, type, pause, state } = opened();
    type('Vi', 'Os');
    where.change('Parken', 'Haven', false);
    box.flush = () => {
      box.flush = () => {};
      type('Parken', 'Engen');
    };
    await pause();
    expect([state(), where.kept.text]).toEqual(['conflict', first.replace('Parken', 'Haven')]);
  });

  test.each([
    ['mine', 'Os'],
    ['theirs', 'De'],
  ] as const)('is asked about where it is the same: %s is chosen', async (whose, title) => {
    const { where, seen, type, text, pause, state } = opened();
    type('Vi', 'Os');
    where.change('Vi', 'De');
    await pause();
    expect([state(), seen.session.canChange, where.kept.text]).toEqual(['conflict', false, first.replace('Vi', 'De')]);
    const { saveState } = seen.session;
    if (saveState.kind !== 'conflict') throw new Error('No conflict.');
    seen.session.settle(saveState.pieces.flatMap(piece => ('mine' in piece ? piece[whose] : piece)).join(''));
    await pause();
    const settled = first.replace('Vi', title);
    expect([text(), where.kept.text, state()]).toEqual([settled, settled, 'saved']);
  });

  test('is asked about where both together could not be read', async () => {
    const { where, type, pause, state } = opened('program: 2019-26\ntitel: Vi\nformål: {\n  a: b\n}\nområde: Parken\n');
    type('formål: {', 'formål: { hvad: [');
    type('}\n', ']}\n');
    where.change('  a: b\n', '  a: b\n  c: d\n');
    await pause();
    expect(state()).toBe('conflict');
  });
});

describe('undo and redo', () => {
  const titles = (session: Session) => /titel: (.*)/.exec(session.texts.get('plan.yaml') ?? '')?.[1];

  test('go through each change, and what is typed in one go is one', () => {
    const { seen, type } = opened();
    type('Vi', 'V', 'titel');
    type('titel: V', 'titel: Va', 'titel');
    type('Parken', 'Haven');
    expect(seen.session.undo()).toEqual(['titel']);
    expect([titles(seen.session), seen.session.canRedo]).toEqual(['Va', true]);
    seen.session.undo();
    expect([titles(seen.session), seen.session.canUndo]).toEqual(['Vi', false]);
    seen.session.redo();
    seen.session.redo();
    expect(seen.session.texts.get('plan.yaml')).toBe('program: 2019-26\ntitel: Va\nområde: Haven\n');
  });

  test('leave what somebody else has changed since', () => {
    const { where, seen, type, text } = opened();
    type('Vi', 'Os');
    where.change('Parken', 'Haven');
    seen.session.undo();
    expect(text()).toBe(first.replace('Parken', 'Haven'));
  });

  test('say so where somebody else has changed the same since', async () => {
    const { where, seen, type, text, pause } = opened();
    type('Vi', 'Os');
    await pause();
    where.change('Os', 'De');
    expect(seen.session.undo()).toBeUndefined();
    expect(seen.session.notice?.text.da).toContain('en anden har siden ændret det samme');
    expect(text()).toBe(first.replace('Vi', 'De'));
  });
});

describe('what is typed', () => {
  test('is shown when the writer rests, and never older than it was given', () => {
    const where = place(first);
    let run = () => {};
    const titles: unknown[] = [];
    const titleIn = ({ examination }: Session) => examination.reading.plan.titel;
    const session = openSession(
      { store: where.store, files: where.files() },
      session => titles.push(titleIn(session)),
      {
        later: wish => {
          run = wish;
          return () => {};
        },
      },
    );
    const set = (title: string) => session.change([{ kind: 'set', path: ['titel'], content: title }], label, 'titel');
    set('Os');
    expect(titleIn(session.current())).toBe('Os');
    set('Oss');
    expect([...new Set(titles)]).toEqual(['Vi']);
    run();
    expect([...new Set(titles)]).toEqual(['Vi', 'Oss']);
    session.close();
  });
});

describe('what somebody else saves is looked at', () => {
  test.each([
    ['when the submission is written, where all stands at its old place', 'Parken', 'Haven', 'Parken'],
    ['at once, where something has come or gone', 'område: Parken', 'kommune: By\nområde: Haven', 'Haven'],
  ])('%s', (_, from, to, meanwhile) => {
    const where = place(first);
    let shown = () => {};
    const seen = {
      session: openSession({ store: where.store, files: where.files() }, session => (seen.session = session), {
        afterwards: run => {
          shown = run;
          return () => {};
        },
      }),
    };
    const area = () => seen.session.examination.reading.plan.område;
    where.change(from, to);
    expect([seen.session.texts.get('plan.yaml'), area()]).toEqual([first.replace(from, to), meanwhile]);
    shown();
    expect(area()).toBe('Haven');
  });
});
