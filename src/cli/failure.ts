import type { Text } from '../index.ts';

/** The exit codes of every command. A run that the user stops at a question ends as one that is stopped by Ctrl-C anywhere else. */
export const exit = { ok: 0, gaps: 1, wrongUse: 2, fault: 70, interrupted: 130 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Something that keeps a command from going on, and that whoever gave the command can mend. */
export class Failure extends Error {
  readonly text: Text;
  readonly code: ExitCode;

  constructor(text: Text, code: ExitCode = exit.wrongUse) {
    super(text.en);
    this.text = text;
    this.code = code;
  }
}
