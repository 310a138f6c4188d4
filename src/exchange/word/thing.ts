import type { Data } from '../../document/data.ts';
import { type Described, takes } from '../../plan/described.ts';
import { type Field, fieldIn, takesText } from '../../plan/fields.ts';
import { type Format, formats } from '../../plan/formats.ts';
import { labelled } from './lexicon.ts';

/** What each kind of thing says first. */
const leads: Readonly<Record<string, string>> = {
  succeskriterier: 'kriterium',
  maaling: 'hvordan',
  maalgruppe: 'hvem',
  problem: 'problem',
  person: 'navn',
  part: 'navn',
  gruppe: 'navn',
  boligorganisation: 'navn',
  afdeling: 'navn',
  finansiering: 'kilde',
  post: 'post',
  bilag: 'titel',
  godkendelse: 'af',
  underskrift: 'part',
  resultater: 'resultat',
  dokument: 'tekst',
};
export const leadOf = (kind: string | undefined): string => leads[kind ?? ''] ?? 'hvad';

/** Whether a text may stand in a shape: one of its choices, or what can be read as what it is. */
export const isAllowed = ({ enum: choices, format }: Described, text: string) =>
  text !== '' &&
  (choices === undefined || choices.includes(text)) &&
  (format === undefined || !isFormat(format) || formats[format](text));

const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);

/** Puts a fact into the fields of a thing: into the field that it means, else into its note with its label. */
export function setFact(thing: Field, fields: Map<string, Data>, label: string, text: string, beside: string[]): void {
  const had = fields.get('note');
  const said: string[] = [];
  setExact(thing, fields, label, text, said);
  for (const line of said) {
    if (fieldIn(thing, 'note') && (had === undefined || typeof had === 'string'))
      fields.set('note', had === undefined ? line : `${had}; ${line}`);
    else beside.push(line);
  }
}

/** Puts a fact into the field of a thing that it means; what means none, or can't be read as that, is given beside. */
export function setExact(thing: Field, fields: Map<string, Data>, label: string, text: string, beside: string[]): void {
  const name = labelled(label, thing);
  const field = name === undefined ? undefined : fieldIn(thing, name);
  if (name !== undefined && field && !fields.has(name)) {
    const lines = text.split('\n');
    const data = lines.length > 1 && takes(field.shape, 'array') ? lines : text;
    if (typeof data !== 'string' || (takesText(field) && isAllowed(field.shape, data))) {
      fields.set(name, data);
      return;
    }
  }
  beside.push(`${label}: ${text.replaceAll('\n', '; ')}`);
}
