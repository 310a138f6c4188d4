import { Command, CommanderError, Option } from 'commander';
import type { Language, Text } from '../index.ts';
import { commands } from './commands/index.ts';
import { type ExitCode, exit } from './failure.ts';
import { type Example, everywhere, hanging, helpIn, moreOf, nameInDanish, wrapped } from './help.ts';
import { Misuse, misuse } from './misuse.ts';
import { type Surroundings, withoutColours } from './terminal.ts';

/** Reads the arguments of a run, does what they say and gives the exit code. */
export async function program(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { language, stdout } = around;
  const [first, ...rest] = withoutColours(args);
  if ([first, ...rest].every(arg => arg === undefined || arg.startsWith('--lang') || arg === language)) {
    stdout.write(guide[language]);
    return exit.ok;
  }
  let code: ExitCode = exit.ok;
  const { helhed } = declared(around, ended => (code = ended));
  const asked = first === 'help' || first === 'hjælp' ? [...rest, '--help'] : withoutColours(args);
  try {
    await helhed.parseAsync(asked, { from: 'user' });
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    if (error.complaint.exitCode === 0) return exit.ok;
    throw misuse(error, helhed, asked);
  }
  return code;
}

/** The program as it is declared: every command with its arguments and options, and the examples of each. */
export interface Declared {
  readonly helhed: Command;
  readonly examples: ReadonlyMap<Command, readonly Example[]>;
}

/** Declares the program in the language of a run. `end` is told how a command ended. */
export function declared(around: Surroundings, end: (code: ExitCode) => void): Declared {
  const { language, version } = around;
  const t = (text: Text) => text[language];
  const examples = new Map<Command, readonly Example[]>();
  const helhed = new Command('helhed').description(t(about)).helpCommand(false);
  spoken(helhed, around)
    .version(version, '-V, --version', t({ da: 'vis versionen', en: 'show the version' }))
    .addHelpText('after', () => codesIn(helhed, around));
  for (const option of commonOptions(t)) helhed.addOption(option);

  const command = (name: string, alias: string, description: Text, shown: readonly Example[] = []) => {
    const made = nameInDanish(helhed.command(name), alias).description(t(description));
    examples.set(made, shown);
    spoken(made, around).addHelpText('after', () => moreOf(made, shown, around));
    // The language and the colours may be named on either side of the command; they have been read already.
    for (const option of commonOptions(t)) made.addOption(option.helpGroup(everywhere[language]));
    return made;
  };

  for (const declare of commands) declare({ command, around, language, t, end });
  return { helhed, examples };
}

/** Makes a command speak the language of the run, and throw instead of ending the program. */
function spoken(command: Command, around: Surroundings): Command {
  return helpIn(command, around).exitOverride(error => {
    throw error instanceof CommanderError ? new Misuse(error, command) : error;
  });
}

/** The options that every command takes. When to write in colour is read before the others, but is told of beside them. */
const commonOptions = (t: (text: Text) => string): readonly Option[] => [
  new Option(
    `--lang <${t({ da: 'sprog', en: 'language' })}>`,
    t({ da: 'sproget: dansk eller engelsk', en: 'the language: Danish or English' }),
  ).choices(['da', 'en']),
  new Option(
    `--color [${t({ da: 'hvornår', en: 'when' })}]`,
    t({ da: 'skriv i farver', en: 'write in colour' }),
  ).choices(['always', 'never', 'auto']),
  new Option('--no-color', t({ da: 'skriv uden farver', en: 'write without colour' })),
];

const about: Text = {
  da: 'helhed læser en boligsocial helhedsplan og siger, hvad Landsbyggefonden spørger om, som planen endnu ikke svarer på.',
  en: 'helhed reads a boligsocial helhedsplan and says what Landsbyggefonden asks for and the plan does not yet answer.',
};

const guide: Readonly<Record<Language, string>> = {
  da: `helhed ny minplan.yaml       begynd en ny plan
helhed tjek minplan.yaml     se, hvad der mangler
helhed skriv minplan.yaml    skriv planen ud som ansøgning      (alt andet: helhed --help)
`,
  en: `helhed init myplan.yaml      begin a new plan
helhed check myplan.yaml     see what is missing
helhed render myplan.yaml    print the plan as a submission      (all else: helhed --help)
`,
};

/** What each exit code of the program tells. */
export const exitCodes: readonly (readonly [code: ExitCode, meaning: Text])[] = [
  [exit.ok, { da: 'ingen fejl i planen', en: 'no errors in the plan' }],
  [
    exit.gaps,
    {
      da: 'planen har fejl, eller flere advarsler end --højst-advarsler, eller kan ikke læses',
      en: 'the plan has errors, or more warnings than --max-warnings, or cannot be read',
    },
  ],
  [
    exit.wrongUse,
    {
      da: 'kommandoen kunne ikke udføres, som den var skrevet',
      en: 'the command could not be carried out as it was written',
    },
  ],
  [exit.fault, { da: 'fejl i helhed selv', en: 'a fault in helhed itself' }],
  [exit.interrupted, { da: 'afbrudt med Ctrl-C', en: 'interrupted with Ctrl-C' }],
];

/** What stands below the commands: what the exit codes tell, and where there is more help. */
function codesIn(helhed: Command, around: Surroundings): string {
  const { language } = around;
  const rows = exitCodes.map(([code, meaning]) => ({ term: String(code), does: meaning[language] }));
  return [
    '',
    { da: 'Slutkoder:', en: 'Exit codes:' }[language],
    ...hanging(helhed, rows, around),
    '',
    wrapped(helhed, ownHelp[language], around),
  ].join('\n');
}

const ownHelp: Text = {
  da: 'Hver kommando har sin egen hjælp med eksempler: helhed tjek --help',
  en: 'Each command has its own help with examples: helhed check --help',
};
