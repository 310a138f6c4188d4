import { Option } from 'commander';
import type { StatusOptions } from '../status.ts';
import type { Declaring } from './declaring.ts';
import { printing } from './printing.ts';

export function status({ around, command, end, language, t }: Declaring): void {
  const named = (da: string, en: string, value: string, description: string) => {
    const [own, other] = language === 'da' ? [da, en] : [en, da];
    return [new Option(`${own} <${value}>`, description), new Option(`${other} <${value}>`).hideHelp()] as const;
  };
  const options = [
    ...named(
      '--dato',
      '--date',
      t({ da: 'dag', en: 'day' }),
      t({
        da: 'den dag, status gælder for, fx 31.12.2026; ellers i dag',
        en: 'the day that the status is for, such as 31.12.2026; else today',
      }),
    ),
    ...named(
      '--rapport',
      '--report',
      t({ da: 'år', en: 'year' }),
      t({
        da: 'skriv et udkast til årsrapporten for dette år i stedet',
        en: 'write a draft of the report for this year instead',
      }),
    ),
    new Option(
      '--ics <fil>',
      t({
        da: 'skriv milepælene som en kalender, som Outlook og Google kan læse ind',
        en: 'write the milestones as a calendar that Outlook and Google can read',
      }),
    ),
  ];
  const status = command('status', 'opfølgning', {
    da: 'se, hvor langt planen er: milepæle, målinger og frister',
    en: 'see how far the plan is: milestones, measurements and deadlines',
  }).argument('[plan]', t({ da: 'planen; »-« læser det, der sendes ind', en: 'the plan; "-" reads standard input' }));
  for (const option of options) status.addOption(option);
  printing(status, t, ['json', 'ics']).action(async (plan: string | undefined, options: StatusOptions) => {
    const { statusCommand } = await import('../status.ts');
    end(await statusCommand(plan, options, around));
  });
}
