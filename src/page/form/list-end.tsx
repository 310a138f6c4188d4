import type { Blank, Field } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { partId } from './focus.ts';
import type { ListActions } from './use-list.ts';

const words = {
  undo: { da: 'Fortryd', en: 'Undo' },
  removed: { da: 'er fjernet.', en: 'has been removed.' },
} satisfies Record<string, Text>;

interface Shown {
  readonly field: Field;
  readonly item: Blank;
  readonly list: ListActions;
}

/** The end of a list: what was taken out last, with a way back, and a place to put another item in. */
export function ListEnd({ field: { path }, item, list }: Shown) {
  const { canChange, language } = useEditing();
  if (!canChange) return null;
  return (
    <>
      {list.removed && (
        <p class="taken-out">
          »{list.removed[language]}« {words.removed[language]}
          <button type="button" id={partId(path, 'undo')} onClick={list.undoRemoval}>
            {words.undo[language]}
          </button>
        </p>
      )}
      <button type="button" class="add" id={partId(path, 'add')} onClick={() => list.add()}>
        + {item.offer[language]}
      </button>
    </>
  );
}
