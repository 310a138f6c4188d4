import type { Field } from '../../form/form.ts';

/** What a field says, wherever it stands: two items with the same signature say the same. */
export function signatureOf({ control }: Field): string {
  switch (control.kind) {
    case 'group':
      return JSON.stringify([...control.fields, ...control.more].map(field => [field.key, signatureOf(field)]));
    case 'list':
      return JSON.stringify(control.items.map(signatureOf));
    case 'table':
      return JSON.stringify(control.rows.map(row => signatureOf(row.field)));
    default:
      return JSON.stringify(control.value);
  }
}
