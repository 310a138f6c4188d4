import type { Text } from '../language.ts';
import { listOf } from '../plan/lists.ts';
import type { Area } from '../plan/plan.ts';
import { goalsOf } from '../plan/wording/statements.ts';
import { type Block, bullets, paragraph } from '../publishing/blocks.ts';
import { pointWords } from '../submission/points.ts';
import { type Account, andMore, type Section } from './account.ts';
import { areas } from './areas.ts';
import { shortened } from './shortened.ts';
import { whom } from './whom.ts';

/** What the plan is for and its goals as a whole, one line each; for whom it is; and its indsatsområder. */
export function purpose(account: Account): Section {
  return { title: wanted, blocks: [...aims(account), ...whom(account), ...areas(account)] };
}

const wanted: Text = { da: 'Det vil planen', en: 'What the plan wants' };

function aims({ manuscript, room }: Account): readonly Block[] {
  const { plan, say } = manuscript;
  const said = listOf(plan.formål).join(' ');
  const written = goalsOf(plan).flatMap(({ text, parts }) => text || (parts.måltal ?? []));
  const goals = written.length > 0 ? written : listOf(plan.delmål);
  const section = written.length > 0 ? say(pointWords.mål.ofPlan) : say({ da: 'Delmål', en: 'Sub-goals' });
  const left = goals.length - Math.min(goals.length, room.goals);
  const where = (name: string) => say({ da: `står i planen under »${name}«`, en: `in the plan under "${name}"` });
  const more =
    left === 0
      ? []
      : [
          `${room.goals === 0 ? say(goalsIn(goals.length)) : say(andMore(left))}${say({ da: ', som ', en: ', ' })}${where(section)}`,
        ];
  const short = shortened(said, room.purpose);
  const isCut = short.endsWith('…');
  const rest = say({ da: `Resten ${where('Formål')}.`, en: `The rest is ${where('Purpose')}.` });
  return [
    ...(said === '' && goals.length === 0 ? [paragraph(say(purposes(plan.indsatsområder ?? [])))] : []),
    ...(said === '' ? [] : [paragraph(isCut ? `${short} (${rest})` : short)]),
    ...bullets(
      [...goals.slice(0, room.goals).map(goal => shortened(goal, room.line)), ...more].map(goal => [paragraph(goal)]),
    ),
  ];
}

/** Where the purpose is when the plan has none as a whole. */
function purposes(all: readonly Area[]): Text {
  const number = all.filter(area => listOf(area.formål ?? area.delmål).length > 0).length;
  if (number === 0) return { da: 'Planen nævner ikke et formål.', en: 'The plan states no purpose.' };
  if (number === all.length)
    return {
      da: 'Planens formål står ved hvert indsatsområde her under.',
      en: 'The purpose of the plan is stated for each indsatsområde below.',
    };
  return {
    da: `Planens formål står ved ${number} af de ${all.length} indsatsområder her under.`,
    en: `The purpose of the plan is stated for ${number} of the ${all.length} indsatsområder below.`,
  };
}

const goalsIn = (number: number) => ({
  da: number === 1 ? '1 mål' : `${number} mål`,
  en: number === 1 ? '1 goal' : `${number} goals`,
});
