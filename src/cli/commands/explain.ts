import type { Example } from '../help.ts';
import type { Declaring } from './declaring.ts';

export function explain({ around, command, end, t }: Declaring): void {
  command(
    'explain',
    'forklar',
    { da: 'forklar, hvad en regel spørger om og hvorfor', en: 'explain what a rule asks and why' },
    examples,
  )
    .argument(
      t({ da: '[regel]', en: '[rule]' }),
      t({ da: 'reglens kode, fx HP501', en: 'the code of the rule, for example HP501' }),
    )
    .action(async (rule: string | undefined) => {
      const { explainCommand } = await import('../explain.ts');
      end(explainCommand(rule, around));
    });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed forklar HP504', en: 'helhed explain HP504' },
    does: {
      da: 'læs om reglen: hvem der spørger, hvorfor, og hvordan et svar kan se ud',
      en: 'read about the rule: who asks, why, and what an answer can look like',
    },
  },
];
