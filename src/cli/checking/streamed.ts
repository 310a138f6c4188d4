import { endAtTerminal, type Format, type Tally } from '../../index.ts';
import type { Output } from '../report-output.ts';
import type { Surroundings } from '../terminal.ts';
import type { Asked } from './told.ts';

/** What stands below all plans, in the formats that are written plan by plan: nobody waits for the last plan to read of the first. */
const ends = {
  terminal: endAtTerminal,
  compact: () => '',
} as const satisfies Partial<Record<Format, (plans: number, tally: Tally, asked: Asked) => string>>;

export type StreamedFormat = keyof typeof ends;

/** The format of a report that is written plan by plan: one alone, and to where the command is given. A file is written whole. */
export function streamedFormat([output, ...others]: readonly Output[]): StreamedFormat | undefined {
  if (output === undefined || output.file !== undefined || others.length > 0) return undefined;
  return isStreamed(output.format) ? output.format : undefined;
}

const isStreamed = (format: Format): format is StreamedFormat => format in ends;

/** What stands below so many plans. */
export const endOf = (format: StreamedFormat, plans: number, tally: Tally, asked: Asked): string =>
  ends[format](plans, tally, asked);

/** Writes what a reader may take a while to read, and waits for that; one that has seen enough is waited for no more. */
export async function writeOut(stdout: Surroundings['stdout'], text: string): Promise<void> {
  if (stdout.destroyed || stdout.errored || stdout.write(text)) return;
  await new Promise<void>(done => {
    const events = ['drain', 'close', 'error'] as const;
    const go = () => {
      for (const event of events) stdout.off(event, go);
      done();
    };
    for (const event of events) stdout.on(event, go);
  });
}
