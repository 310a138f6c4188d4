import type { Argument, Command, Option } from 'commander';
import { nameIn, usageOf, withChoices } from '../src/cli/help.ts';
import { type Declared, exitCodes } from '../src/cli/program.ts';
import type { Language, Text } from '../src/language.ts';

/** The program as a page of the manual, in the language that it is declared in (man(7), https://man7.org/linux/man-pages/man7/man.7.html). */
export function manPage({ examples, helhed }: Declared, language: Language): string {
  const t = (text: Text) => text[language];
  const command = (one: Command) => [
    `.SS ${escaped(usageOf(one, language))}`,
    sentence(one.description()),
    ...namesOf(one, language).map(names => `.P\n${t({ da: 'Hedder også', en: 'Also called' })} ${escaped(names)}.`),
    ...one.registeredArguments.map(argument => item(argument.name(), argument.description)),
    ...one.options.filter(isItsOwn(helhed)).map(option => optionItem(option, language)),
    ...(examples.get(one) ?? []).map(
      ({ does, line }) => `.P\n${sentence(t(does))}\n.P\n.RS 4\n.EX\n${escaped(t(line))}\n.EE\n.RE`,
    ),
  ];
  return `${[
    `.\\" ${t({ da: 'Skrevet af', en: 'Made by' })} npm run generate.`,
    '.TH HELHED 1 "" helhed',
    `.SH ${t({ da: 'NAVN', en: 'NAME' })}`,
    `helhed \\- ${t({ da: 'se, hvad en boligsocial helhedsplan mangler, og skriv den ud', en: 'see what a boligsocial helhedsplan lacks, and print it' })}`,
    `.SH ${t({ da: 'BRUG', en: 'SYNOPSIS' })}`,
    `.B helhed\n${escaped(usageOf(helhed, language).replace(/^helhed /, ''))}`,
    `.SH ${t({ da: 'BESKRIVELSE', en: 'DESCRIPTION' })}`,
    escaped(helhed.description()),
    `.SH ${t({ da: 'FÆLLES VALG', en: 'OPTIONS' })}`,
    ...helhed.options.map(option => optionItem(option, language)),
    `.SH ${t({ da: 'KOMMANDOER', en: 'COMMANDS' })}`,
    ...helhed.commands.flatMap(command),
    `.SH ${t({ da: 'SLUTKODER', en: 'EXIT STATUS' })}`,
    ...exitCodes.map(([code, meaning]) => item(String(code), t(meaning))),
    `.SH ${t({ da: 'OMGIVELSER', en: 'ENVIRONMENT' })}`,
    ...environment.map(([name, meaning]) => item(name, t(meaning))),
  ].join('\n')}\n`;
}

const isItsOwn =
  (helhed: Command) =>
  ({ hidden, long }: Option): boolean =>
    !hidden && !helhed.options.some(option => option.long === long);

const namesOf = (command: Command, language: Language): readonly string[] => {
  const others = [command.name(), ...command.aliases()].filter(name => name !== nameIn(command, language));
  return others.length === 0 ? [] : [others.join(', ')];
};

const optionItem = (option: Option, language: Language) =>
  item(option.optional ? option.flags.replace(' [', '[=') : option.flags, withChoices(option, language));

const item = (term: Argument['description'], description: string) =>
  `.TP\n.B ${escaped(term)}\n${sentence(description)}`;

/** The words that begin with a small letter wherever they stand. */
const ownNames = /^(?:bash|fish|zsh)(?![\p{L}])/u;

const sentence = (text: string) =>
  `${escaped(ownNames.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1))}${/[.?]$/.test(text) ? '' : '.'}`;

/** A text as roff has it: a backslash, a hyphen that is copied into a terminal, and a dot that begins a line mean something else. */
const escaped = (text: string) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('~', '\\(ti')
    .replace(/^\./, '\\&.');

const environment: readonly (readonly [string, Text])[] = [
  ['HELHED_LANG', { da: 'sproget, da eller en', en: 'the language, da or en' }],
  [
    'HELHED_ASCII',
    {
      da: '1 skriver på skærmen med de tegn, alle terminaler har; 0 skriver alle tegn',
      en: '1 writes to the screen with the signs that every terminal has; 0 writes all signs',
    },
  ],
  ['FORCE_COLOR, NO_COLOR', { da: 'skriv altid i farver, eller aldrig', en: 'always write in colour, or never' }],
  ['COLUMNS', { da: 'hvor mange tegn der er plads til på en linje', en: 'how many columns a line has' }],
  ['CHROME_PATH', { da: 'browseren, der skriver PDF', en: 'the browser that writes PDF' }],
];
