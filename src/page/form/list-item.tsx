import type { Field } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { FieldView } from './field-view.tsx';
import { partId } from './focus.ts';
import { Gaps } from './gaps.tsx';
import { Fields } from './group-field.tsx';
import { GroupItem } from './group-item.tsx';
import { ItemTools, stepOf } from './item-tools.tsx';
import { TextItem } from './text-item.tsx';
import type { ListActions } from './use-list.ts';
import { isWords } from './words-box.tsx';

/** An item of a list, as it is shown. */
export interface ShownItem {
  readonly item: Field;
  readonly at: number;
  readonly count: number;
  readonly list: ListActions;
  /** What an item is called: »Milepæl«. */
  readonly label: Text;
  /** Takes what is pasted, if it is several lines; tells whether it did. */
  readonly onPaste: (text: string) => boolean;
}

/** An item of a list: a sentence in a row, with what else is said of it below, or a field of its own; and its tools. Alt and an arrow move it. */
export function ListItem(shown: ShownItem) {
  const { item, at, count, list, label } = shown;
  const { language } = useEditing();
  const { control } = item;
  const move = (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (step === 0) return;
    event.preventDefault();
    list.move(at, at + step, !(event.target instanceof HTMLButtonElement));
  };
  const tools = <ItemTools path={item.path} at={at} count={count} list={list} />;
  const content = () => {
    if (isWords(control))
      return (
        <>
          <TextItem {...shown} field={item} control={control} />
          <div class="tools">{tools}</div>
        </>
      );
    const words = control.kind === 'group' && control.lead?.control;
    if (control.kind === 'group' && control.lead && words && isWords(words))
      return <GroupItem {...shown} control={control} lead={control.lead} words={words} tools={tools} />;
    return (
      <>
        <p class="item-name">
          {label[language]} {at + 1}
        </p>
        <div class="tools">{tools}</div>
        <div class="body">
          {control.kind === 'group' ? (
            <>
              <Fields control={control} isClose name={{ da: `${label.da} ${at + 1}`, en: `${label.en} ${at + 1}` }} />
              <Gaps field={item} />
            </>
          ) : (
            <FieldView field={item} isClose />
          )}
        </div>
      </>
    );
  };
  return (
    <li class={isWords(control) ? 'item' : 'item card'} id={partId(item.path, 'field')} onKeyDown={move}>
      {content()}
    </li>
  );
}
