import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Failure } from '../failure.ts';
import { look } from './look.ts';
import type { Asked, Job, Told } from './told.ts';
import { giveOn, type Turns, take, turnsFor } from './turns.ts';

/** What a thread is given. */
export interface Work {
  readonly jobs: readonly Job[];
  readonly asked: Asked;
  readonly turns: Turns;
}

/** What a thread answers: what is told of the plan at a place in the row, or what its failure is made of. */
export type Reply =
  | { readonly at: number; readonly told: Told }
  | { readonly at: number; readonly failure: ConstructorParameters<typeof Failure> };

/** The program of a thread, as it is built. Where helhed is one file there is none, and no other thread. */
export const threadProgram: URL | undefined = new URL('./check-thread.js', import.meta.url);

/**
 * Looks at plans in several threads, this one among them, and gives what is told of each, in their order. What goes wrong in another thread is
 * thrown here.
 */
export async function* lookInThreads(
  jobs: readonly Job[],
  asked: Asked,
  threads: number,
  program: URL,
): AsyncGenerator<Told | Failure> {
  const work: Work = { jobs, asked, turns: turnsFor(jobs.length) };
  const ready = new Map<number, Told | Failure>();
  let fault: Error | undefined;
  let wake = () => {};
  const hear = (reply: Reply) => {
    ready.set(reply.at, 'told' in reply ? reply.told : new Failure(...reply.failure));
    wake();
  };
  const fail = (error: Error) => {
    fault ??= error;
    wake();
  };
  const others = Array.from({ length: threads - 1 }, () =>
    new Worker(program, { workerData: work })
      .on('message', hear)
      .on('error', fail)
      .on('exit', code => code !== 0 && fail(new Error(`A thread ended with ${code}.`))),
  );
  const takePart = async () => {
    if (fault) throw fault;
    const at = take(work.turns);
    if (typeof at !== 'number') {
      await new Promise<void>(done => (wake = done));
      return;
    }
    ready.set(at, look(jobs[at]!, asked));
    await nextTurn();
  };
  try {
    for (const at of jobs.keys()) {
      while (!ready.has(at)) await takePart();
      const told = ready.get(at)!;
      ready.delete(at);
      giveOn(work.turns);
      yield told;
    }
  } finally {
    await Promise.all(others.map(other => other.terminate()));
  }
}
