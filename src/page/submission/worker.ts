import type { Language } from '../../language.ts';
import { type Around, examineTexts, type Texts } from '../texts.ts';
import { submissionPage } from './page-of.ts';

/** A wish for a submission. */
interface Wish {
  readonly texts: Texts;
  readonly around: Around;
  readonly language: Language;
}

/** Writes submissions apart from the page, so that nobody who types waits for one. */
export interface Writer {
  /** Asks for one; what was asked for before and is not begun is let go. `give` is told of it when it is there. */
  ask(wish: Wish): void;
  stop(): void;
}

/** Answers the page, in a worker. */
export function answerPage(): void {
  self.addEventListener('message', ({ data }: MessageEvent<Wish>) => {
    const { texts, around, language } = data;
    self.postMessage(submissionPage(examineTexts(texts, around), language));
  });
}

/** A writer in a worker that runs the same script as the page; in the page itself where the browser gives none. */
export function writer(script: string, give: (page: string | undefined) => void): Writer {
  const worker = workerOf(script);
  let next: Wish | undefined;
  let isBusy = false;
  const send = () => {
    const wish = next;
    next = undefined;
    isBusy = wish !== undefined;
    if (wish === undefined) return;
    if (worker) worker.postMessage(wish);
    else setTimeout(() => done(submissionPage(examineTexts(wish.texts, wish.around), wish.language)));
  };
  const done = (page: string | undefined) => {
    if (next === undefined) give(page);
    send();
  };
  worker?.addEventListener('message', ({ data }: MessageEvent<string | undefined>) => done(data));
  return {
    ask(wish) {
      next = wish;
      if (!isBusy) send();
    },
    stop: () => worker?.terminate(),
  };
}

function workerOf(script: string): Worker | undefined {
  try {
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return worker;
  } catch {
    return undefined;
  }
}
