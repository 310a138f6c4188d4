import type { Examination } from '../check.ts';
import type { Data, Path } from '../document/data.ts';
import { overview } from '../overview.ts';
import { pointerTo } from '../placing.ts';
import { activitiesOf } from '../plan/activities.ts';
import type { Field as Known } from '../plan/fields.ts';
import { readUnit } from '../plan/money/amount.ts';
import { type Economy, economyOf } from '../plan/money/economy.ts';
import type { Phase, Programme } from '../plan/programme.ts';
import { asksOf } from '../plan/programmes/index.ts';
import type { Finding } from '../rules/finding.ts';
import { partsIn } from './amounts.ts';
import { choosingFrom, type Options, optionsFrom } from './choosing.ts';
import type { Field, Standing } from './form.ts';
import type { Site } from './site.ts';
import { sourceAt } from './source.ts';

/** What the field of a place must know of the plan around it. */
export interface Around {
  readonly examination: Examination;
  readonly asks: Programme['asks'];
  readonly phase: Phase;
  /** Whether nothing is written at all, so that nothing is found to be missing. */
  readonly isBlank: boolean;
  /** How many kroner the budget counts in; nothing where that can't be read. */
  readonly unit: number | undefined;
  readonly economy: Economy | undefined;
  readonly optionsAt: (known: Known) => Options | undefined;
  readonly fieldAt: (site: Site) => Field;
  readonly gapsAt: (pointer: string) => readonly Finding[];
  /** The file that what stands at a path is written in, when it is one of its own. */
  readonly fileAt: (pointer: string) => string | undefined;
  /** How many of the questions of the activity at a path have an answer. */
  readonly standingAt: (pointer: string) => Standing | undefined;
  /** What stands in the file at a path where the plan has nothing, since a part of it could not be read. */
  readonly unreadAt: (path: Path) => Data | undefined;
  /** What an amount may be divided by, as `år`, `kilder` or `områder` say: years of the period, who pays, and housing areas. */
  readonly partsOf: (axis: string) => readonly string[];
  /** What is written at a path, as it stands in the file. */
  readonly sourceAt: (path: Path) => string;
}

/** What is known of a plan that has been looked at, before it is known which gap stands at which field. */
export function aroundOf(examination: Examination): Omit<Around, 'fieldAt' | 'gapsAt'> {
  const { reading, whole, parts, partsAt } = examination;
  const { plan } = reading;
  const files = new Map(partsAt.map((at, index) => [pointerTo(at), parts[index]?.file]));
  const standings = new Map<string, Standing>();
  const { activities } = overview(reading);
  for (const [at, { activity }] of activitiesOf(plan).entries()) {
    const points = Object.values(activities[at]?.points ?? {});
    const answered = points.filter(standing => standing === 'here' || standing === 'annex').length;
    standings.set(pointerTo(reading.at(activity)), { answered, asked: points.length });
  }
  const { budget } = plan;
  return {
    examination,
    asks: asksOf(plan.program),
    phase: plan.fase ?? 'helhedsplan',
    isBlank: whole.data === '',
    unit: typeof budget === 'object' && budget.enhed !== undefined ? readUnit(budget.enhed) : 1,
    economy: economyOf(reading),
    optionsAt: optionsFrom(choosingFrom(examination)),
    fileAt: pointer => files.get(pointer),
    standingAt: pointer => standings.get(pointer),
    unreadAt: path => {
      const { document, path: rest } = whole.holderOf(path);
      return rest.reduce<Data | undefined>(
        (data, step) =>
          typeof data === 'object' ? (data as Readonly<Record<string | number, Data>>)[step] : undefined,
        document.data,
      );
    },
    partsOf: axis => partsIn(plan, axis),
    sourceAt: path => sourceAt(whole, path),
  };
}
