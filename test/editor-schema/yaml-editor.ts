import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  MarkupContent,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const server = resolve('node_modules/yaml-language-server/bin/yaml-language-server');

/** As editors set it up, without the schemas that it would fetch from the net. */
const settings = { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } };

/** An editor that reads YAML with the real yaml-language-server, which VS Code and Neovim read it with. */
export async function yamlEditor(folder: string) {
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: folder });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === 'yaml' ? settings.yaml : null)),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'plans' }],
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings });

  let opened = 0;
  const uriOf = (path: string) => pathToFileURL(resolve(folder, path)).href;

  /** Opens a text as a file of the folder, and gives what is said of it when the editor has read it. */
  function open(path: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = uriOf(path);
    const told = new Promise<readonly Diagnostic[]>(done => waiting.set(uri, done));
    connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return told;
  }

  /** Opens a text without its cursor, which is written `|`, and gives where that stood. */
  function openAtCursor(modeline: string, marked: string) {
    const before = `${modeline}\n${marked.slice(0, marked.indexOf('|'))}`.split('\n');
    const path = `at-cursor-${++opened}.yaml`;
    open(path, `${modeline}\n${marked.replace('|', '')}`);
    return {
      textDocument: { uri: uriOf(path) },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    };
  }

  return {
    open,
    /** What is shown where the mouse rests. */
    async hover(modeline: string, marked: string): Promise<string> {
      const shown = await connection.sendRequest(HoverRequest.type, openAtCursor(modeline, marked));
      return shown && MarkupContent.is(shown.contents) ? shown.contents.value : '';
    },
    /** What is offered at the cursor: each by its label, with the text that is put in. */
    async complete(modeline: string, marked: string): Promise<ReadonlyMap<string, string>> {
      const offered = await connection.sendRequest(CompletionRequest.type, openAtCursor(modeline, marked));
      const items = Array.isArray(offered) ? offered : (offered?.items ?? []);
      return new Map(
        items.toReversed().map(({ label, insertText, textEdit }) => [label, textEdit?.newText ?? insertText ?? label]),
      );
    },
    async end(): Promise<void> {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
      child.kill();
    },
  };
}
