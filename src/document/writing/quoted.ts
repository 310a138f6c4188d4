import { mayStandPlain, unprintable } from './plain.ts';

/** How a text of one line is written. */
export type LineStyle = 'plain' | 'single' | 'double';

/** A text on one line, without quotes where it can, otherwise in the quotes that it had or those that need no escapes. */
export function onOneLine(text: string, had: LineStyle | undefined, inFlow: boolean): string {
  const mayBePlain = (had === undefined || had === 'plain') && mayStandPlain(text, inFlow);
  if (mayBePlain) return text;
  if (unprintable.test(text) || text.includes('\n')) return escaped(text);
  const isSingle = had === 'single' || /["\\]/u.test(text);
  return isSingle ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

const short: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** A text between double quotes, with escapes for all that can't be seen. */
export function escaped(text: string): string {
  const inner = text.replace(
    /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ue000-\ue00a\ufeff\ufffe\uffff]/gu,
    sign => short[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${inner}"`;
}
