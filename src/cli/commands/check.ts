import { InvalidArgumentError, Option } from 'commander';
import { reporters } from '../../index.ts';
import { checkCommand } from '../check.ts';
import { Failure } from '../failure.ts';
import { type Output, outputNamed, outputsOf } from '../report-output.ts';
import type { Search } from '../wanted-plans.ts';
import type { Declaring } from './declaring.ts';
import { searching, stdinFilepath } from './searching.ts';

export function check({ around, command, end, language, t }: Declaring): void {
  const made = command('check', 'tjek', { da: 'se, hvad der mangler i en plan', en: 'see what is missing in a plan' })
    .argument(
      '[plan...]',
      t({ da: 'filer eller mapper; »-« læser det, der sendes ind', en: 'files or folders; "-" reads standard input' }),
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        t({
          da: 'hvordan svaret skrives; kan nævnes flere gange, og »=fil« skriver i en fil, fx sarif=rapport.sarif',
          en: 'how the report is written; may be given more than once, and "=file" writes to a file, such as sarif=report.sarif',
        }),
      )
        .choices(formats)
        .argParser(format),
    )
    .option('-o, --output <fil>', t({ da: 'skriv svaret i en fil', en: 'write the report to a file' }))
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
          format = [],
          output,
          maxWarnings,
          advice,
          baseline,
          udenRåd,
          ...search
        }: Search & {
          format?: readonly Output[];
          output?: string;
          maxWarnings?: number;
          advice: boolean;
          udenRåd?: true;
          baseline?: string;
        },
      ) => {
        const options = {
          ...search,
          outputs: outputsOf(format, output),
          ...(maxWarnings !== undefined && { maxWarnings }),
          advice: advice && !udenRåd,
          ...(baseline !== undefined && { baseline }),
        };
        end(await checkCommand(paths, options, around));
      },
    );
  searching(made, t)
    .addOption(stdinFilepath(t))
    .option(
      '--changed-since <udgave>',
      t({
        da: 'kun de planer, der er ændret siden en udgave i git, fx origin/main',
        en: 'only plans that have changed since a git revision, such as origin/main',
      }),
    );
}

const formats = Object.keys(reporters);

function format(text: string, before: readonly Output[] = []): readonly Output[] {
  const output = outputNamed(text);
  if (output === undefined) throw new InvalidArgumentError(`Allowed choices are ${formats.join(', ')}.`);
  return [...before, output];
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Failure({
    da: `--max-warnings skal være et helt tal, ikke »${text}«.`,
    en: `--max-warnings must be a whole number, not "${text}".`,
  });
}
