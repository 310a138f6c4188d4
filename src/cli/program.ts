import { Command, CommanderError, Option } from 'commander';
import {
  type Format,
  type Language,
  phases,
  programmes,
  reporters,
  type SubmissionFormat,
  type Text,
} from '../index.ts';
import type { BaselineOptions } from './baseline.ts';
import { checkCommand } from './check.ts';
import { explainCommand, rulesCommand } from './explain.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import type { FixOptions } from './fix.ts';
import type { InitOptions } from './init.ts';
import { type ProgrammesOptions, programmesCommand } from './programmes.ts';
import type { RenderOptions } from './render.ts';
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

  command('check', 'tjek', { da: 'se, hvad der mangler i en plan', en: 'see what is missing in a plan' })
    .argument(
      '[plan...]',
      t({ da: 'filer eller mapper; »-« læser det, der sendes ind', en: 'files or folders; "-" reads standard input' }),
    )
    .addOption(
      new Option('-f, --format <format>', t({ da: 'hvordan svaret skrives', en: 'how the report is written' }))
        .choices(Object.keys(reporters))
        .default('terminal'),
    )
    .addOption(
      new Option(
        '--max-warnings <n>',
        t({ da: 'det højeste antal advarsler, der kan accepteres', en: 'the most warnings that are accepted' }),
      ).argParser(text => wholeNumber(text)),
    )
    .option(
      '--baseline <fil>',
      t({
        da: 'hold de mangler ude, der står i filen fra helhed baseline',
        en: 'hold the gaps apart that are in the file of helhed baseline',
      }),
    )
    .addOption(
      new Option(
        language === 'da' ? '--uden-råd' : '--no-advice',
        t({ da: 'vis kun fejl og advarsler', en: 'show errors and warnings only' }),
      ),
    )
    .addOption(new Option(language === 'da' ? '--no-advice' : '--uden-råd').hideHelp())
    .action(
      async (
        paths: string[],
        {
          format,
          maxWarnings,
          advice,
          baseline,
          udenRåd,
        }: { format: Format; maxWarnings?: number; advice: boolean; udenRåd?: true; baseline?: string },
      ) => {
        const options = {
          format,
          ...(maxWarnings !== undefined && { maxWarnings }),
          advice: advice && !udenRåd,
          ...(baseline !== undefined && { baseline }),
        };
        code = await checkCommand(paths, options, around);
      },
    );

  command('baseline', 'kendte', {
    da: 'skriv ned, hvilke mangler planen har nu, så nye kan kendes fra dem',
    en: 'write down the gaps that a plan has now, so that new ones can be told from them',
  })
    .argument('[plan...]', t({ da: 'filer eller mapper', en: 'files or folders' }))
    .option(
      '-o, --output <fil>',
      t({
        da: 'filen, der skal skrives; ellers den, indstillingerne nævner, eller helhed.baseline.json',
        en: 'the file to write; else the one in the settings, or helhed.baseline.json',
      }),
    )
    .action(async (paths: string[], options: BaselineOptions) => {
      const { baselineCommand } = await import('./baseline.ts');
      code = await baselineCommand(paths, options, around);
    });

  command('fix', 'ret', {
    da: 'ret det, der kan rettes uden at spørge jer',
    en: 'mend what can be mended without asking you',
  })
    .argument(
      '[plan...]',
      t({ da: 'filer eller mapper; »-« læser det, der sendes ind', en: 'files or folders; "-" reads standard input' }),
    )
    .option(
      '--dry-run',
      t({
        da: 'vis, hvad der ville blive rettet, og skriv ingenting',
        en: 'show what would change, and write nothing',
      }),
    )
    .option(
      '--stub',
      t({
        da: 'sæt de felter ind, der mangler svar, med spørgsmålet over',
        en: 'put in the fields that lack an answer, with the question above',
      }),
    )
    .action(async (paths: string[], options: FixOptions) => {
      const { fixCommand } = await import('./fix.ts');
      code = await fixCommand(paths, options, around);
    });

  command('explain', 'forklar', {
    da: 'forklar, hvad en regel spørger om og hvorfor',
    en: 'explain what a rule asks and why',
  })
    .argument('[regel]', t({ da: 'reglens kode, fx HP501', en: 'the code of the rule, for example HP501' }))
    .action((rule: string | undefined) => {
      code = explainCommand(rule, around);
    });

  command('rules', 'regler', { da: 'vis alle regler', en: 'list all rules' }).action(() => {
    code = rulesCommand(around);
  });

  command('programmes', 'programmer', {
    da: 'vis, hvad hvert program beder om',
    en: 'show what each programme asks for',
  })
    .addOption(
      new Option(
        '-f, --format <format>',
        t({
          da: 'til skærmen eller som Markdown; ellers efter, hvor det skrives',
          en: 'for the screen or as Markdown; else by where it is written',
        }),
      ).choices(['terminal', 'md']),
    )
    .addOption(
      new Option(
        '--program <program...>',
        t({ da: 'kun dette program; flere kan nævnes', en: 'only this programme; more than one can be named' }),
      ).choices(programmes.map(({ id }) => id)),
    )
    .action((options: ProgrammesOptions) => {
      code = programmesCommand(options, around);
    });

  command('render', 'skriv', {
    da: 'skriv planen ud, som andre skal læse den',
    en: 'print the plan for others to read',
  })
    .argument('[plan]', t({ da: 'planen; »-« læser det, der sendes ind', en: 'the plan; "-" reads standard input' }))
    .addOption(
      new Option(
        '-f, --format <format>',
        t({
          da: 'Markdown, webside eller Word; ellers efter navnet på filen',
          en: 'Markdown, web page or Word; else by the name of the file',
        }),
      ).choices([...renderFormats]),
    )
    .option(
      '-o, --output <fil>',
      t({ da: 'filen, der skal skrives; ellers skrives på skærmen', en: 'the file to write; else standard output' }),
    )
    .action(async (plan: string | undefined, options: RenderOptions) => {
      const { renderCommand } = await import('./render.ts');
      code = await renderCommand(plan, options, around);
    });

  command('init', 'ny', { da: 'begynd en ny plan', en: 'begin a new plan' })
    .argument('[fil]', t({ da: 'navnet på den nye fil', en: 'the name of the new file' }), 'helhedsplan.yaml')
    .addOption(
      new Option(
        '--program <program>',
        t({ da: 'hvilke midler planen søger', en: 'which funds the plan applies for' }),
      ).choices(programmes.map(({ id }) => id)),
    )
    .addOption(
      new Option('--fase <fase>', t({ da: 'hvor langt planen er', en: 'how far the plan is' })).choices([...phases]),
    )
    .action(async (file: string, options: InitOptions) => {
      const { initCommand } = await import('./init.ts');
      code = await initCommand(file, options, around);
    });

  try {
    await helhed.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exit.ok;
    throw misuse(error, helhed);
  }
  return code;
}

const renderFormats: readonly SubmissionFormat[] = ['md', 'html', 'docx'];

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

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Failure({
    da: `--max-warnings skal være et helt tal, ikke »${text}«.`,
    en: `--max-warnings must be a whole number, not "${text}".`,
  });
}

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
