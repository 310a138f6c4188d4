import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Ending, type Running, runProgram } from '../pdf/run-program.ts';

/** A file that LibreOffice is to save in another format; both are named by the ending of their files. */
export interface Conversion {
  readonly bytes: Uint8Array;
  readonly from: string;
  readonly to: string;
  /** The filter that writes it, where there are several for that ending, with its settings. */
  readonly filter?: string;
}

/** What came of a conversion: the bytes of the file, when there is one. */
export interface Converted extends Ending {
  readonly bytes?: Uint8Array;
}

/** Has LibreOffice save a file in another format. No macro in it is run, and nothing that it links to is fetched. */
export async function convertedByOffice(
  path: string,
  { bytes, from, to, filter }: Conversion,
  running: Running,
): Promise<Converted> {
  const { folder } = running;
  const [profile, given, made] = [join(folder, 'office'), join(folder, `given.${from}`), join(folder, `given.${to}`)];
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
  writeFileSync(given, bytes);
  const args = [
    // A profile of its own, so that a LibreOffice that is open already is left in peace.
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ...['--headless', '--norestore', '--convert-to', filter === undefined ? to : `${to}:${filter}`],
    ...['--outdir', folder, given],
  ];
  const ending = await runProgram(path, args, running);
  return existsSync(made) ? { ...ending, bytes: readFileSync(made) } : ending;
}

const setting = (path: string, name: string, value: string) =>
  `<item oor:path="/org.openoffice.Office.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/**
 * Macros are off, links of strangers are not followed, and nothing is brought up to date. The names:
 * https://github.com/LibreOffice/core/tree/master/officecfg/registry/schema/org/openoffice/Office
 */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${[
  setting('Common/Security/Scripting', 'DisableMacrosExecution', 'true'),
  setting('Common/Security/Scripting', 'DisableActiveContent', 'true'),
  setting('Common/Security/Scripting', 'MacroSecurityLevel', '3'),
  setting('Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'),
  setting('Calc/Content/Update', 'Link', '1'),
  setting('Writer/Content/Update', 'Link', '2'),
].join('')}</oor:items>
`;
