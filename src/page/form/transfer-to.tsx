import type { Field } from '../../form/form.ts';
import { toTransfer } from '../../form/steps.ts';
import type { Text } from '../../language.ts';
import { pointerTo } from '../../placing.ts';
import { flushDrafts } from './drafts.ts';
import { useEditing } from './editing.ts';
import { pagesOf } from './pages.ts';

const words = {
  move: { da: 'Flyt til et andet indsatsområde', en: 'Move to another area' },
  choose: { da: 'Flyt til …', en: 'Move to …' },
} satisfies Record<string, Text>;

interface Shown {
  readonly from: Field;
  readonly item: Field;
  readonly name: Text;
}

/** Moves an activity to another area of the plan. Not shown where there is none. */
export function TransferTo({ item, from, name }: Shown) {
  const { canChange, form, language, change, fresh, focus, announce } = useEditing();
  const areas = pagesOf(form).flatMap(({ field, list, title }) => {
    const { control } = field;
    if (list?.field.name !== 'indsatsområder' || control.kind !== 'group') return [];
    const activities = [...control.fields, ...control.more].find(({ name }) => name === 'aktiviteter');
    const isOther = activities && pointerTo(activities.path) !== pointerTo(from.path);
    return isOther ? [{ activities, title }] : [];
  });
  if (!canChange || areas.length === 0) return null;
  const move = (to: (typeof areas)[number]) => {
    flushDrafts();
    const what = { da: `flyt »${name.da}«`, en: `move “${name.en}”` };
    const { path, control } = to.activities;
    const length = control.kind === 'list' ? control.items.length : 0;
    if (change(toTransfer(fresh(item), fresh(to.activities), length), what) !== undefined) return;
    focus({ path: [...path, length], part: 'title' });
    announce({
      da: `»${name.da}« er flyttet til ${to.title.da}.`,
      en: `“${name.en}” has been moved to ${to.title.en}.`,
    });
  };
  return (
    <details class="transfer">
      <summary aria-label={`${words.move[language]}: ${name[language]}`}>{words.choose[language]}</summary>
      <ul>
        {areas.map(area => (
          <li key={pointerTo(area.activities.path)}>
            <button type="button" onClick={() => move(area)}>
              {area.title[language]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
