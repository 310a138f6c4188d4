import type { Language } from '../index.ts';
import { exit, Failure } from './failure.ts';
import { minding } from './output.ts';
import { program } from './program.ts';
import { settingsFileFor } from './settings-file.ts';
import { writePlainSigns } from './signs.ts';
import { languageOf, type Surroundings, wantsColour, widthOf } from './terminal.ts';

const fault = {
  da: 'Der er sket en fejl i helhed selv. Planen er ikke ændret. Send teksten herunder til dem, der vedligeholder helhed, gerne med planen, så bliver det rettet.',
  en: 'Something went wrong in helhed itself. The plan is unchanged. Send the text below to those who maintain helhed, with the plan if you can, and it will be mended.',
};

/** The language of this folder's settings. Where they can't be read, the command says so. */
async function languageInSettings(): Promise<Language | undefined> {
  if (settingsFileFor('.') === undefined) return undefined;
  const { settingsFor } = await import('./settings.ts');
  try {
    return settingsFor('.')?.config.language;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Does what the arguments of this process say, in this process. */
export async function run(args: readonly string[], version: string): Promise<void> {
  const { stdout, stderr, stdin, env } = process;
  const around: Surroundings = {
    language: await languageOf(args, env, languageInSettings),
    colour: wantsColour(args, env, stdout.isTTY === true),
    width: widthOf(env, stdout.columns),
    version,
    stdout,
    stderr,
    stdin,
  };

  writePlainSigns([stdout, stderr], env);
  minding(around);

  try {
    process.exitCode = await program(args, around);
  } catch (error) {
    if (error instanceof Failure) {
      stderr.write(`${error.text[around.language]}\n`);
      process.exitCode = error.code;
      const { annotate, asksForAnnotations } = await import('./annotate.ts');
      if (asksForAnnotations(args)) await annotate(error, around);
    } else {
      stderr.write(
        `${fault[around.language]}\n\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      process.exitCode = exit.fault;
    }
  }
}
