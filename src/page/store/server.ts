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

function watch(tell: (news: News) => void): () => void {
  let events: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    events = new EventSource('events');
    // What is told first, whenever a connection is made, is how everything is now.
    events.addEventListener('changed', ({ data }) => tell({ kind: 'changed', files: JSON.parse(data) as PlanFiles }));
    events.addEventListener('gone', () => tell({ kind: 'gone' }));
    events.addEventListener('error', () => {
      tell({ kind: 'unreachable' });
      if (events?.readyState === EventSource.CLOSED) timer = setTimeout(listen, again);
    });
  };
  listen();
  return () => {
    clearTimeout(timer);
    events?.close();
  };
}
