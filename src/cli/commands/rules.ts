import type { Declaring } from './declaring.ts';

export function rules({ around, command, end }: Declaring): void {
  command('rules', 'regler', { da: 'vis alle regler', en: 'list all rules' }, [
    {
      line: { da: 'helhed regler', en: 'helhed rules' },
      does: { da: 'vis hver regel på én linje', en: 'show each rule on one line' },
    },
  ]).action(async () => {
    const { rulesCommand } = await import('../explain.ts');
    end(rulesCommand(around));
  });
}
