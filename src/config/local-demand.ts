import { listed } from '../language.ts';
import { listOf } from '../plan/lists.ts';
import { fold } from '../plan/spelling.ts';
import type { Input, Said } from '../rules/rule.ts';
import type { LocalDemand } from './config.ts';

/** Where a plan does not answer what is asked locally: a field without an answer, or an answer that can't be used. */
export function* unanswered(demand: LocalDemand, input: Input): Generator<Said> {
  const { plan, activities, at, phase } = input;
  if (demand.phases && !demand.phases.includes(phase)) return;
  if (demand.programmes && !(plan.program !== undefined && demand.programmes.includes(plan.program))) return;
  const owners: readonly object[] = {
    plan: [plan],
    indsatsområde: plan.indsatsområder ?? [],
    aktivitet: activities.map(({ activity }) => activity),
  }[demand.owner];
  const { severity, question, source, values } = demand;
  const cited = source === undefined ? '' : ` (${source})`;
  for (const owner of owners) {
    const { holder, key, value } = follow(owner, demand.field);
    const place = at(holder, key as never);
    if (value === undefined && input.refused(holder, key)) continue;
    const said = { at: place, severity, facts: { field: demand.field.join('.') } };
    if (value === undefined) yield { ...said, message: { da: `${question}${cited}`, en: `${question}${cited}` } };
    else if (values && !listOf(value).every(one => values.some(allowed => fold(allowed) === fold(String(one)))))
      yield {
        ...said,
        message: {
          da: `${question} Svaret kan være ${listed(values, 'or', 'da')}.${cited}`,
          en: `${question} The answer can be ${listed(values, 'or', 'en')}.${cited}`,
        },
      };
  }
}

/** Follows a way of fields as far as there is something, and tells what stands at its end. */
function follow(
  owner: object,
  [first = '', ...rest]: readonly string[],
): { holder: object; key: string; value: unknown } {
  const value: unknown = Object.getOwnPropertyDescriptor(owner, first)?.value;
  if (rest.length === 0) return { holder: owner, key: first, value };
  const inner = [value].flat().filter(one => typeof one === 'object' && one !== null);
  const ends = inner.map(one => follow(one as object, rest));
  const end = ends.find(({ value }) => value !== undefined) ?? ends[0];
  if (end) return end;
  return { holder: owner, key: first, value: undefined };
}
