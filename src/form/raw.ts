import type { Text } from '../language.ts';
import type { Around } from './around.ts';
import type { Control } from './form.ts';
import type { Site } from './site.ts';

/** Why something is shown as it stands in the file. */
const reasons = {
  unknown: {
    da: 'Feltet hører ikke til i en helhedsplan. Det bliver stående i filen og kommer med i den færdige plan.',
    en: 'A plan has no such field. It stays in the file, and it is shown in the finished plan.',
  },
  list: {
    da: 'Her står en liste, og her skal kun stå én tekst.',
    en: 'Here is a list, and there should be one text only.',
  },
  fields: {
    da: 'Her står flere felter, og her skal kun stå en tekst.',
    en: 'Here are several fields, and there should be a text only.',
  },
  text: {
    da: 'Her står en tekst, og her skal stå felter.',
    en: 'Here is a text, and there should be fields.',
  },
} satisfies Record<string, Text>;

/** What can't be shown as a field, as it stands in the file. */
export const rawOf = ({ hold }: Site, around: Around, why: keyof typeof reasons): Control => ({
  kind: 'raw',
  get value() {
    return around.sourceAt(hold.at);
  },
  why: reasons[why],
});
