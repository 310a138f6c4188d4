import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** An editor that speaks with the real program over its standard input and output. */
export async function editor(
  folder: string,
  {
    capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    args = [],
    program = resolve('bin/helhed.js'),
  }: {
    readonly capabilities?: ClientCapabilities;
    readonly args?: readonly string[];
    readonly program?: string;
  } = {},
) {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio', ...args], { cwd: folder });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const said: string[] = [];
  let stderr = '';
  server.stderr.on('data', chunk => (stderr += chunk));
  const ended = new Promise<number | null>(done => server.on('exit', done));
  let arrived = () => {};
  connection.onNotification(PublishDiagnosticsNotification.type, shown => {
    published.push(shown);
    arrived();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => void said.push(message));
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void said.push(message));
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.listen();
  const begun: InitializeResult = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities,
    workspaceFolders: null,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  let version = 0;
  /** The same editor, with its files in another folder. */
  const within = (folder: string) => {
    const uri = (name: string) => (name.includes(':') ? name : pathToFileURL(resolve(folder, name)).href);
    const document = (name: string) => ({ textDocument: { uri: uri(name) } });
    return {
      begun,
      within,
      connection,
      published,
      said,
      uri,
      document,
      ended,
      server,
      stderr: () => stderr,
      open: async (name: string, text: string, languageId = 'yaml') => {
        await connection.sendNotification(DidOpenTextDocumentNotification.type, {
          textDocument: { uri: uri(name), languageId, version: ++version, text },
        });
      },
      type: async (name: string, text: string) => {
        await connection.sendNotification(DidChangeTextDocumentNotification.type, {
          textDocument: { uri: uri(name), version: ++version },
          contentChanges: [{ text }],
        });
        return version;
      },
      close: async (name: string) => {
        await connection.sendNotification(DidCloseTextDocumentNotification.type, document(name));
      },
      changedOnDisk: async (name: string) => {
        await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
          changes: [{ uri: uri(name), type: 2 }],
        });
      },
      /** What is shown in a file, as soon as it is what was waited for. */
      shown: async (name: string, isWanted: (shown: PublishDiagnosticsParams) => boolean = () => true) => {
        for (;;) {
          const last = published.findLast(each => decodeURI(each.uri) === decodeURI(uri(name)));
          if (last && isWanted(last)) return last.diagnostics;
          await new Promise<void>(done => (arrived = done));
        }
      },
      /** Ends the server as an editor does, and gives its exit code. */
      end: async () => {
        await connection.sendRequest(ShutdownRequest.type);
        await connection.sendNotification(ExitNotification.type);
        return ended;
      },
    };
  };
  return within(folder);
}

/** What is shown, as `line:column code`, from 1. */
export const placed = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ range, code }) => `${range.start.line + 1}:${range.start.character + 1} ${code}`);

/** The place of the `¦` in a text, and the text without it. */
export function pointed(text: string) {
  const at = text.indexOf('¦');
  const before = text.slice(0, at).split('\n');
  return {
    text: text.replace('¦', ''),
    position: { line: before.length - 1, character: (before.at(-1) ?? '').length },
  };
}
