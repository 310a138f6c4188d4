import type { Examination } from '../check.ts';
import type { Data } from '../document/data.ts';
import { type Around, choicesFor, isAreaName, isOfWho, type Named } from '../plan/choices.ts';
import { fieldIn, itemOf, type Field as Known, planField } from '../plan/fields.ts';
import { fieldMeant } from '../plan/spelling.ts';
import type { Option } from './form.ts';
import { isFields, isList, isText } from './site.ts';

/** What has an id, and what else it may be called by. */
const things: Readonly<Record<string, { readonly kind: Named; readonly also: readonly string[] }>> = {
  aktivitet: { kind: 'activity', also: ['titel'] },
  problem: { kind: 'problem', also: ['problem'] },
  bilag: { kind: 'annex', also: ['titel', 'nr', 'fil'] },
};

/** Where the values of a plan's fields are chosen from. Looked up at the first question. */
export function choosingFrom({ whole, reading }: Examination): Around {
  const named: Record<Named, (readonly string[])[]> = { activity: [], problem: [], annex: [] };
  const who: string[] = [];
  let isLooked = false;
  const look = (data: Data, known: Known | undefined): void => {
    if (!known) return;
    if (isText(data)) {
      if (isOfWho(known)) who.push(data);
      return;
    }
    if (isList(data)) {
      for (const item of data) look(item, itemOf(known));
      return;
    }
    const thing = things[known.kind ?? ''];
    if (thing && isFields(data) && data['se'] === undefined) {
      const names = ['id', ...thing.also].flatMap(name => {
        const text = data[name];
        return isText(text) && text.trim() !== '' ? [text.trim()] : [];
      });
      if (names.length > 0 && (thing.kind !== 'activity' || isText(data['id']))) named[thing.kind].push(names);
    }
    const names = Object.keys(known.shape.properties ?? {});
    for (const [key, value] of Object.entries(data))
      look(value, fieldIn(known, names.includes(key) ? key : (fieldMeant(key, names)?.field ?? key)));
  };
  const lookOnce = () => {
    if (!isLooked) look(whole.data, planField);
    isLooked = true;
  };
  return {
    plan: reading.plan,
    named: kind => {
      lookOnce();
      return named[kind];
    },
    who: () => {
      lookOnce();
      return who;
    },
  };
}

/** What may be chosen at a field, and whether something else may be written. */
export interface Options {
  readonly options: readonly Option[];
  /** Nothing else, something else too, or only as a help to what is written. */
  readonly as: 'closed' | 'open' | 'hints';
}

/** Gives what may be chosen at each field; nothing where there is nothing to choose from. What it has found out once it remembers. */
export function optionsFrom(around: Around): (known: Known) => Options | undefined {
  const found = new Map<string, Options | undefined>();
  return known => {
    // Those who may be named are the same everywhere.
    const place = !known.shape.enum && isOfWho(known) ? 'who' : `${known.owner}.${known.name}.${known.kind}`;
    if (!found.has(place)) found.set(place, lookedUp(known, around));
    return found.get(place);
  };
}

function lookedUp(known: Known, around: Around): Options | undefined {
  const options = choicesFor(known, around).map(({ value, about }) => ({
    value,
    label: about === undefined || isAreaName(known) ? { da: value, en: value } : about,
  }));
  if (options.length === 0) return undefined;
  return { options, as: known.shape.enum ? 'closed' : isOfWho(known) ? 'hints' : 'open' };
}
