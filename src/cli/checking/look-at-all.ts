import { availableParallelism } from 'node:os';
import type { Failure } from '../failure.ts';
import { readPlan } from '../files.ts';
import { look, lookAt, unlessFailure } from './look.ts';
import type { Asked, Job, Told } from './told.ts';

/** For how many plans a thread pays: to begin takes it as long as some twenty plans take to look at. */
const forThread = 24;

/** The most threads: each takes memory, and a reader of the report can't follow more. */
const most = 8;

/** In how many threads some plans are best looked at. */
export const threadsFor = (plans: number, processors: number): number =>
  Math.max(1, Math.min(processors, most, Math.floor(plans / forThread)));

/** Looks at plans, and gives what is told of each, in their order; or why it can't be read. */
export async function* lookAtAll(
  jobs: readonly Job[],
  asked: Asked,
  stdin: NodeJS.ReadableStream,
): AsyncGenerator<Told | Failure> {
  const threads = jobs.some(({ path }) => path === '-') ? 1 : threadsFor(jobs.length, availableParallelism());
  if (threads > 1) {
    const { lookInThreads, threadProgram } = await import('./threads.ts');
    if (threadProgram) return yield* lookInThreads(jobs, asked, threads, threadProgram);
  }
  for (const job of jobs)
    if (job.path === '-') {
      const bytes = await readPlan(job.path, stdin);
      yield unlessFailure(() => lookAt(bytes, job, asked));
    } else yield look(job, asked);
}
