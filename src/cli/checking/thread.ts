// The program of a thread that looks at plans beside the main one.
import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../failure.ts';
import { look } from './look.ts';
import type { Reply, Work } from './threads.ts';
import { takeWhenThereIsRoom } from './turns.ts';

const { asked, jobs, turns }: Work = workerData;

for (let at = takeWhenThereIsRoom(turns); at !== 'done'; at = takeWhenThereIsRoom(turns)) {
  const told = look(jobs[at]!, asked);
  const reply: Reply = told instanceof Failure ? { at, failure: [told.text, told.code, told.troubles] } : { at, told };
  parentPort?.postMessage(reply);
}
