import type { Path } from '../../../document/data.ts';
import type { Step } from '../../../document/writing/step.ts';
import { touchedBy } from '../../../document/writing/touched.ts';
import { fieldOf } from '../../../form/find.ts';
import type { Field } from '../../../form/form.ts';
import type { Text } from '../../../language.ts';
import { pointerTo } from '../../../placing.ts';
import type { TakingIn } from './taking-in.ts';

/** What is to be done to one field of a plan, by the steps for it as it is then. */
export interface Job {
  readonly path: Path;
  readonly steps: (field: Field) => readonly Step[];
}

/** Why nothing is done to a field that there is none of. */
export const gone: Text = {
  da: 'Stedet er der ikke længere i planen.',
  en: 'The plan no longer has that place.',
};

/**
 * Does jobs, and gives for each a sentence where it can't be done. The plan is read once for all that don't touch each other; those that do are done in
 * their order. Where some can't be made together, it is found which.
 */
export function inWaves(taking: TakingIn, jobs: readonly Job[]): readonly (Text | undefined)[] {
  const outcomes = new Map<Job, Text | undefined>();
  for (let left = jobs; left.length > 0; ) {
    taking.renew();
    const { wave, later, missing } = nextWave(taking, left);
    const isAtOnce = ({ steps }: Planned) => steps.length === 1 || steps.every(({ kind }) => kind === 'set');
    for (const [{ job }, why] of madeAtOnce(taking, wave.filter(isAtOnce))) outcomes.set(job, why);
    for (const { job, steps } of wave.filter(planned => !isAtOnce(planned))) outcomes.set(job, taking.make(steps));
    for (const job of missing) outcomes.set(job, gone);
    left = later;
  }
  taking.renew();
  return jobs.map(job => outcomes.get(job));
}

interface Planned {
  readonly job: Job;
  readonly steps: readonly Step[];
}

interface Waves {
  /** The first jobs that don't touch each other. */
  readonly wave: readonly Planned[];
  readonly later: readonly Job[];
  /** Those whose field there is none of. */
  readonly missing: readonly Job[];
}

function nextWave(taking: TakingIn, jobs: readonly Job[]): Waves {
  const form = taking.form();
  const data = taking.data();
  const touched = new Set<string>();
  const around = new Set<string>();
  const wave: Planned[] = [];
  const later: Job[] = [];
  const missing: Job[] = [];
  for (const job of jobs) {
    const field = fieldOf(form, job.path);
    const steps = field ? job.steps(field) : [];
    const places = [job.path, ...steps.flatMap(step => touchedBy(data, step))].map(chainOf);
    if (places.some(chain => around.has(chain.at(-1) ?? '') || chain.some(place => touched.has(place))))
      later.push(job);
    else if (field) wave.push({ job, steps });
    else missing.push(job);
    for (const chain of places) {
      touched.add(chain.at(-1) ?? '');
      for (const place of chain) around.add(place);
    }
  }
  return { wave, later, missing };
}

/** The pointers on the way to a path, its own last. */
const chainOf = (path: Path) => path.map((_, at) => pointerTo(path.slice(0, at + 1)));

/** Makes steps at once that don't touch each other, or that hold in their order; where that can't be, in halves. */
export function madeAtOnce<One extends { readonly steps: readonly Step[] }>(
  taking: TakingIn,
  all: readonly One[],
): readonly (readonly [One, Text | undefined])[] {
  const [first, ...others] = all;
  if (first && others.length === 0) return [[first, taking.make(first.steps)]];
  const why = taking.makeTogether(all.flatMap(({ steps }) => steps));
  if (why === undefined) return all.map(one => [one, undefined]);
  const half = all.length >> 1;
  return [all.slice(0, half), all.slice(half)].flatMap(part => madeAtOnce(taking, part));
}
