import type { ComponentChildren } from 'preact';
import type { Field } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { boxId, partId } from './focus.ts';
import { Gaps } from './gaps.tsx';

interface Shown {
  readonly field: Field;
  /** Whether what is inside is many boxes with names of their own, and not one. */
  readonly isGroup?: boolean;
  /** Whether the help waits until it is asked for: where many fields stand close together. */
  readonly isClose?: boolean;
  /** Why what was written could not be put into the plan. */
  readonly refused?: Text | undefined;
  /** What stands below the box: how it is read. */
  readonly below?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The help of a field, unless it only asks the question again. */
const helpFor = ({ help, question }: Field): Text | undefined =>
  help !== undefined && question?.da === help.da ? undefined : help;

/** The ids of what tells about a field, for `aria-describedby`. */
export const describedBy = (field: Field, ...more: readonly string[]): string | undefined =>
  [field.question && 'question', helpFor(field) && 'help', ...more, field.gaps.length > 0 && 'gaps']
    .filter(part => typeof part === 'string')
    .map(part => partId(field.path, part))
    .join(' ') || undefined;

/** A field: the question that it answers, its name, its help, the box, and what is missing. */
export function FieldFrame({ field, isGroup, isClose, refused, below, children }: Shown) {
  const { isHelpShown, language } = useEditing();
  const { path, label, question } = field;
  const help = helpFor(field);
  const isHelpHidden = isClose && !isHelpShown;
  const above = (
    <>
      {question && (
        <p class={isClose && field.gaps.length === 0 ? 'question unseen' : 'question'} id={partId(path, 'question')}>
          {question[language]}
        </p>
      )}
      {help && (
        <p class={isHelpHidden ? 'help unseen' : 'help'} id={partId(path, 'help')}>
          {help[language]}
        </p>
      )}
    </>
  );
  const under = (
    <>
      {below}
      {refused && (
        <p class="refused" role="alert">
          {refused[language]}
        </p>
      )}
      <Gaps field={field} />
    </>
  );
  const className = `field${field.gaps.length > 0 ? ' has-gaps' : ''}${isClose ? ' close' : ''}`;
  if (isGroup)
    return (
      <fieldset class={className} id={partId(path, 'field')} aria-describedby={describedBy(field)}>
        <legend>{label[language]}</legend>
        {above}
        {children}
        {under}
      </fieldset>
    );
  return (
    <div class={className} id={partId(path, 'field')}>
      <label for={boxId(path)}>{label[language]}</label>
      {above}
      {children}
      {under}
    </div>
  );
}
