import type { ComponentChildren } from 'preact';
import type { Field, GroupControl } from '../../form/form.ts';
import { useEditing } from './editing.ts';
import { Gaps } from './gaps.tsx';
import type { ShownItem } from './list-item.tsx';
import { moreWords, useMoreFields } from './more-fields.ts';
import { SideBySide } from './side-by-side.tsx';
import { TextItem } from './text-item.tsx';
import type { Words } from './words-box.tsx';

interface Shown extends ShownItem {
  readonly control: GroupControl;
  readonly lead: Field;
  /** What is written in it. */
  readonly words: Words;
  readonly tools: ComponentChildren;
}

/** An item that is told in a sentence first: the sentence in a row with its tools, and what else is said of it below. */
export function GroupItem({ control, lead, words, tools, ...shown }: Shown) {
  const { language } = useEditing();
  const { item, at, label } = shown;
  const { inSight, behind, names, isOpen, toggle } = useMoreFields(control);
  const others = inSight.filter(({ key }) => key !== lead.key);
  const more = `${moreWords[isOpen ? 'fewer' : 'more'][language]}, ${label[language]} ${at + 1}: ${names}`;
  return (
    <>
      <TextItem {...shown} field={lead} control={words} />
      <div class="tools">
        {names !== '' && (
          <button type="button" class="icon" aria-expanded={isOpen} aria-label={more} title={more} onClick={toggle}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3 8h.01M8 8h.01M13 8h.01" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
            </svg>
          </button>
        )}
        {tools}
      </div>
      {(others.length > 0 || behind.length > 0 || item.gaps.length > 0) && (
        <div class="body">
          <SideBySide fields={others} isClose />
          {behind.length > 0 && <SideBySide fields={behind} isClose />}
          <Gaps field={item} />
        </div>
      )}
    </>
  );
}
