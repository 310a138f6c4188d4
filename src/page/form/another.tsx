import type { Blank, Field } from '../../form/form.ts';
import { toAdd } from '../../form/steps.ts';
import { flushDrafts } from './drafts.ts';
import { useEditing } from './editing.ts';
import { partId } from './focus.ts';

/** Puts another beside what stands alone where there may be several: then it is a list. */
export function Another({ field, blank }: { readonly field: Field; readonly blank: Blank }) {
  const { canChange, change, focus, fresh, language } = useEditing();
  if (!canChange) return null;
  const { path, label } = field;
  const add = () => {
    flushDrafts();
    const what = { da: `tilføj i »${label.da}«`, en: `add to “${label.en}”` };
    if (change(toAdd(fresh(field), 1), what) === undefined) focus({ path: [...path, 1] });
  };
  return (
    <button type="button" class="plain" id={partId(path, 'add')} onClick={add}>
      + {blank.offer[language]}
    </button>
  );
}
