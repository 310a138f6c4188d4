import type { Field } from '../../form/form.ts';
import { ChoiceField } from './choice-field.tsx';
import { FigureField } from './figure-field.tsx';
import { GroupField } from './group-field.tsx';
import { ListField } from './list-field.tsx';
import { OwnPages } from './own-pages.tsx';
import { hasOwnPages } from './pages.ts';
import { RawField } from './raw-field.tsx';
import { SheetField } from './sheet-field.tsx';
import { isWords } from './words-box.tsx';
import { WordsField } from './words-field.tsx';

interface Shown {
  readonly field: Field;
  /** Whether many fields stand close together here, as in an item of a list. */
  readonly isClose?: boolean;
}

/** A field, by the kind of what is written in it. */
export function FieldView({ field, isClose = false }: Shown) {
  const { control } = field;
  if (isWords(control)) return <WordsField field={field} control={control} isClose={isClose} />;
  switch (control.kind) {
    case 'date':
    case 'amount':
    case 'count':
      return <FigureField field={field} control={control} isClose={isClose} />;
    case 'choice':
      return <ChoiceField field={field} control={control} isClose={isClose} />;
    case 'list':
      if (hasOwnPages(field)) return <OwnPages field={field} control={control} />;
      return <ListField field={field} control={control} isClose={isClose} />;
    case 'group':
      return <GroupField field={field} control={control} isClose={isClose} />;
    case 'table':
      return <SheetField field={field} control={control} />;
    case 'raw':
      return <RawField field={field} control={control} />;
  }
}
