import type { Example } from '../help.ts';
import type { StatusOptions } from '../status.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';
import { onePlanArgument } from './plan-argument.ts';
import { printing } from './printing.ts';

export function status(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const status = command(
    'status',
    'status',
    {
      da: 'se, hvor langt planen er: milepæle, målinger og frister',
      en: 'see how far the plan is: milestones, measurements and deadlines',
    },
    examples,
  ).alias('opfølgning');
  named(
    onePlanArgument(status, t),
    declaring,
    { da: '--dato <dato>', en: '--date <date>' },
    {
      da: 'den dag, status gælder for, fx 31.12.2026; ellers i dag',
      en: 'the day that the status is for, such as 31.12.2026; else today',
    },
  );
  named(
    status,
    declaring,
    { da: '--rapport <år>', en: '--report <year>' },
    {
      da: 'skriv et udkast til årsrapporten for dette år i stedet',
      en: 'write a draft of the report for this year instead',
    },
  ).option(
    t({ da: '--ics <fil>', en: '--ics <file>' }),
    t({
      da: 'skriv milepælene som en kalender, som Outlook og Google kan læse ind',
      en: 'write the milestones as a calendar that Outlook and Google can read',
    }),
  );
  printing(status, t, ['json', 'ics']).action(async (plan: string | undefined, options: StatusOptions) => {
    const { statusCommand } = await import('../status.ts');
    end(await statusCommand(plan, options, around));
  });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed status minplan.yaml --dato 31.12.2022', en: 'helhed status myplan.yaml --date 31.12.2022' },
    does: {
      da: 'hvad er nået, og hvad skulle være nået den dag?',
      en: 'what has been reached, and what should have been on that day?',
    },
  },
  {
    line: {
      da: 'helhed status minplan.yaml --rapport 2022 -o rapport.docx',
      en: 'helhed status myplan.yaml --report 2022 -o report.docx',
    },
    does: { da: 'et udkast til årsrapporten', en: 'a draft of the yearly report' },
  },
  {
    line: {
      da: 'helhed status minplan.yaml --ics milepæle.ics',
      en: 'helhed status myplan.yaml --ics milestones.ics',
    },
    does: { da: 'milepælene som en kalender', en: 'the milestones as a calendar' },
  },
];
