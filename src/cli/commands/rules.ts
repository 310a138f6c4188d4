import { rulesCommand } from '../explain.ts';
import type { Declaring } from './declaring.ts';

export function rules({ around, command, end }: Declaring): void {
  command('rules', 'regler', { da: 'vis alle regler', en: 'list all rules' }).action(() => {
    end(rulesCommand(around));
  });
}
