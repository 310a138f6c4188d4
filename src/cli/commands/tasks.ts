import type { TasksOptions } from '../tasks.ts';
import type { Declaring } from './declaring.ts';
import { printing } from './printing.ts';

export function tasks({ around, command, end, t }: Declaring): void {
  const tasks = command('tasks', 'opgaver', {
    da: 'se, hvem der skal gøre hvad: manglerne efter den ansvarlige, til at sende rundt',
    en: 'see who is to do what: the gaps by who is responsible, to mail',
  })
    .argument('[plan]', t({ da: 'planen; »-« læser det, der sendes ind', en: 'the plan; "-" reads standard input' }))
    .option('--hvem <navn>', t({ da: 'kun opgaverne for denne ene', en: 'the tasks of this one only' }))
    .option(
      '--dato <dato>',
      t({
        da: 'tag de næste milepæle fra denne dag med, fx 31.12.2026',
        en: 'take along the next milestones from this day, for example 31.12.2026',
      }),
    );
  printing(tasks, t, ['txt', 'json']).action(async (plan: string | undefined, options: TasksOptions) => {
    const { tasksCommand } = await import('../tasks.ts');
    end(await tasksCommand(plan, options, around));
  });
}
