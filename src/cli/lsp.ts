import {
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  LogMessageNotification,
  MessageType,
  type ResponseMessage,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { fixAllKind } from '../language-server/actions.ts';
import type { Inserting } from '../language-server/completion.ts';
import { TextDocument } from '../language-server/lines.ts';
import { type ExitCode, exit, type Failure } from './failure.ts';
import { lifecycle, noJson, type Refusal } from './lsp/lifecycle.ts';
import { loadAll } from './lsp/load-all.ts';
import { EditorAnswers, EditorMessages } from './lsp/messages.ts';
import { openFiles } from './lsp/open-files.ts';
import { answerRequests } from './lsp/requests.ts';
import { workspaceOf } from './lsp/workspace.ts';
import type { Surroundings } from './terminal.ts';

/** What the server can do, as it tells an editor. Places are counted in UTF-16 units, as every editor can. */
const capabilities: InitializeResult['capabilities'] = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  completionProvider: { triggerCharacters: [' ', '-', ':', '{', '"'] },
  codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  documentLinkProvider: {},
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
};

/**
 * Serves an editor over standard input and output until it says that it is done: the process then ends with 0, and with 1 when
 * the editor is gone without a word, or sends what can't be followed.
 */
export async function lspCommand(isGiven: boolean, around: Surroundings): Promise<ExitCode> {
  const { language, stderr, stdin, stdout, version } = around;
  if (stdin.isTTY) {
    stderr.write(`${forEditors[language]}\n`);
    return exit.wrongUse;
  }
  const writer = new EditorAnswers(stdout);
  const refuse = ({ id, code, text }: Refusal) => {
    const answer: ResponseMessage = { jsonrpc: '2.0', id, error: { code, message: text[language] } };
    return writer.write(answer);
  };
  const reader = new EditorMessages(stdin, () => void refuse(noJson));
  const connection = createConnection(reader, writer, { messageStrategy: lifecycle(refuse, () => writer.written()) });
  const open = openFiles();
  // One message that can't be read, or answered, must not keep the others from being.
  process.on('uncaughtException', error => stderr.write(`${fault[language]} (${error.message})\n`));
  const answer = <T>(ask: () => T, nothing: T): T => {
    try {
      return ask();
    } catch (error) {
      connection.console.error(`${fault[language]} (${error instanceof Error ? error.message : String(error)})`);
      return nothing;
    }
  };
  const safely = (act: () => void) => answer(act, undefined);
  const told = new Set<string>();
  const workspace = workspaceOf({
    open,
    language,
    isGiven,
    publish: shown => void connection.sendDiagnostics(shown),
    failed: ({ text }: Failure) => {
      if (told.has(text.da)) return;
      told.add(text.da);
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: text[language],
      });
    },
    safely,
  });

  let inserting: Inserting = { snippets: false, asIs: false };
  let watches = false;
  connection.onInitialize(({ capabilities: { textDocument, workspace } }) => {
    const item = textDocument?.completion?.completionItem;
    inserting = {
      snippets: item?.snippetSupport ?? false,
      asIs: item?.insertTextModeSupport?.valueSet.includes(1) ?? false,
    };
    watches = workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    return { capabilities, serverInfo: { name: 'helhed', version } };
  });
  connection.onInitialized(async () => {
    setImmediate(loadAll);
    if (!watches) return;
    const watchers = [{ globPattern: '**/*.{yaml,yml,json}' }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
  connection.onDidChangeWatchedFiles(() => {
    safely(workspace.changedOnDisk);
  });

  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    open.set(document.uri, document.getText(), document.version);
    safely(() => workspace.changed(document.uri));
  });
  documents.onDidSave(() => {
    safely(workspace.changedOnDisk);
  });
  documents.onDidClose(({ document: { uri } }) => {
    open.delete(uri);
    safely(() => workspace.closed(uri));
  });
  documents.listen(connection);
  answerRequests({ connection, workspace, open, language, inserting: () => inserting, answer });
  reader.onError(async () => {
    stderr.write(`${lost[language]}\n`);
    await connection
      .sendNotification(LogMessageNotification.type, { type: MessageType.Error, message: lost[language] })
      .finally(() => process.exit(exit.gaps));
  });
  connection.listen();
  return new Promise(() => {});
}

const forEditors = {
  da: 'helhed sprogserver er for redigeringsprogrammer som VS Code og Neovim, der selv starter den. Se, hvad der mangler i en plan, med: helhed tjek',
  en: 'helhed lsp is for editors such as VS Code and Neovim, which start it themselves. See what is missing in a plan with: helhed check',
};

const lost = {
  da: 'helhed kan ikke følge med i det, redigeringsprogrammet sender: en besked skal begynde med Content-Length og sin længde i bytes. Sprogserveren stopper. Start den igen fra redigeringsprogrammet.',
  en: 'helhed cannot follow what the editor sends: a message must begin with Content-Length and its length in bytes. The language server stops. Start it again from the editor.',
};

const fault = {
  da: 'Der er sket en fejl i helhed selv. Planen er ikke ændret.',
  en: 'Something went wrong in helhed itself. The plan is unchanged.',
};
