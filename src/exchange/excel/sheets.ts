import type { Field, Form } from '../../form/form.ts';
import { insideOf } from '../../form/standing.ts';
import type { Text } from '../../language.ts';
import { leavesOf } from './leaves.ts';
import { namesOf, partOf, rowsOf, thingsIn } from './rows.ts';
import type { Home, Sheet } from './sheet.ts';
import { activities, answers, areas, budgetLines, ofThePlan, type Table } from './tables.ts';

/**
 * A plan as sheets: one of its own fields, one for each kind of thing that it has many of, and one of its organisation. Every text of the
 * plan that a cell can hold is in exactly one of them.
 */
export function sheetsOf({ sections }: Form): readonly Sheet[] {
  const plan = sections.flatMap(({ field }) => insideOf(field.control));
  const top = (name: string) => plan.filter(field => field.name === name);
  const homes = top(areas.id).map((list): Home => ({ within: [], list }));
  const areaThings = homes.flatMap(({ list }) => thingsIn(list));
  const areaNames = namesOf(areaThings);
  const ofAreas = areaThings.flatMap((area, at) => homeIn(area, activities.id, [areaNames[at] ?? '']));
  const activityHomes = [...ofAreas, ...homesAt(top(activities.id), [''])];
  const placed = activityHomes.flatMap(({ within, list }) => thingsIn(list).map(activity => ({ within, activity })));
  const activityNames = namesOf(placed.map(({ activity }) => activity));
  const named = placed.map(({ within: [area = ''], activity }, at) => ({
    activity,
    within: [area, activityNames[at] ?? ''],
  }));
  const inArea = { key: '@indsatsområde', label: areaLabel, names: areaNames };
  const inActivity = { key: '@aktivitet', label: activityLabel, names: activityNames };
  const budget = top('budget');
  const others: Field[] = [];
  const sheet = (
    { id, title, hasSums = false }: Table,
    homes: readonly Home[],
    within: Sheet['within'] = [],
  ): Sheet => {
    const filled = rowsOf(homes, holders.includes(id) ? inThings : []);
    others.push(...filled.others);
    return { id, title, within, columns: filled.columns, rows: filled.rows, homes, hasSums };
  };
  const tables = [
    sheet(areas, homes),
    sheet(activities, activityHomes, [inArea]),
    ...answers.map(table =>
      sheet(
        table,
        [
          ...named.flatMap(({ activity, within }) => homeIn(activity, table.id, within)),
          ...areaThings.flatMap((area, at) => homeIn(area, table.id, [areaNames[at] ?? '', ''])),
          ...homesAt(top(table.id), ['', '']),
        ],
        [inArea, inActivity],
      ),
    ),
    ...budgetLines.map(table =>
      sheet(
        table,
        budget.flatMap(field => homeIn(field, table.id, [])),
      ),
    ),
    ...ofThePlan.map(table => sheet(table, homesAt(top(table.id), []))),
  ];
  const fields = (wanted: (field: Field) => boolean) => plan.filter(wanted);
  return [
    leavesOf(
      'plan',
      planTitle,
      fields(({ name }) => name !== 'organisation'),
      isApart,
    ),
    ...tables,
    leavesOf(
      'organisation',
      organisationTitle,
      fields(({ name }) => name === 'organisation'),
      isApart,
    ),
    leavesOf('øvrigt', otherTitle, others, isApart),
  ].filter(({ rows, homes }) => rows.length > 0 || homes.length > 0);
}

const homesAt = (lists: readonly Field[], within: readonly string[]) => lists.map((list): Home => ({ within, list }));

function homeIn(thing: Field, name: string, within: readonly string[]): readonly Home[] {
  const list = partOf(thing, name);
  return list ? [{ within, list }] : [];
}

/** What has answers and activities in it. */
const holders: readonly string[] = [areas.id, activities.id];
const inThings: readonly string[] = [activities, ...answers].map(({ id }) => id);
const inPlan: readonly string[] = [areas, activities, ...answers, ...ofThePlan].map(({ id }) => id);

/** Whether a field has a sheet of its own among those of the plan and its budget. */
const isApart = ({ name, path }: Field): boolean =>
  (path.length === 1 && inPlan.includes(name)) || (path.length === 2 && budgetLines.some(({ id }) => id === name));

const areaLabel: Text = { da: 'Indsatsområde', en: 'Indsatsområde' };
const activityLabel: Text = { da: 'Aktivitet', en: 'Activity' };
const planTitle: Text = { da: 'Plan', en: 'Plan' };
const organisationTitle: Text = { da: 'Organisation', en: 'Organisation' };
const otherTitle: Text = { da: 'Øvrigt', en: 'Other' };
