import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program on this machine that can write a PDF: a browser of the Chromium family, or LibreOffice. */
export interface PdfProgram {
  readonly kind: 'browser' | 'office';
  readonly path: string;
}

/** What is known of a machine when a program is looked for. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
}

/** What the programs are called where they can be called by name, the likeliest first. */
const names: Readonly<Record<PdfProgram['kind'], readonly string[]>> = {
  browser: [
    ...['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'],
    ...['microsoft-edge', 'microsoft-edge-stable', 'brave-browser', 'chrome', 'msedge'],
  ],
  office: ['soffice', 'libreoffice'],
};

/** Where Windows and macOS keep programs that can't be called by name. */
const places: Partial<Record<NodeJS.Platform, Readonly<Record<PdfProgram['kind'], readonly string[]>>>> = {
  win32: {
    browser: [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Chromium/Application/chrome.exe',
    ],
    office: ['LibreOffice/program/soffice.com'],
  },
  darwin: {
    browser: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Chromium.app/Contents/MacOS/Chromium',
    ],
    office: ['LibreOffice.app/Contents/MacOS/soffice'],
  },
};

/** The programs of this machine that can write a PDF, in the order to try them: browsers first, which show the page as it is. */
export function pdfPrograms(machine: Machine): readonly PdfProgram[] {
  return (['browser', 'office'] as const).flatMap(kind => {
    const inPlaces = foldersOf(machine).flatMap(folder =>
      (places[machine.platform]?.[kind] ?? []).map(place => join(folder, place)),
    );
    const paths = [...inPlaces.filter(isProgram), ...names[kind].flatMap(name => called(name, machine))];
    return [...new Set(paths)].map(path => ({ kind, path }));
  });
}

/** The program that somebody names, by its path or as it is called; none when it is not there. */
export function pdfProgramNamed(named: string, machine: Machine): PdfProgram | undefined {
  const [path] = isProgram(named) ? [named] : /[/\\]/u.test(named) ? [] : called(named, machine);
  if (path === undefined) return undefined;
  return { kind: /^(?:soffice|libreoffice)/iu.test(path.split(/[/\\]/u).at(-1) ?? '') ? 'office' : 'browser', path };
}

/** The folders that programs are kept in. */
function foldersOf({ platform, env }: Machine): readonly string[] {
  const folders =
    platform === 'win32'
      ? [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
      : ['/Applications', join(env['HOME'] ?? '/', 'Applications')];
  return folders.filter(folder => folder !== undefined);
}

/** The paths that a name calls, by the folders of PATH. */
function called(name: string, { platform, env }: Machine): readonly string[] {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(folder => folder !== '');
  return folders.map(folder => join(folder, platform === 'win32' ? `${name}.exe` : name)).filter(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
