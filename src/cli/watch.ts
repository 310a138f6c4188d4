import { relative } from 'node:path';
import { type CheckOptions, checkCommand } from './check.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { shown } from './files.ts';
import { forgetSettings } from './settings.ts';
import { type News, nextNews, snapshot } from './snapshot.ts';
import type { Surroundings } from './terminal.ts';
import { type Places, placesOf } from './watched-places.ts';

/**
 * Checks plans, and again each time something that they are checked by is saved, until the program is stopped. What can't be
 * begun ends as it does without a watch.
 */
export async function watchCommand(
  paths: readonly string[],
  options: CheckOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stderr, stdout } = around;
  if (options.stdinFilepath !== undefined || paths.includes('-')) throw notSentIn;
  let places: Places | undefined;
  let news: readonly News[] = [];
  for (let isFirst = true; ; isFirst = false) {
    forgetSettings();
    places = await placesOf(paths, options).catch(error => unlessFailure(error, places));
    const then = snapshot(places);
    if (stdout.isTTY === true) stdout.write(clearScreen);
    for (const { file, kind } of news) stderr.write(`${happened[kind][language](shown(relative('.', file)))}\n`);
    try {
      const code = await checkCommand(paths, options, around);
      if (isFirst && code === exit.wrongUse) return code;
    } catch (error) {
      if (isFirst || !(error instanceof Failure)) throw error;
      stderr.write(`${error.text[language]}\n`);
    }
    stderr.write(`\n${waiting[language]}\n`);
    news = await nextNews(places, then);
  }
}

/** Where settings can't be read, the places are those that were known before. Before any are known, the watch can't begin. */
function unlessFailure(error: unknown, places: Places | undefined): Places {
  if (error instanceof Failure && places) return places;
  throw error;
}

const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

const waiting = {
  da: 'Holder øje. Gem planen, så tjekkes den igen. Stop med Ctrl-C.',
  en: 'Watching. Save the plan, and it is checked again. Stop with Ctrl-C.',
};

const happened = {
  come: { da: (file: string) => `${file} er kommet til.`, en: (file: string) => `${file} has come.` },
  saved: { da: (file: string) => `${file} er gemt.`, en: (file: string) => `${file} was saved.` },
  gone: { da: (file: string) => `${file} er væk.`, en: (file: string) => `${file} is gone.` },
};

const notSentIn = new Failure({
  da: '--følg holder øje med filer og kan ikke læse det, der sendes ind. Skriv navnet på planen.',
  en: '--watch watches files and cannot read standard input. Name the plan.',
});
