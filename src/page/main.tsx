import { render } from 'preact';
import type { Language, Text } from '../language.ts';
import { keepKeyboard } from './kept-keyboard.ts';
import { App } from './shell/app.tsx';
import type { Opened } from './store/opening.ts';
import { type ServerMode, serverPlan, serverStore } from './store/server.ts';
import { tooLong } from './store/too-long.ts';
import { answerPage } from './submission/worker.ts';

/** What the local server tells the page that it gives. */
interface Told {
  readonly mode: ServerMode;
  readonly language: Language;
}

/** The page that a plan is written in; and, in a worker, what writes its submission. */
if (typeof document === 'undefined') answerPage();
else if (isNewEnough()) void start(document.currentScript?.textContent ?? '');

/** Whether the browser has the newest of what the page asks of it; else it shows the sentence that stands in the page already. */
function isNewEnough(): boolean {
  return 'toSpliced' in Array.prototype && 'adoptedStyleSheets' in Document.prototype && 'timeout' in AbortSignal;
}

async function start(script: string): Promise<void> {
  document.documentElement.dataset['begun'] = '';
  const told = document.querySelector<HTMLMetaElement>('meta[name="helhed-server"]')?.content;
  const server = told === undefined ? undefined : (JSON.parse(told) as Told);
  const given = server && (await fromServer(server.mode));
  const place = document.getElementById('page');
  if (!place) return;
  render(<App given={given} language={server?.language} script={script} />, place);
  keepKeyboard(place);
}

async function fromServer(mode: ServerMode): Promise<Opened | { readonly refused: Text }> {
  try {
    const files = await serverPlan();
    const refused = tooLong(files);
    return refused ? { refused } : { files, store: serverStore(mode) };
  } catch {
    return {
      refused: {
        da: 'helhed på denne computer svarer ikke længere. Start kommandoen igen, og åbn den adresse, den skriver.',
        en: 'helhed on this computer does not answer any more. Start the command again, and open the address that it writes.',
      },
    };
  }
}
