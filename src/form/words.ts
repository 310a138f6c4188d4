import { takes } from '../plan/described.ts';
import type { Around } from './around.ts';
import type { Control } from './form.ts';
import { oneIn } from './naming.ts';
import { amountReadAs, dateReadAs } from './read-as.ts';
import type { Site } from './site.ts';

/** A text, in the box that fits what it is. */
export function words(site: Site, around: Around, data: string | undefined): Control {
  const { known, name } = site;
  const value = (data ?? '').replace(/\n$/u, '');
  switch (known?.shape.format) {
    case 'dato':
    case 'periode':
      return { kind: 'date', value, readAs: dateReadAs(value, known.shape.format) };
    case 'beloeb':
      return { kind: 'amount', value, readAs: amountReadAs(value, site.path[0] === 'budget' ? around.unit : 1) };
    case 'antal':
      return { kind: 'count', value };
  }
  const choices = known && around.optionsAt(known);
  if (choices && choices.as !== 'hints')
    return { kind: 'choice', value, options: choices.options, free: choices.as === 'open' };
  return {
    kind: 'text',
    value,
    long: value.includes('\n') || value.length > 100 || long.includes(name),
    ...(choices && { suggestions: choices.options }),
    ...(known && takes(known.shape, 'array') && !site.isItem && { another: oneIn(site) }),
  };
}

/** Fields in which people write more than a line. */
const long: readonly string[] = [
  'beskrivelse',
  'evaluering',
  'formål',
  'hvad',
  'justering',
  'kommunikation',
  'mandat',
  'note',
  'problem',
  'revision',
  'tekst',
  'viden',
  'virkning',
];
