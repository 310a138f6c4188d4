import { explainCommand } from '../explain.ts';
import type { Declaring } from './declaring.ts';

export function explain({ around, command, end, t }: Declaring): void {
  command('explain', 'forklar', {
    da: 'forklar, hvad en regel spørger om og hvorfor',
    en: 'explain what a rule asks and why',
  })
    .argument('[regel]', t({ da: 'reglens kode, fx HP501', en: 'the code of the rule, for example HP501' }))
    .action((rule: string | undefined) => {
      end(explainCommand(rule, around));
    });
}
