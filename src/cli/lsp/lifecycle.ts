import { ErrorCodes, Message, type MessageStrategy } from 'vscode-languageserver/node';
import type { Text } from '../../index.ts';

/** What can't be answered, to whom, and why; `id` is null where a message does not say which it is. */
export interface Refusal {
  readonly id: string | number | null;
  readonly code: number;
  readonly text: Text;
}

/**
 * Lets the messages through that an editor may send when it sends them, as LSP has it: none before `initialize`, one `initialize`
 * alone, and none but `exit` after `shutdown`. Requests that come at another time are refused, other messages fall away. Before an
 * `exit`, what was answered is written.
 */
export function lifecycle(refuse: (refusal: Refusal) => Promise<void>, written: () => Promise<void>): MessageStrategy {
  let stage: 'new' | 'begun' | 'done' = 'new';
  return {
    async handleMessage(message, next) {
      if (Message.isResponse(message)) return next(message);
      if (Message.isNotification(message)) {
        if (message.method === 'exit') await written();
        return stage === 'begun' || message.method === 'exit' ? next(message) : undefined;
      }
      if (!Message.isRequest(message)) return refuse({ id: null, code: ErrorCodes.InvalidRequest, text: noRequest });
      const { id, method } = message;
      if (stage === 'done') return refuse({ id, code: ErrorCodes.InvalidRequest, text: afterShutdown });
      const begins = method === 'initialize';
      if (begins && stage === 'begun') return refuse({ id, code: ErrorCodes.InvalidRequest, text: begunTwice });
      if (!begins && stage === 'new') return refuse({ id, code: ErrorCodes.ServerNotInitialized, text: notBegun });
      stage = method === 'shutdown' ? 'done' : 'begun';
      return next(message);
    },
  };
}

/** The refusal of a message that is no JSON. */
export const noJson: Refusal = {
  id: null,
  code: ErrorCodes.ParseError,
  text: { da: 'Beskeden er ikke JSON.', en: 'The message is not JSON.' },
};

const noRequest = { da: 'Beskeden er ikke en besked efter JSON-RPC.', en: 'The message is none of JSON-RPC.' };
const notBegun = {
  da: 'Sprogserveren er ikke begyndt: den første besked skal være »initialize«.',
  en: 'The language server has not begun: the first message must be "initialize".',
};
const begunTwice = { da: 'Sprogserveren er begyndt.', en: 'The language server has begun.' };
const afterShutdown = {
  da: 'Sprogserveren er lukket ned: efter »shutdown« kan der kun komme »exit«.',
  en: 'The language server is shut down: only "exit" may come after "shutdown".',
};
