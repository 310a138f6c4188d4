import type { Field } from '../../form/form.ts';
import type { Text } from '../../language.ts';
import { useEditing } from '../form/editing.ts';
import { FieldView } from '../form/field-view.tsx';
import { pageAt, pagesOf } from '../form/pages.ts';

const words = { example: { da: 'For eksempel:', en: 'For example:' } } satisfies Record<string, Text>;

/** A question with its help, a place for the answer, and an example. */
export function Question({ field }: { readonly field: Field }) {
  const { form, language } = useEditing();
  const { kind, title } = pageAt(pagesOf(form), field.path);
  return (
    <>
      <p class="where">
        {kind && `${kind[language]}: `}
        {title[language]}
      </p>
      <FieldView field={field} />
      {field.example && (
        <p class="example">
          <strong>{words.example[language]}</strong> {field.example}
        </p>
      )}
    </>
  );
}
