import type { Example } from '../help.ts';
import type { TasksOptions } from '../tasks.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';
import { onePlanArgument } from './plan-argument.ts';
import { printing } from './printing.ts';

export function tasks(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const tasks = command(
    'tasks',
    'opgaver',
    {
      da: 'se, hvem der skal gøre hvad: manglerne efter den ansvarlige, til at sende rundt',
      en: 'see who is to do what: the gaps by who is responsible, to mail',
    },
    examples,
  );
  named(
    onePlanArgument(tasks, t),
    declaring,
    { da: '--hvem <navn>', en: '--who <name>' },
    { da: 'kun opgaverne for denne ene', en: 'the tasks of this one only' },
  );
  named(
    tasks,
    declaring,
    { da: '--dato <dato>', en: '--date <date>' },
    {
      da: 'tag de næste milepæle fra denne dag med, fx 31.12.2026',
      en: 'take along the next milestones from this day, for example 31.12.2026',
    },
  );
  printing(tasks, t, ['json', 'eml']).action(async (plan: string | undefined, options: TasksOptions) => {
    const { tasksCommand } = await import('../tasks.ts');
    end(await tasksCommand(plan, options, around));
  });
}

const examples: readonly Example[] = [
  {
    line: {
      da: 'helhed opgaver minplan.yaml --dato 31.12.2022 -o opgaver.txt',
      en: 'helhed tasks myplan.yaml --date 31.12.2022 -o tasks.txt',
    },
    does: {
      da: 'opgaverne som ren tekst til en mail, med de næste milepæle',
      en: 'the tasks as plain text for a mail, with the next milestones',
    },
  },
  {
    line: {
      da: 'helhed opgaver minplan.yaml --hvem Projektlederen -o opgaver.eml',
      en: 'helhed tasks myplan.yaml --who Projektlederen -o tasks.eml',
    },
    does: {
      da: 'et udkast til en mail, som Outlook og Thunderbird åbner',
      en: 'a draft of a mail that Outlook and Thunderbird open',
    },
  },
];
