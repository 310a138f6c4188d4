import type { Language, Text } from '../language.ts';
import { fieldIn, itemOf, type Field as Known, planField } from '../plan/fields.ts';
import { nameOf } from '../submission/names.ts';

/** A sentence about the file, in backquotes what stands there, as one about the form: fields by their names there, values in quotes. */
export const inForm = (text: Text): Text => ({ da: said(text.da, 'da'), en: said(text.en, 'en') });

/** What is said of a field, where it is filled in and not written. */
const phrases: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  da: [
    [/\befter (?=`[^` ]+:`)/gu, 'i '],
    [/(?<=`[^` ]+:`) øverst i planen/gu, ''],
    [/\bSkriv (?=`[^` ]+`)/gu, 'Udfyld '],
    [/\bskriv (?=`[^` ]+:`)/gu, 'udfyld '],
  ],
  en: [
    [/\bafter (?=`[^` ]+:`)/gu, 'in '],
    [/(?<=`[^` ]+:`) at the top of the plan/gu, ''],
    [/\bWrite (?=`[^` ]+`)/gu, 'Fill in '],
    [/\bwrite (?=`[^` ]+:`)/gu, 'fill in '],
    [/"([^"`]+)"/gu, '“$1”'],
  ],
};

function said(sentence: string, language: Language): string {
  const filledIn = phrases[language].reduce((text, [written, said]) => text.replace(written, said), sentence);
  return filledIn.replace(/`([^`]*)`/gu, (_, code: string) => named(code, language));
}

const quoted = (text: string, language: Language) => (language === 'da' ? `»${text}«` : `“${text}”`);

/** `milepæle:` as »Milepæle«, and `{ dato: marts 2023, hvad: I gang }` as »marts 2023« under »Dato« and so on. */
function named(code: string, language: Language): string {
  const label = labels().get(code.replace(/:$/u, ''));
  if (label) return quoted(label[language], language);
  const pairs = [...code.matchAll(/(?:^\{?|, )\s*(\S+): (.+?)\s*(?=, \S+: |\}?$)/gu)];
  const parts = pairs.map(([, name = '', value = '']) => {
    const field = labels().get(name)?.[language] ?? name;
    return `${quoted(value, language)} under ${quoted(field, language)}`;
  });
  if (parts.length === 0) return quoted(code, language);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}

let made: ReadonlyMap<string, Text> | undefined;

/** What each field is called in the form, by its name in a plan. Made at the first question. */
function labels(): ReadonlyMap<string, Text> {
  made ??= new Map([...titlesIn(planField)].map(([name, titles]) => [name, labelOf(name, titles)]));
  return made;
}

/** The name that a field has in most places: the one without what it is for. */
function labelOf(name: string, titles: ReadonlySet<string>): Text {
  const { da, en } = nameOf(name);
  const [shortest = da] = [...titles].toSorted((a, b) => a.length - b.length);
  return { da: titles.has(da) ? da : shortest, en };
}

/** All titles that the schema has for each name. */
function titlesIn(
  known: Known,
  found = new Map<string, Set<string>>(),
  seen = new Set<string>(),
): ReadonlyMap<string, ReadonlySet<string>> {
  for (const within of [known, itemOf(known) ?? known])
    for (const name of Object.keys(within.shape.properties ?? {})) {
      const field = fieldIn(within, name);
      const place = `${within.kind}.${name}`;
      if (!field || seen.has(place)) continue;
      seen.add(place);
      found.set(name, (found.get(name) ?? new Set()).add(field.shape.title ?? nameOf(name).da));
      titlesIn(field, found, seen);
    }
  return found;
}
