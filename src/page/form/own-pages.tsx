import type { Field, ListControl } from '../../form/form.ts';
import { pointerTo } from '../../placing.ts';
import { useEditing } from './editing.ts';
import { FieldFrame } from './field-frame.tsx';
import { partId } from './focus.ts';
import { ItemTools } from './item-tools.tsx';
import { ListEnd } from './list-end.tsx';
import { pageAt, pagesOf } from './pages.ts';
import { StandingNote } from './standing-note.tsx';
import { TransferTo } from './transfer-to.tsx';
import { useList } from './use-list.ts';

interface Shown {
  readonly field: Field;
  readonly control: ListControl;
}

/** A list whose items are pages of their own: the way to each, how far it is, and what can be done with it. */
export function OwnPages({ field, control }: Shown) {
  const { form, language, show } = useEditing();
  const list = useList(field, control.items, control.nameOf);
  const pages = pagesOf(form);
  const { items } = control;
  return (
    <FieldFrame field={field} isGroup refused={list.refused}>
      {items.length > 0 && (
        <ol class="items own-pages">
          {items.map((item, at) => (
            <li key={list.keys[at]} class="item card" id={partId(item.path, 'field')}>
              <p class="item-name">
                <a
                  href={`#${pointerTo(item.path)}`}
                  onClick={event => {
                    event.preventDefault();
                    show(pageAt(pages, item.path));
                  }}
                >
                  {pageAt(pages, item.path).title[language]}
                </a>{' '}
                <StandingNote standing={item.standing} />
              </p>
              <div class="tools">
                <ItemTools path={item.path} at={at} count={items.length} list={list} />
              </div>
              {field.name === 'aktiviteter' && <TransferTo item={item} from={field} name={list.nameOf(at)} />}
            </li>
          ))}
        </ol>
      )}
      <ListEnd field={field} item={control.item} list={list} />
    </FieldFrame>
  );
}
