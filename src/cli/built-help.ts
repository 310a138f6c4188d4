import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Language } from '../index.ts';
import { minding } from './output.ts';
import { settingsFileFor } from './settings-file.ts';
import { writePlainSigns } from './signs.ts';
import { languageOf, wantsColour, widthOf } from './terminal.ts';

/** The help in both languages, in colour, for the widths that terminals mostly have, as the build writes it down. */
type BuiltHelp = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/**
 * Writes the help as it was written down when the program was built, and says whether it did: not where a folder's settings may name a
 * language, nor for a width that none was made for.
 */
export async function writeBuiltHelp(args: readonly string[]): Promise<boolean> {
  const { env, stderr, stdout } = process;
  const width = Math.min(widthOf(env, stdout.columns), 100);
  if (settingsFileFor('.') !== undefined) return false;
  const language = await languageOf(args, env, async () => undefined);
  const built: BuiltHelp = JSON.parse(readFileSync(new URL('./help.json', import.meta.url), 'utf8'));
  const text = built[language][width];
  if (text === undefined) return false;
  writePlainSigns([stdout, stderr], env);
  minding({ language, stdout, stderr });
  stdout.write(wantsColour(args, env, stdout.isTTY) ? text : stripVTControlCharacters(text));
  return true;
}
