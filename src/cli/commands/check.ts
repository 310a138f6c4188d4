import { InvalidArgumentError, Option } from 'commander';
import { formats } from '../../index.ts';
import { Failure } from '../failure.ts';
import type { Example } from '../help.ts';
import { type Output, outputNamed, outputsOf } from '../report-output.ts';
import type { Search } from '../wanted-plans.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';
import { plansArgument } from './plan-argument.ts';
import { searching, stdinFilepath, whichPlans } from './searching.ts';

export function check(declaring: Declaring): void {
  const { around, command, end, language, t } = declaring;
  const made = command(
    'check',
    'tjek',
    { da: 'se, hvad der mangler i en plan', en: 'see what is missing in a plan' },
    examples,
  );
  plansArgument(made, t)
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
    .option(
      t({ da: '-o, --output <fil>', en: '-o, --output <file>' }),
      t({ da: 'skriv svaret i en fil', en: 'write the report to a file' }),
    );
  named(
    made,
    declaring,
    { da: '--højst-advarsler <antal>', en: '--max-warnings <number>' },
    { da: 'det højeste antal advarsler, der kan accepteres', en: 'the most warnings that are accepted' },
    wholeNumber,
  );
  named(
    made,
    declaring,
    { da: '--kendte <fil>', en: '--baseline <file>' },
    {
      da: 'hold de mangler ude, der står i filen fra helhed kendte',
      en: 'hold the gaps apart that are in the file of helhed baseline',
    },
  );
  made
    .addOption(
      new Option(
        language === 'da' ? '--uden-råd' : '--no-advice',
        t({ da: 'vis kun fejl og advarsler', en: 'show errors and warnings only' }),
      ),
    )
    .addOption(new Option(language === 'da' ? '--no-advice' : '--uden-råd').hideHelp());
  named(
    made,
    declaring,
    { da: '-w, --følg', en: '-w, --watch' },
    {
      da: 'bliv ved, og tjek igen, hver gang planen gemmes',
      en: 'stay, and check again each time the plan is saved',
    },
  );
  named(
    made,
    declaring,
    { da: '--husk', en: '--cache' },
    {
      da: 'husk svarene, så kun det, der er ændret, tjekkes forfra næste gang',
      en: 'keep the answers, so that only what has changed is checked anew the next time',
    },
  );
  named(
    made,
    declaring,
    { da: '--husk-i <mappe>', en: '--cache-location <folder>' },
    {
      da: 'husk svarene i denne mappe i stedet for din egen',
      en: 'keep the answers in this folder instead of your own',
    },
  ).action(
    async (
      paths: string[],
      {
        format = [],
        output,
        højstAdvarsler: maxWarnings,
        advice,
        kendte: baseline,
        udenRåd,
        følg = false,
        husk = false,
        huskI,
        ...search
      }: Search & {
        format?: readonly Output[];
        output?: string;
        højstAdvarsler?: number;
        advice: boolean;
        kendte?: string;
        udenRåd?: true;
        følg?: boolean;
        husk?: boolean;
        huskI?: string;
      },
    ) => {
      const results =
        husk || huskI !== undefined ? (await import('../checking/result-cache.ts')).folderFor(huskI) : undefined;
      const options = {
        ...search,
        outputs: outputsOf(format, output),
        ...(maxWarnings !== undefined && { maxWarnings }),
        advice: advice && !udenRåd,
        ...(baseline !== undefined && { baseline }),
        ...(results !== undefined && { results }),
      };
      if (følg) return end(await (await import('../watch.ts')).watchCommand(paths, options, around));
      const { checkCommand } = await import('../check.ts');
      return end(await checkCommand(paths, options, around));
    },
  );
  searching(made, t)
    .addOption(stdinFilepath(t))
    .addOption(
      new Option(
        t({ da: '--changed-since <udgave>', en: '--changed-since <revision>' }),
        t({
          da: 'kun de planer, der er ændret siden en udgave i git, fx origin/main',
          en: 'only plans that have changed since a git revision, such as origin/main',
        }),
      ).helpGroup(t(whichPlans)),
    );
}

function format(text: string, before: readonly Output[] = []): readonly Output[] {
  const output = outputNamed(text);
  if (output === undefined) throw new InvalidArgumentError(`Allowed choices are ${formats.join(', ')}.`);
  return [...before, output];
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Failure({
    da: `--højst-advarsler skal være et helt tal, ikke »${text}«.`,
    en: `--max-warnings must be a whole number, not "${text}".`,
  });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed tjek minplan.yaml', en: 'helhed check myplan.yaml' },
    does: {
      da: 'se, hvad der mangler, på hvilken linje, og hvad I kan gøre',
      en: 'see what is missing, on which line, and what to do',
    },
  },
  {
    line: { da: 'helhed tjek planer/ --uden-råd', en: 'helhed check plans/ --no-advice' },
    does: {
      da: 'læs alle planer i en mappe, og vis kun fejl og advarsler',
      en: 'read all plans in a folder, and show errors and warnings only',
    },
  },
  {
    line: { da: 'helhed tjek minplan.yaml --følg', en: 'helhed check myplan.yaml --watch' },
    does: {
      da: 'lad vinduet stå åbent, mens I skriver',
      en: 'leave the window open while you write',
    },
  },
];
