import type { Field } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { FieldView } from './field-view.tsx';
import { boxId, partId } from './focus.ts';
import { Gaps } from './gaps.tsx';
import { Fields } from './group-field.tsx';
import { ItemTools } from './item-tools.tsx';
import { TextBox } from './text-box.tsx';
import type { ListActions } from './use-list.ts';
import { useValue } from './use-value.ts';

interface Shown {
  readonly item: Field;
  readonly at: number;
  readonly count: number;
  readonly list: ListActions;
  /** What an item is called: »Milepæl«. */
  readonly label: Text;
  /** Takes what is pasted, if it is several lines; tells whether it did. */
  readonly onPaste: (text: string) => boolean;
}

/** An item of a list: a sentence in a row, or fields in a card; and its tools. Alt and an arrow move it. */
export function ListItem(shown: Shown) {
  const { item, at, count, list, label } = shown;
  const { control } = item;
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0 || event.defaultPrevented) return;
    event.preventDefault();
    list.move(at, at + step, !(event.target instanceof HTMLButtonElement));
  };
  const tools = <ItemTools path={item.path} at={at} count={count} list={list} />;
  if (control.kind === 'text' && !control.suggestions?.length)
    return (
      <li class="item" id={partId(item.path, 'field')} onKeyDown={move}>
        <TextItem {...shown} value={control.value} long={control.long} />
        {tools}
      </li>
    );
  return (
    <li class="item card" id={partId(item.path, 'field')} onKeyDown={move}>
      <ItemName number={at + 1} label={label} />
      {tools}
      <div class="body">
        {control.kind === 'group' ? (
          <>
            <Fields control={control} isClose />
            <Gaps field={item} />
          </>
        ) : (
          <FieldView field={item} isClose />
        )}
      </div>
    </li>
  );
}

function ItemName({ number, label }: { readonly number: number; readonly label: Text }) {
  const { language } = useEditing();
  return (
    <p class="item-name">
      {label[language]} {number}
    </p>
  );
}

interface OfText extends Shown {
  readonly value: string;
  readonly long: boolean;
}

/** An item that is a sentence. Enter goes on with the next; Backspace takes an empty one out. */
function TextItem({ item, at, list, label, onPaste, value, long }: OfText) {
  const { canChange, language } = useEditing();
  const draft = useValue(item, value);
  return (
    <div>
      <TextBox
        draft={draft}
        id={boxId(item.path)}
        label={`${label[language]} ${at + 1}`}
        describedBy={item.gaps.length > 0 ? partId(item.path, 'gaps') : undefined}
        isInvalid={draft.refused !== undefined}
        readOnly={!canChange}
        long={long}
        onPaste={onPaste}
        onKeyDown={event => {
          if (!canChange || event.isComposing) return;
          if (event.key === 'Enter' && !event.shiftKey && !long) {
            event.preventDefault();
            list.add(at + 1);
          } else if (event.key === 'Backspace' && draft.text === '') {
            event.preventDefault();
            list.remove(at);
          }
        }}
      />
      {draft.refused && (
        <p class="refused" role="alert">
          {draft.refused[language]}
        </p>
      )}
      <Gaps field={item} />
    </div>
  );
}
