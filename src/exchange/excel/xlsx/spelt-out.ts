import { faulty } from '../value.ts';
import { escaped } from './address.ts';

/**
 * A sheet's XML with what its reader would pass over spelt out as texts: errors, formulas that have not been worked out, and per cent, of which it
 * would give the hundredth part.
 */
export function speltOut(sheet: string, isPercent: (style: number) => boolean): string {
  return sheet.replace(cell, (whole, prefix: string, attributes: string, inside = '') => {
    const type = attribute('t', attributes);
    const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</u.exec(inside)?.[1] ?? '';
    const hasFormula = /<(?:\w+:)?f[\s/>]/u.test(inside);
    const said = (text: string) => {
      const others = attributes.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/u, '');
      return `<${prefix}c${others} t="str"><${prefix}v>${text}</${prefix}v></${prefix}c>`;
    };
    if (type === 'e') return said(faulty(`#${value.replace(/^#/u, '')}`));
    const isNumber = type === undefined || type === 'n';
    if (hasFormula && value === '' && (isNumber || !/<(?:\w+:)?(?:v|is)[\s/>]/u.test(inside)))
      return said(faulty('formula'));
    if (isNumber && value !== '' && isPercent(Number(attribute('s', attributes) ?? 0)))
      return said(escaped(percent(value)));
    return whole;
  });
}

const cell = /<((?:\w+:)?)c(?=[\s/>])([^>]*?)(?:\/>|>(.*?)<\/\1c>)/gsu;

const attribute = (name: string, attributes: string) =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(attributes)?.[1];

const percent = (value: string) => `${Number((Number(value) * 100).toPrecision(12))} %`.replace('.', ',');

/** Tells which styles of a workbook show numbers as per cent, by its styles' XML. */
export function percentStylesIn(styles: string): (style: number) => boolean {
  const formats = new Map(
    [...styles.matchAll(/<(?:\w+:)?numFmt\s([^>]*)>/gu)].map(([, attributes = '']) => [
      attribute('numFmtId', attributes),
      attribute('formatCode', attributes) ?? '',
    ]),
  );
  const [, cells = ''] = /<(?:\w+:)?cellXfs[\s>](.*?)<\/(?:\w+:)?cellXfs>/su.exec(styles) ?? [];
  const ofCells = [...cells.matchAll(/<(?:\w+:)?xf\s([^>]*)>/gu)].map(([, attributes = '']) => {
    const id = attribute('numFmtId', attributes) ?? '';
    return id === '9' || id === '10' || /%/u.test(formats.get(id) ?? '');
  });
  return style => ofCells[style] ?? false;
}
