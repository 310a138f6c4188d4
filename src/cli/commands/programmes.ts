import { Option } from 'commander';
import { programmes as known } from '../../index.ts';
import type { Example } from '../help.ts';
import type { ProgrammesOptions } from '../programmes.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';

export function programmes(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const programmes = command(
    'programmes',
    'programmer',
    { da: 'vis, hvad hvert program beder om', en: 'show what each programme asks for' },
    examples,
  ).addOption(
    new Option(
      '-f, --format <format>',
      t({
        da: 'til skærmen eller som Markdown; ellers efter, hvor det skrives',
        en: 'for the screen or as Markdown; else by where it is written',
      }),
    ).choices(['terminal', 'md']),
  );
  named(
    programmes,
    declaring,
    { da: '--program <program...>', en: '--programme <programme...>' },
    { da: 'kun dette program; flere kan nævnes', en: 'only this programme; more than one can be named' },
    known.map(({ id }) => id),
  ).action(async (options: ProgrammesOptions) => {
    const { programmesCommand } = await import('../programmes.ts');
    end(programmesCommand(options, around));
  });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed programmer', en: 'helhed programmes' },
    does: { da: 'vis programmerne side om side', en: 'show the programmes side by side' },
  },
  {
    line: { da: 'helhed programmer --program 2019-26', en: 'helhed programmes --programme 2019-26' },
    does: { da: 'vis ét af dem', en: 'show one of them' },
  },
];
