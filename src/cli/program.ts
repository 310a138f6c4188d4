import { Command, CommanderError, Option } from 'commander';
import type { Language, Text } from '../index.ts';
import { commands } from './commands/index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import type { Surroundings } from './terminal.ts';

/** Reads the arguments of a run, does what they say and gives the exit code. */
export async function program(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { language, stdout, version } = around;
  if (args.every(arg => arg.startsWith('--lang') || arg === language || arg.endsWith('color'))) {
    stdout.write(guide[language]);
    return exit.ok;
  }
  let code: ExitCode = exit.ok;
  const t = (text: Text) => text[language];
  const helhed = new Command('helhed')
    .description(t(about))
    .usage(t({ da: '<kommando> [valg]', en: '<command> [options]' }));
  inLanguage(helhed, language);
  helhed
    .version(version, '-V, --version', t({ da: 'vis versionen', en: 'show the version' }))
    .addOption(
      new Option(
        '--lang <da|en>',
        t({ da: 'sproget: dansk eller engelsk', en: 'the language: Danish or English' }),
      ).choices(['da', 'en']),
    )
    .option('--color', t({ da: 'skriv i farver', en: 'write in colour' }))
    .option('--no-color', t({ da: 'skriv uden farver', en: 'write without colour' }))
    .addHelpText('after', `\n${t(exitCodes)}\n`);

  const command = (name: string, alias: string, description: Text) => {
    const made = helhed.command(name).alias(alias).description(t(description));
    inLanguage(made, language);
    // The language and the colours may be named on either side of the command; they have been read already.
    return made
      .addOption(new Option('--lang <da|en>').choices(['da', 'en']).hideHelp())
      .addOption(new Option('--color').hideHelp())
      .addOption(new Option('--no-color').hideHelp());
  };

  for (const declare of commands) declare({ command, around, language, t, end: ended => (code = ended) });

  try {
    await helhed.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exit.ok;
    throw misuse(error, helhed);
  }
  return code;
}

const about: Text = {
  da: 'helhed læser en boligsocial helhedsplan og siger, hvad Landsbyggefonden spørger om, som planen endnu ikke svarer på.',
  en: 'helhed reads a boligsocial helhedsplan and says what Landsbyggefonden asks for and the plan does not yet answer.',
};

const guide: Readonly<Record<Language, string>> = {
  da: `helhed init minplan.yaml     begynd en ny plan
helhed check minplan.yaml    se, hvad der mangler
helhed render minplan.yaml   skriv planen ud som ansøgning      (alt andet: helhed --help)
`,
  en: `helhed init myplan.yaml      begin a new plan
helhed check myplan.yaml     see what is missing
helhed render myplan.yaml    print the plan as a submission      (all else: helhed --help)
`,
};

const exitCodes: Text = {
  da: `Slutkoder:
  0   ingen fejl i planen
  1   planen har fejl eller kan ikke læses
  2   kommandoen kunne ikke udføres, som den var skrevet
  70  fejl i helhed selv`,
  en: `Exit codes:
  0   no errors in the plan
  1   the plan has errors or cannot be read
  2   the command could not be carried out as it was written
  70  a fault in helhed itself`,
};

const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Global Options:': 'Fælles valg:',
  'Commands:': 'Kommandoer:',
};

/** Makes a command speak the language of the run, and throw instead of ending the program. */
function inLanguage(command: Command, language: Language): void {
  command
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeErr: () => {} })
    .helpOption('-h, --help', language === 'da' ? 'vis hjælpen' : 'show this help');
  if (command.name() === 'helhed') command.helpCommand(false);
  if (language === 'en') return;
  command.configureHelp({
    styleTitle: title => headings[title] ?? title,
    subcommandTerm: sub =>
      `${sub.name()}|${sub.alias()} ${sub.registeredArguments.map(argument => `[${argument.name()}${argument.variadic ? '…' : ''}]`).join(' ')}`.trimEnd(),
    argumentDescription: argument =>
      [argument.description, ...(argument.defaultValue ? [`(ellers ${argument.defaultValue})`] : [])].join(' '),
    optionDescription: option =>
      [
        option.description,
        ...(option.argChoices
          ? [`(${option.argChoices.join(', ')}${option.defaultValue ? `; ellers ${option.defaultValue}` : ''})`]
          : []),
      ].join(' '),
    commandUsage: shown =>
      `${shown.parent ? 'helhed ' : ''}${shown.name()} ${shown.usage().replace('[options]', '[valg]').replace('[command]', '')}`.trim(),
  });
}

/** commander's own complaint, in words of ours. Its English sentence only lends the name in quotes. */
function misuse(error: CommanderError, helhed: Command): Failure {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const flag = named.split(/[\s,]/).find(word => word.startsWith('-')) ?? named;
  switch (error.code) {
    case 'commander.unknownCommand': {
      const near = helhed.commands.find(({ _name }: Command & { _name?: string }) =>
        _name?.startsWith(named.slice(0, 2)),
      );
      return new Failure({
        da: `helhed har ingen kommando, der hedder »${named}«.${near ? ` Mente du »${near.name()}«?` : ''} Se dem alle med: helhed --help`,
        en: `helhed has no command called "${named}".${near ? ` Did you mean "${near.name()}"?` : ''} See them all with: helhed --help`,
      });
    }
    case 'commander.unknownOption':
      return new Failure({
        da: `Valget »${flag}« findes ikke her. Se, hvad der kan vælges, med --help.`,
        en: `There is no option "${flag}" here. See what there is with --help.`,
      });
    case 'commander.optionMissingArgument':
      return new Failure({ da: `Der mangler en værdi efter »${flag}«.`, en: `A value is missing after "${flag}".` });
    case 'commander.missingArgument':
      return new Failure({
        da: `Der mangler noget: ${named}. Se, hvad der skal stå, med --help.`,
        en: `Something is missing: ${named}. See what is wanted with --help.`,
      });
    case 'commander.excessArguments':
      return new Failure({
        da: 'Der står mere, end kommandoen kan bruge. Sæt navne med mellemrum i anførselstegn, og se mere med --help.',
        en: 'There is more than the command can use. Put names with spaces in quotes, and see more with --help.',
      });
    case 'commander.invalidArgument': {
      const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? '';
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      return new Failure({
        da: `»${value}« kan ikke vælges ved ${flag}. Vælg en af: ${choices}.`,
        en: `"${value}" cannot be chosen for ${flag}. Choose one of: ${choices}.`,
      });
    }
    default:
      return new Failure({
        da: 'helhed forstår ikke kommandoen. Se, hvad der kan skrives, med: helhed --help',
        en: 'helhed does not understand the command. See what can be written with: helhed --help',
      });
  }
}
