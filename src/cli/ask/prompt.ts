import type { Field, Option } from '../../index.ts';
import type { Asking } from './asking.ts';
import { words } from './words.ts';

/** The writer wants no more questions. */
export const stopped = Symbol('stopped');
export type Said = string | typeof stopped;

/** Asks for a text, of several lines where people write more than one. Empty when there is none. */
export async function typed(field: Field, message: string, { prompts, language }: Asking): Promise<Said> {
  const { control } = field;
  const example = field.example === undefined ? undefined : `${words.example[language]} ${field.example}`;
  const isLong = control.kind === 'text' && control.long;
  const asked = {
    message: isLong ? `${message} ${words.twice[language]}` : message,
    ...(example !== undefined && { placeholder: example }),
  };
  const said = await (isLong ? prompts.multiline(asked) : prompts.text(asked));
  return prompts.isCancel(said) ? stopped : (said ?? '').trim();
}

/** Asks for one of some values, or something else where it may be. Empty when none is chosen. */
export async function choose(
  options: readonly Option[],
  isFree: boolean,
  message: string,
  { prompts, language }: Asking,
): Promise<Said> {
  const [other, none] = ['\u0000other', ''];
  const said = await prompts.select({
    message: `${message} ${words.arrows[language]}`,
    options: [
      ...options.map(({ value, label }) => ({ value, label: label[language] })),
      ...(isFree ? [{ value: other, label: words.other[language] }] : []),
      { value: none, label: words.skip[language] },
    ],
    showInstructions: false,
  });
  if (prompts.isCancel(said)) return stopped;
  if (said !== other) return said;
  const own = await prompts.text({ message });
  return prompts.isCancel(own) ? stopped : (own ?? '').trim();
}
