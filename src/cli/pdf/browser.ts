import { join } from 'node:path';
import { pagesOfPlaces, placesInContents, withContentsPages } from './contents-pages.ts';
import { type Answer, type Command, devTools } from './dev-tools.ts';
import { type Ending, type Running, runProgram } from './run-program.ts';

/** What came of asking a program for a PDF: its bytes, when it gave them. */
export interface Printed extends Ending {
  readonly bytes?: Uint8Array;
}

/** A browser that shows nothing, fetches nothing, remembers nothing, and is spoken to through pipes. */
const settings = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  ...['--no-first-run', '--no-default-browser-check', '--no-service-autorun', '--disable-extensions', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-default-apps', '--disable-breakpad'],
  ...['--disable-dev-shm-usage', '--disable-gpu', '--password-store=basic', '--use-mock-keychain'],
];

/** How the pages are: as the stylesheet says, with tags for those who listen, and bookmarks. */
const pages: Answer = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** Has a browser print a page. */
export async function printedByBrowser(path: string, page: string, running: Running): Promise<Printed> {
  const attempt = async (profile: string, more: readonly string[]): Promise<Printed> => {
    let bytes: Uint8Array | undefined;
    const args = [...settings, `--user-data-dir=${join(running.folder, profile)}`, ...more];
    const ending = await runProgram(path, args, running, pipes => {
      const command = devTools(pipes);
      printPage(command, page)
        .then(printed => {
          bytes = printed;
        })
        .finally(() => command('Browser.close'))
        .catch(() => pipes.to.end());
    });
    return bytes === undefined ? ending : { ...ending, bytes };
  };
  const first = await attempt('profile', []);
  // In a container, and as root, Chromium can't build the walls that it puts around pages of strangers. This page is our own and runs nothing.
  const isWalledIn = first.bytes === undefined && first.how === 'ended' && /sandbox/iu.test(first.complaint);
  return isWalledIn ? attempt('profile-without-walls', ['--no-sandbox']) : first;
}

/** Prints a page. Its contents have the numbers of the pages where the first print shows them, and the second has them there too. */
async function printPage(command: Command, page: string): Promise<Uint8Array> {
  const { targetId } = await command('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await command('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const print = async (html: string): Promise<Uint8Array> => {
    await command('Page.setDocumentContent', { frameId: targetId, html }, session);
    const { data } = await command('Page.printToPDF', pages, session);
    return Buffer.from(String(data), 'base64');
  };
  const places = placesInContents(page);
  if (places.length === 0) return print(page);
  const found = pagesOfPlaces(await print(withContentsPages(page)));
  const numbered = places.every(name => found.get(name)) ? await print(withContentsPages(page, found)) : undefined;
  const again = numbered && pagesOfPlaces(numbered);
  const isRight = again && places.every(name => again.get(name) === found.get(name));
  return isRight ? numbered : print(page);
}
