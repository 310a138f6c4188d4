import type { Failure } from '../failure.ts';
import type { ResultCache } from './result-cache.ts';
import type { Asked, Job, Told } from './told.ts';

/** What is told of each plan, in their order: what is kept of it, or else what is seen when it is looked at; or why it can't be read. */
export async function* tellOfAll(
  jobs: readonly Job[],
  asked: Asked,
  stdin: NodeJS.ReadableStream,
  results: ResultCache | undefined,
): AsyncGenerator<Told | Failure> {
  const kept = new Map(jobs.map(job => [job, results?.find(job)]));
  const others = jobs.filter(job => kept.get(job) === undefined);
  const looked = others.length > 0 ? (await import('./look-at-all.ts')).lookAtAll(others, asked, stdin) : undefined;
  try {
    for (const job of jobs) {
      const told = kept.get(job) ?? (await looked?.next())?.value;
      if (told) yield told;
    }
  } finally {
    await looked?.return(undefined);
  }
}
