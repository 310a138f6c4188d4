import type { Text, Trouble } from '../index.ts';

/** The exit codes of every command. A run that the user stops at a question ends as one that is stopped by Ctrl-C anywhere else. */
export const exit = { ok: 0, gaps: 1, wrongUse: 2, fault: 70, interrupted: 130 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Something that keeps a command from going on, and that whoever gave the command can mend. */
export class Failure extends Error {
  readonly text: Text;
  readonly code: ExitCode;
  /** The same, by each place that must be mended. */
  readonly troubles: readonly Trouble[];

  constructor(text: Text, code: ExitCode = exit.wrongUse, troubles: readonly Trouble[] = [text]) {
    super(text.en);
    this.text = text;
    this.code = code;
    this.troubles = troubles;
  }
}
