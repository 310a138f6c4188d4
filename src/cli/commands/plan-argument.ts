import type { Command } from 'commander';
import type { Declaring } from './declaring.ts';

/** Gives a command the one plan that it is about. */
export const onePlanArgument = (command: Command, t: Declaring['t']): Command =>
  command.argument(
    '[plan]',
    t({ da: 'planen; »-« læser det, der sendes ind', en: 'the plan; "-" reads standard input' }),
  );

/** Gives a command the plans that it is about. */
export const plansArgument = (command: Command, t: Declaring['t']): Command =>
  command.argument(
    '[plan...]',
    t({
      da: 'filer, mapper eller mønstre som »planer/*.yaml«; »-« læser det, der sendes ind',
      en: 'files, folders or patterns such as "plans/*.yaml"; "-" reads standard input',
    }),
  );
