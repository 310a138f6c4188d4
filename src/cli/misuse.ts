import type { Command, CommanderError } from 'commander';
import type { Language } from '../index.ts';
import { Failure } from './failure.ts';
import { quoted } from './files.ts';
import { nameIn } from './help.ts';
import { nearest } from './nearest.ts';

/** What commander complained of, and about which command. */
export class Misuse extends Error {
  readonly complaint: CommanderError;
  readonly command: Command;

  constructor(complaint: CommanderError, command: Command) {
    super(complaint.message);
    this.complaint = complaint;
    this.command = command;
  }
}

/** commander's own complaint about the words of a run, in words of ours. Its English sentence only lends the name in quotes. */
export function misuse({ complaint, command }: Misuse, helhed: Command, words: readonly string[]): Failure {
  const named = /'([^']*)'/.exec(complaint.message)?.[1] ?? '';
  const flags = named.split(/[\s,]/).filter(word => word.startsWith('-'));
  const flag = words.findLast(word => flags.includes(word)) ?? flags[0] ?? named;
  switch (complaint.code) {
    case 'commander.unknownCommand':
      return unknownCommand(named, helhed);
    case 'commander.unknownOption':
      return unknownOption(flag, command, helhed);
    case 'commander.optionMissingArgument':
      return new Failure({ da: `Der mangler en værdi efter »${flag}«.`, en: `A value is missing after "${flag}".` });
    case 'commander.missingArgument':
      return new Failure({
        da: `Der mangler noget: ${named}. Se, hvad der skal stå, med: ${helpOf(command, 'da')}`,
        en: `Something is missing: ${named}. See what is wanted with: ${helpOf(command, 'en')}`,
      });
    case 'commander.excessArguments':
      return new Failure({
        da: `Der står mere, end kommandoen kan bruge. Sæt navne med mellemrum i anførselstegn, og se mere med: ${helpOf(command, 'da')}`,
        en: `There is more than the command can use. Put names with spaces in quotes, and see more with: ${helpOf(command, 'en')}`,
      });
    case 'commander.invalidArgument': {
      const value = /(?:argument|value) '([^']*)' is invalid/.exec(complaint.message)?.[1] ?? '';
      const choices = /Allowed choices are (.*)\.$/.exec(complaint.message)?.[1] ?? '';
      const place = /for argument '([^']*)'/.exec(complaint.message)?.[1] ?? flag;
      return notAChoice(value, place, choices.split(', '));
    }
    default:
      return new Failure({
        da: 'helhed forstår ikke kommandoen. Se, hvad der kan skrives, med: helhed --help',
        en: 'helhed does not understand the command. See what can be written with: helhed --help',
      });
  }
}

const helpOf = (command: Command, language: Language) =>
  ['helhed', ...(command.parent === null ? [] : [nameIn(command, language)]), '--help'].join(' ');

function unknownCommand(named: string, helhed: Command): Failure {
  if (/\.ya?ml$/i.test(named))
    return new Failure({
      da: `Der mangler en kommando før ${named}. Se, hvad der mangler i planen, med: helhed tjek ${quoted(named)}`,
      en: `A command is missing before ${named}. See what is missing in the plan with: helhed check ${quoted(named)}`,
    });
  const near = nearest(
    named,
    helhed.commands.flatMap(command => [command.name(), ...command.aliases()]),
  );
  return new Failure({
    da: `helhed har ingen kommando, der hedder »${named}«.${near ? ` Mente du »${near}«?` : ''} Se dem alle med: helhed --help`,
    en: `helhed has no command called "${named}".${near ? ` Did you mean "${near}"?` : ''} See them all with: helhed --help`,
  });
}

function unknownOption(flag: string, command: Command, helhed: Command): Failure {
  const [name = flag] = flag.split('=');
  const near = nearest(name, longOptionsOf(command)) ?? otherName(name, command);
  if (near !== undefined)
    return new Failure({
      da: `Valget »${name}« findes ikke her. Mente du »${near}«? Se alle valg med: ${helpOf(command, 'da')}`,
      en: `There is no option "${name}" here. Did you mean "${near}"? See all options with: ${helpOf(command, 'en')}`,
    });
  const owner = helhed.commands.find(other => other.options.some(({ long, short }) => name === long || name === short));
  if (owner !== undefined && command.parent !== null)
    return new Failure({
      da: `Valget »${name}« hører til helhed ${nameIn(owner, 'da')} og findes ikke her. Se, hvad der kan vælges, med: ${helpOf(command, 'da')}`,
      en: `The option "${name}" belongs to helhed ${nameIn(owner, 'en')} and is not found here. See what there is with: ${helpOf(command, 'en')}`,
    });
  return new Failure({
    da: `Valget »${name}« findes ikke her. Se, hvad der kan vælges, med: ${helpOf(command, 'da')}`,
    en: `There is no option "${name}" here. See what there is with: ${helpOf(command, 'en')}`,
  });
}

const longOptionsOf = (command: Command): readonly string[] => [
  ...command.options.flatMap(({ long }) => (long ? [long] : [])),
  ...['--help', ...(command.parent === null ? ['--version'] : [])],
];

/** What people call options that they have seen elsewhere, or look for in Danish. */
const otherNames: Readonly<Record<string, string>> = {
  '--farve': '--color',
  '--farver': '--color',
  '--fejl': '--uden-råd',
  '--fil': '--output',
  '--forhåndsvis': '--prøv',
  '--gem': '--output',
  '--hjælp': '--help',
  '--kun-fejl': '--uden-råd',
  '--language': '--lang',
  '--sprog': '--lang',
  '--ud': '--output',
  '--uden-farve': '--no-color',
  '--uden-farver': '--no-color',
};

function otherName(name: string, command: Command): string | undefined {
  const meant = otherNames[name.normalize('NFC').toLowerCase()];
  return longOptionsOf(command).find(option => option === meant);
}

/** What people call the forms that files are known by. */
const inOtherWords: Readonly<Record<string, string>> = {
  markdown: 'md',
  skærm: 'terminal',
  tekst: 'txt',
  text: 'txt',
  web: 'html',
  webside: 'html',
  word: 'docx',
};

function notAChoice(value: string, flag: string, choices: readonly string[]): Failure {
  const meant = inOtherWords[value.toLowerCase()];
  const near = meant !== undefined && choices.includes(meant) ? meant : nearest(value, choices);
  return new Failure({
    da: `»${value}« kan ikke vælges ved ${flag}.${near ? ` Mente du »${near}«?` : ''} Vælg en af: ${choices.join(', ')}.`,
    en: `"${value}" cannot be chosen for ${flag}.${near ? ` Did you mean "${near}"?` : ''} Choose one of: ${choices.join(', ')}.`,
  });
}
