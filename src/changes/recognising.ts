import { likeness } from './likeness.ts';
import type { Recognising } from './pairing.ts';
import { meaningOf } from './sameness.ts';
import { isThing, nameIn, type Thing, textIn, type Value } from './thing.ts';

/** How the values of a field are recognised: the same words, the same id, the same name, or else much the same. */
export const values: Recognising<Value> = {
  keys: [
    meaningOf,
    value => (isThing(value) ? idAndName(value) : ''),
    value => (isThing(value) ? textIn(value, 'id') : ''),
    value => (isThing(value) ? signsOf(value) : ''),
    value => (isThing(value) ? plainName(nameIn(value)) : plainName(value.text)),
  ],
  alike: (old, now) => {
    if (!isThing(old) || !isThing(now)) return isThing(old) || isThing(now) ? 0 : likeness(old.text, now.text);
    return weighed(old, now, field => (field === old.lead ? 4 : 1));
  },
  enough: 0.5,
};

/** How activities are recognised, wherever in the plan they stand. */
export const activities: Recognising<Thing> = {
  keys: [idAndName, thing => textIn(thing, 'id'), thing => plainName(textIn(thing, 'titel'))],
  alike: (old, now) => weighed(old, now, field => (['titel', 'mål'].includes(field) ? 3 : field === 'id' ? 0 : 1)),
  enough: 0.45,
};

/** How indsatsområder are recognised. */
export const areas: Recognising<Thing> = {
  keys: [thing => plainName(textIn(thing, 'navn'))],
  alike: (old, now) => weighed(old, now, field => (['navn', 'aktiviteter'].includes(field) ? 3 : 1)),
  enough: 0.4,
};

/** An id with the name of its thing, since two may have been given the same id by mistake. */
function idAndName(thing: Thing): string {
  const id = textIn(thing, 'id');
  return id === '' ? '' : `${id}|${plainName(nameIn(thing))}`;
}

/** A name without what is often changed and says nothing: case, spaces, signs and a number before it. */
function plainName(name: string): string {
  const letters = name.normalize('NFC').toLowerCase();
  const bare = letters.replace(/^[\d.\s:)-]+/u, '').replace(/[^\p{L}\p{N}]+/gu, '');
  return bare === '' ? letters.trim() : bare;
}

/** The name of a thing and whom it is from: two may pay for the same thing. */
const signsOf = (thing: Thing) =>
  [nameIn(thing), ...['giver', 'kilde', 'organisation', 'nr'].map(field => textIn(thing, field))]
    .map(plainName)
    .join('|');

/** How much two things are alike: the mean of their fields, each as heavy as it says much of what the thing is. */
function weighed(old: Thing, now: Thing, weightOf: (field: string) => number): number {
  const fields = [...new Set([...old.fields.keys(), ...now.fields.keys()])];
  const weight = fields.reduce((sum, field) => sum + weightOf(field), 0);
  const score = fields.reduce((sum, field) => {
    const [one, other] = [textIn(old, field), textIn(now, field)];
    return sum + weightOf(field) * (one === other ? 1 : likeness(one, other));
  }, 0);
  return weight === 0 ? 0 : score / weight;
}
