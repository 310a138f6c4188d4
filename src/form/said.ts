import type { Text } from '../language.ts';
import type { Finding } from '../rules/finding.ts';
import { fileWords } from './file-words.ts';

/** Where in a file something else stands. */
const place: Readonly<Record<keyof Text, RegExp>> = {
  da: /,? i linje \d+(?: i .+\.ya?ml)?/u,
  en: /,? in line \d+(?: of .+\.ya?ml)?/u,
};

/** A finding in words for who fills in a form: without lines, and without the signs of the file. The same where it is so already. */
export function saidInForm(finding: Finding): Finding {
  const { da, en } = fileWords[finding.code]?.said ?? finding.message;
  const message = { da: da.replace(place.da, ''), en: en.replace(place.en, '') };
  return message.da === finding.message.da ? finding : { ...finding, message };
}
