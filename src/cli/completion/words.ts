import type { Command, Option } from 'commander';
import type { Language } from '../../index.ts';
import { nameIn } from '../help.ts';

/** What can be written after a command, as a shell completes it. */
export interface CommandWords {
  /** The name that is offered, and all names that are understood. */
  readonly name: string;
  readonly names: readonly string[];
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** What stands without a dash: plans, the codes of rules, words to choose between, or nothing. */
  readonly operands: 'plans' | readonly string[];
}

export interface OptionWords {
  /** `--output`, and `-o` where there is a short form. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What follows it: nothing, words to choose between, a file, or something that can't be known. */
  readonly value: 'none' | 'file' | 'any' | readonly string[];
  /** Whether the help shows it; the same option in the other language is understood, and not offered. */
  readonly isOffered: boolean;
}

/** All that can be written after `helhed`, in the language of the run. */
export function wordsOf(helhed: Command, language: Language, rules: readonly string[]): readonly CommandWords[] {
  return helhed.commands.map(command => ({
    name: nameIn(command, language),
    names: [...new Set([nameIn(command, language), command.name(), ...command.aliases()])],
    description: command.description(),
    options: [...command.options.map(optionWords), { ...help, description: helpWords[language] }],
    operands: operandsOf(command, rules),
  }));
}

/** The options that stand before a command. */
export const ownOptions = (helhed: Command, language: Language): readonly OptionWords[] => [
  ...helhed.options.map(optionWords),
  { ...help, description: helpWords[language] },
];

const help = { flags: ['--help', '-h'], value: 'none', isOffered: true } as const;
const helpWords: Readonly<Record<Language, string>> = { da: 'vis hjælpen', en: 'show this help' };

function optionWords(option: Option): OptionWords {
  return {
    flags: [option.long, option.short].filter(flag => flag !== undefined && flag !== null),
    description: option.description,
    value: completing(option),
    isOffered: !option.hidden,
  };
}

function completing({ argChoices, flags, required }: Option): OptionWords['value'] {
  if (!required) return 'none';
  if (argChoices !== undefined) return argChoices;
  return /<(?:fil|file|plan|program)>/.test(flags) ? 'file' : 'any';
}

function operandsOf(command: Command, rules: readonly string[]): CommandWords['operands'] {
  const [first] = command.registeredArguments;
  if (first === undefined) return [];
  if (command.name() === 'explain') return rules;
  return first.argChoices ?? 'plans';
}
