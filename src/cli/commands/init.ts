import { phases, programmes } from '../../index.ts';
import type { Example } from '../help.ts';
import type { InitOptions } from '../init.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';

export function init(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const init = command('init', 'ny', { da: 'begynd en ny plan', en: 'begin a new plan' }, examples)
    .alias('nyt')
    .argument(
      t({ da: '[fil]', en: '[file]' }),
      t({ da: 'navnet på den nye fil', en: 'the name of the new file' }),
      'helhedsplan.yaml',
    );
  named(
    init,
    declaring,
    { da: '--program <program>', en: '--programme <programme>' },
    { da: 'hvilke midler planen søger', en: 'which funds the plan applies for' },
    programmes.map(({ id }) => id),
  );
  named(
    init,
    declaring,
    { da: '--fase <fase>', en: '--phase <phase>' },
    { da: 'hvor langt planen er', en: 'how far the plan is' },
    phases,
  );
  named(
    init,
    declaring,
    { da: '--fra <plan>', en: '--from <plan>' },
    { da: 'begynd ud fra en plan, der udløber', en: 'begin from a plan that expires' },
  );
  named(
    init,
    declaring,
    { da: '--skema', en: '--schema' },
    {
      da: 'læg skemaet for redigeringsprogrammer ved siden af planen',
      en: 'put the schema for editors beside the plan',
    },
  );
  init.action(async (file: string, options: InitOptions) => {
    const { initCommand } = await import('../init.ts');
    end(await initCommand(file, options, around));
  });
}

const examples: readonly Example[] = [
  {
    line: {
      da: 'helhed ny begyndt.yaml --program 2019-26 --fase helhedsplan',
      en: 'helhed init begun.yaml --programme 2019-26 --phase helhedsplan',
    },
    does: {
      da: 'begynd en ny plan; uden valgene spørger helhed selv',
      en: 'begin a new plan; without the options you are asked',
    },
  },
  {
    line: {
      da: 'helhed ny nyplan.yaml --fra minplan.yaml --program 2019-26 --fase helhedsplan',
      en: 'helhed init newplan.yaml --from myplan.yaml --programme 2019-26 --phase helhedsplan',
    },
    does: {
      da: 'begynd med det, der lever videre fra en plan, der udløber',
      en: 'begin with what lives on from an expiring plan',
    },
  },
];
