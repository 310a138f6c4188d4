import type { Text } from '../../language.ts';
import type { News, PlanFiles, Saved, Store, StoredFile } from './store.ts';

/** How the local server gives the page. */
export type ServerMode = 'rediger' | 'preview';

/** How often it is asked again whether the server is there, in milliseconds. */
const again = 2000;

/** How long an answer is waited for, in milliseconds. */
const patience = 20_000;

/** The plan of the server that the page comes from. */
export async function serverPlan(): Promise<PlanFiles> {
  const answer = await fetch('plan', { cache: 'no-store', signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`The plan was not given: ${answer.status}`);
  return (await answer.json()) as PlanFiles;
}

/** A plan behind the local server, which saves each file whole and tells of what others do with it. */
export function serverStore(mode: ServerMode): Store {
  return {
    saving: mode === 'rediger' ? 'automatic' : 'never',
    save,
    watch,
    bytes: (_, text) => new TextEncoder().encode(text),
  };
}

async function save({ name, text, version }: Parameters<Store['save']>[0]): Promise<Saved> {
  try {
    const answer = await fetch(`files/${name.split('/').map(encodeURIComponent).join('/')}`, {
      method: 'PUT',
      body: text,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        ...(version === undefined ? { 'If-None-Match': '*' } : { 'If-Match': `"${version}"` }),
      },
      signal: AbortSignal.timeout(patience),
    });
    if (answer.ok) return { kind: 'saved', ...((await answer.json()) as Pick<StoredFile, 'version'>) };
    if (answer.status === 412)
      return { kind: 'conflict', ...((await answer.json()) as Pick<StoredFile, 'text' | 'version'>) };
    if (answer.status === 404 && (await hasMoved())) return { kind: 'moved' };
    return { kind: 'refused', message: await messageOf(answer) };
  } catch {
    return { kind: 'unreachable' };
  }
}

async function messageOf(answer: Response): Promise<Text> {
  try {
    return ((await answer.json()) as { readonly message: Text }).message;
  } catch {
    return {
      da: `helhed svarede ikke, som det skulle (${answer.status})`,
      en: `helhed did not answer as it should (${answer.status})`,
    };
  }
}

/**
 * Listens as long as the page is in sight: a browser has few connections for all the windows of one plan, and those that nobody looks at
 * would keep the others from saving.
 */
function watch(tell: (news: News) => void): () => void {
  let events: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    events?.close();
    events = undefined;
  };
  const listen = () => {
    const own = new EventSource('events');
    events = own;
    // What is told first, whenever a connection is made, is how everything is now.
    own.addEventListener('changed', ({ data }) => tell({ kind: 'changed', files: JSON.parse(data) as PlanFiles }));
    own.addEventListener('gone', () => tell({ kind: 'gone' }));
    own.addEventListener('error', async () => {
      const isRefused = own.readyState === EventSource.CLOSED;
      const kind = isRefused && (await hasMoved()) ? 'moved' : 'unreachable';
      if (events !== own) return;
      tell({ kind });
      if (isRefused) timer = setTimeout(listen, again);
    });
  };
  const follow = () => {
    if (document.hidden) stop();
    else if (!events) listen();
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    stop();
  };
}

/** Whether helhed has been started again: then it has another address, and knows nothing of this page. */
async function hasMoved(): Promise<boolean> {
  try {
    return (await fetch('plan', { cache: 'no-store', signal: AbortSignal.timeout(patience) })).status === 404;
  } catch {
    return false;
  }
}
