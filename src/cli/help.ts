import { type Argument, type Command, type Help, Option } from 'commander';
import type { Language, Text } from '../index.ts';
import type { Surroundings } from './terminal.ts';

/** A command line that can be written as it stands, and what it does. */
export interface Example {
  readonly line: Text;
  readonly does: Text;
}

/** What the options that every command takes stand under. */
export const everywhere: Text = { da: 'Fælles valg:', en: 'Everywhere:' };

/** How wide the help becomes at most; longer lines are hard to follow. */
const widest = 100;

/** Gives a command its help in the language of the run, no wider than the terminal. */
export function helpIn(command: Command, { language, colour, stdout, width }: Surroundings): Command {
  return command
    .configureOutput({
      writeErr: () => {},
      writeOut: text => stdout.write(text),
      getOutHelpWidth: () => Math.min(width, widest),
      getOutHasColors: () => colour,
    })
    .addHelpOption(
      new Option('-h, --help', { da: 'vis hjælpen', en: 'show this help' }[language]).helpGroup(everywhere[language]),
    )
    .configureHelp({
      minWidthToWrap: 12,
      formatItem,
      styleTitle: title => `\u001b[1m${headings[title]?.[language] ?? title}\u001b[22m`,
      styleUsage(usage) {
        return indented(command.createHelp().boxWrap(usage, Math.min(width, widest) - 6), 6).trimStart();
      },
      subcommandTerm: sub => [nameIn(sub, language), ...sub.registeredArguments.map(argumentShown)].join(' '),
      commandUsage: shown => usageOf(shown, language),
      // Its value may be left out, so it can only stand right behind it.
      optionTerm: option => (option.optional ? option.flags.replace(' [', '[=') : option.flags),
      argumentDescription: argument => withDefault(argument, language),
      optionDescription: option => withChoices(option, language),
    });
}

const danishNames = new WeakMap<Command, string>();

/** Gives a command its Danish name, by which it is called in all that is said in Danish. */
export function nameInDanish(command: Command, name: string): Command {
  danishNames.set(command, name);
  return name === command.name() ? command : command.alias(name);
}

/** The name that a command has in a language. */
export const nameIn = (command: Command, language: Language): string =>
  (language === 'da' && danishNames.get(command)) || command.name();

/** How a command is written: its name, that it has options, and what they are followed by. */
export function usageOf(command: Command, language: Language): string {
  if (command.parent === null) return { da: 'helhed <kommando> [valg]', en: 'helhed <command> [options]' }[language];
  const parts = ['helhed', nameIn(command, language), { da: '[valg]', en: '[options]' }[language]];
  return [...parts, ...command.registeredArguments.map(argumentShown)].join(' ');
}

const argumentShown = (argument: Argument) => {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
};

const otherwise: Readonly<Record<Language, (value: string) => string>> = {
  da: value => `ellers ${value}`,
  en: value => `else ${value}`,
};

function withDefault({ description, defaultValue }: Argument, language: Language): string {
  return defaultValue === undefined ? description : `${description} (${otherwise[language](String(defaultValue))})`;
}

/** What an option is for, with what can be chosen and what is chosen where nothing is. */
export function withChoices({ argChoices, defaultValue, description }: Option, language: Language): string {
  if (argChoices === undefined) return description;
  const choices = argChoices.join(', ');
  const more = defaultValue === undefined ? '' : `; ${otherwise[language](String(defaultValue))}`;
  return `${description} (${choices}${more})`;
}

/** A term with its description beside it, or, where there is no room for that, below it. */
function formatItem(this: Help, term: string, termWidth: number, description: string): string {
  const width = this.helpWidth ?? widest;
  const beside = width - termWidth - 4;
  if (description === '') return `  ${term}`;
  if (beside < 30) return `  ${term}\n${indented(this.boxWrap(description, width - 6), 6)}`;
  const padding = ' '.repeat(termWidth - this.displayWidth(term));
  return `  ${term}${padding}  ${indented(this.boxWrap(description, beside), termWidth + 4).trimStart()}`;
}

const indented = (text: string, by: number) => text.replace(/^/gm, ' '.repeat(by));

/** A text broken into lines that are no wider than the help. */
export const wrapped = (command: Command, text: string, { width }: Surroundings, by = 0): string =>
  indented(command.createHelp().boxWrap(text, Math.max(12, Math.min(width, widest) - by)), by);

/** Short terms, each with what it does beside it; the lines of that hang below one another. */
export function hanging(
  command: Command,
  rows: readonly { readonly term: string; readonly does: string }[],
  { width }: Surroundings,
): readonly string[] {
  const longest = Math.max(...rows.map(({ term }) => term.length));
  const beside = Math.max(12, Math.min(width, widest) - longest - 4);
  return rows.map(
    ({ term, does }) =>
      `  ${term.padEnd(longest)}  ${indented(command.createHelp().boxWrap(does, beside), longest + 4).trimStart()}`,
  );
}

/** What stands below the options of a command: its other name, and examples of its use. */
export function moreOf(command: Command, examples: readonly Example[], around: Surroundings): string {
  const { language } = around;
  const others = [command.name(), ...command.aliases()].filter(name => name !== nameIn(command, language));
  return [
    ...(examples.length === 0 ? [] : ['', title(headings['Examples:']?.[language] ?? '')]),
    ...examples.flatMap(({ line, does }) => [`  ${line[language]}`, wrapped(command, does[language], around, 6)]),
    '',
    wrapped(command, `${headings['Other names:']?.[language]} ${others.join(', ')}`, around),
  ].join('\n');
}

const title = (text: string) => `\u001b[1m${text}\u001b[22m`;

const headings: Readonly<Record<string, Text>> = {
  'Usage:': { da: 'Brug:', en: 'Usage:' },
  'Arguments:': { da: 'Argumenter:', en: 'Arguments:' },
  'Options:': { da: 'Valg:', en: 'Options:' },
  'Commands:': { da: 'Kommandoer:', en: 'Commands:' },
  'Examples:': { da: 'Eksempler:', en: 'Examples:' },
  'Other names:': { da: 'Hedder også:', en: 'Also called:' },
};
