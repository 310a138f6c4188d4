import type { Data } from '../data.ts';
import { type LineStyle, onOneLine } from './quoted.ts';

/** Content between brackets, on one line. */
export function flowText(content: Data): string {
  if (typeof content === 'string') return flowScalar(content, undefined);
  if (Array.isArray(content)) return `[${(content as readonly Data[]).map(flowText).join(', ')}]`;
  const fields = Object.entries(content).map(([key, value]) => `${keyText(key, true)}: ${flowText(value)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** A text between brackets, where nothing written would be no text. */
export const flowScalar = (text: string, had: LineStyle | undefined) =>
  text === '' ? (had === 'single' ? "''" : '""') : onOneLine(text, had, true);

/** The name of a field as it is written. */
export const keyText = (key: string, inFlow = false) => onOneLine(key, undefined, inFlow);
