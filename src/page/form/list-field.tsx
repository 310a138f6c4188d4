import { useState } from 'preact/hooks';
import type { Field, ListControl } from '../../form/form.ts';
import { FieldFrame } from './field-frame.tsx';
import { focusOn } from './focus.ts';
import { ListEnd } from './list-end.tsx';
import { ListItem } from './list-item.tsx';
import { itemsIn } from './pasted.ts';
import { PastedItems } from './pasted-items.tsx';
import { useList } from './use-list.ts';

const inOneText = (pasted: string) => itemsIn(pasted).join(' ');

interface Shown {
  readonly field: Field;
  readonly control: ListControl;
  readonly isClose?: boolean;
}

/** A list: each item with its tools, and a place to put another in. */
export function ListField({ field, control, isClose = false }: Shown) {
  const list = useList(field, control.items, control.nameOf);
  const [pasted, setPasted] = useState<{ readonly at: number; readonly text: string }>();
  const { items } = control;
  const close = () => setPasted(undefined);
  return (
    <FieldFrame field={field} isGroup isClose={isClose} refused={list.refused}>
      {items.length > 0 && (
        <ol class="items">
          {items.map((item, at) => (
            <ListItem
              key={list.keys[at]}
              item={item}
              at={at}
              count={items.length}
              list={list}
              label={control.item.label}
              onPaste={text => {
                if (itemsIn(text).length < 2) return false;
                setPasted({ at, text });
                return true;
              }}
            />
          ))}
        </ol>
      )}
      {pasted && (
        <PastedItems
          text={pasted.text}
          onItems={texts => {
            close();
            list.paste(pasted.at, texts);
          }}
          onText={() => {
            close();
            list.paste(pasted.at, [inOneText(pasted.text)]);
          }}
          onLeave={() => list.paste(pasted.at, [inOneText(pasted.text)], false)}
          onClose={() => {
            close();
            focusOn([...field.path, pasted.at]);
          }}
        />
      )}
      <ListEnd field={field} item={control.item} list={list} />
    </FieldFrame>
  );
}
