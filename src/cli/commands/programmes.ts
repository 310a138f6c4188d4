import { Option } from 'commander';
import { programmes as known } from '../../index.ts';
import { type ProgrammesOptions, programmesCommand } from '../programmes.ts';
import type { Declaring } from './declaring.ts';

export function programmes({ around, command, end, t }: Declaring): void {
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
      ).choices(known.map(({ id }) => id)),
    )
    .action((options: ProgrammesOptions) => {
      end(programmesCommand(options, around));
    });
}
