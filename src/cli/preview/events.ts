import { statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import { forgetSettings } from '../settings.ts';
import { nextNews, snapshot } from '../snapshot.ts';
import { type Places, placesOf } from '../watched-places.ts';
import { always } from './headers.ts';
import { planFiles } from './plan-files.ts';

/** Those who are told when the plan, or anything that it is looked at by, is saved. */
export interface Listeners {
  /** Begins to tell one more, with how things are now; `false`, and nothing, when there are too many. */
  add(response: ServerResponse): boolean;
  /** Tells of changes until the program ends. It only comes to an end by a fault. */
  watch(): Promise<never>;
}

/** How many pages may listen at once. */
const most = 16;
/** How much may wait for one that does not read, in bytes, before it is taken for gone. */
const mostWaiting = 64_000_000;
/** How long a file may be empty, in milliseconds, while a program that has emptied it writes the new text into it. */
const patience = 300;
/** How often a sign of life is sent, in milliseconds, so that a connection that is lost is known. */
const pulse = 15_000;

/**
 * Tells all who listen, as server-sent events: `changed` with the whole of it (`PlanFiles`), or `gone` with the sentence that says why
 * it can't be read. What leaves everything as it was is not told of.
 */
export function listenersTo(plan: string): Listeners {
  const listening = new Set<ServerResponse>();
  let last = eventOf(plan);
  const tell = (text: string) => {
    for (const response of listening)
      if (response.writableLength > mostWaiting) response.destroy();
      else response.write(text);
  };
  const look = () => {
    const now = eventOf(plan);
    if (now !== last) tell(now);
    last = now;
  };
  return {
    add(response) {
      if (listening.size >= most) return false;
      look();
      response.writeHead(200, { ...always, 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write(`retry: 1000\n\n${last}`);
      listening.add(response);
      response.on('close', () => listening.delete(response));
      return true;
    },
    async watch() {
      setInterval(() => tell(':\n\n'), pulse);
      let places = await placesOf([plan], { ignore: false });
      for (let then = snapshot(places); ; ) {
        const news = await nextNews(places, then);
        if (news.some(({ file }) => isEmpty(file))) await setTimeout(patience);
        then = snapshot(places);
        look();
        forgetSettings();
        places = await placesOf([plan], { ignore: false }).catch(error => unlessFailure(error, places));
      }
    },
  };
}

const isEmpty = (file: string) => statSync(file, { throwIfNoEntry: false })?.size === 0;

/** Where the settings can't be read just now, the places are those that were known before. */
function unlessFailure(error: unknown, places: Places): Places {
  if (error instanceof Failure) return places;
  throw error;
}

function eventOf(plan: string): string {
  try {
    return event('changed', planFiles(plan));
  } catch (error) {
    if (error instanceof Failure) return event('gone', { message: error.text });
    throw error;
  }
}

const event = (name: string, data: object) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
