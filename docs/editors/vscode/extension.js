// Starts `helhed lsp` for the YAML files of a window, and stops it with the window.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const onWindows = process.platform === 'win32';

/** The helhed of the settings, of the folder, or the one that is installed for all. Only a folder that is trusted has a say. */
function program() {
  const named = vscode.workspace.getConfiguration('helhed').get('program');
  if (named) return named;
  const folders = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
  const own = folders
    .filter(({ uri }) => uri.scheme === 'file')
    .map(({ uri }) => join(uri.fsPath, 'node_modules', '.bin', onWindows ? 'helhed.cmd' : 'helhed'))
    .find(path => existsSync(path));
  return own ?? 'helhed';
}

let client;

exports.activate = async () => {
  const command = program();
  client = new LanguageClient(
    'helhed',
    'helhed',
    // Windows starts a .cmd by its shell only, which needs a path with spaces in quotes.
    { command: onWindows ? `"${command}"` : command, args: ['lsp', '--stdio'], options: { shell: onWindows } },
    { documentSelector: [{ language: 'yaml' }] },
  );
  try {
    await client.start();
  } catch {
    vscode.window.showWarningMessage(
      `helhed kan ikke startes med »${command}«. Installér helhed, eller skriv i indstillingen »helhed.program«, hvor den ligger.`,
    );
  }
};

exports.deactivate = () => client?.stop();
