import { Option } from 'commander';
import { phases, programmes } from '../../index.ts';
import type { FormOptions } from '../form.ts';
import type { Example } from '../help.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';
import { onePlanArgument } from './plan-argument.ts';

export function form(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const form = command(
    'form',
    'formular',
    {
      da: 'skriv en Word-formular, som andre kan svare i; »helhed indlæs« tager svarene ind i planen',
      en: 'write a Word form for others to answer in; "helhed import" takes the answers into the plan',
    },
    examples,
  );
  onePlanArgument(form, t)
    .addOption(new Option('-f, --format <format>', t({ da: 'Word', en: 'Word' })).choices(['docx']))
    .option(
      t({ da: '-o, --output <fil>', en: '-o, --output <file>' }),
      t({ da: 'filen, der skal skrives', en: 'the file to write' }),
    );
  named(
    form,
    declaring,
    { da: '--aktivitet <navn>', en: '--activity <name>' },
    {
      da: 'kun denne aktivitet, ved dens id, nummer eller titel',
      en: 'only this activity, by its id, number or title',
    },
  );
  named(
    form,
    declaring,
    { da: '--del <navn>', en: '--part <name>' },
    {
      da: 'kun denne del: et indsatsområde, eller fx organisation eller budget',
      en: 'only this part: an indsatsområde, or for example organisation or budget',
    },
  );
  named(
    form,
    declaring,
    { da: '--program <program>', en: '--programme <programme>' },
    { da: 'en tom formular til en plan, der ikke er begyndt', en: 'an empty form for a plan that is not begun' },
    programmes.map(({ id }) => id),
  );
  named(
    form,
    declaring,
    { da: '--fase <fase>', en: '--phase <phase>' },
    { da: 'hvor langt planen er', en: 'how far the plan is' },
    phases,
  ).action(async (plan: string | undefined, options: FormOptions) => {
    const { formCommand } = await import('../form.ts');
    end(await formCommand(plan, options, around));
  });
}

const examples: readonly Example[] = [
  {
    line: {
      da: 'helhed formular minplan.yaml --aktivitet fritidsjob -o fritidsjob.docx',
      en: 'helhed form myplan.yaml --activity fritidsjob -o fritidsjob.docx',
    },
    does: {
      da: 'én aktivitets seks svar, til at maile til en partner',
      en: 'the six answers of one activity, to mail to a partner',
    },
  },
  {
    line: {
      da: 'helhed formular --program 2019-26 --fase helhedsplan -o tom.docx',
      en: 'helhed form --programme 2019-26 --phase helhedsplan -o empty.docx',
    },
    does: { da: 'en tom formular til en hel plan', en: 'an empty form for a whole plan' },
  },
];
