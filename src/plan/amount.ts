import type { Language } from '../language.ts';

const units: Readonly<Record<string, number>> = {
  '': 1,
  kr: 1,
  mio: 1e6,
  million: 1e6,
  millioner: 1e6,
  't.kr': 1e3,
  tkr: 1e3,
  't kr': 1e3,
  tusind: 1e3,
  '1.000': 1e3,
};

/**
 * Reads an amount as Danes write it, in kroner: `1.250.000`, `1 250 000 kr.`, `1,25 mio. kr.`, `1.250 t.kr.`, `kr. 500,-`.
 * A point is a thousands sign and a comma a decimal sign. `undefined` when the whole text is not one amount.
 */
export function readAmount(text: string): number | undefined {
  const said = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const match =
    /^(?:kr\.?|dkk)? ?(-?)(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d+|-))? ?(mio|million(?:er)?|t\.? ?kr|tusind)?\.? ?(?:kr(?:oner)?|dkk)?\.?$/.exec(
      said,
    );
  if (!match) return undefined;
  const [, sign, whole, decimals, unit = ''] = match;
  const digits = whole!.replace(/[. ]/g, '');
  const factor = units[unit.replace(/\s/g, '').replace('t.kr', 'tkr')] ?? 1;
  const value = Number(`${digits}.${decimals && decimals !== '-' ? decimals : '0'}`) * factor;
  return (Math.round(value * 100) / 100) * (sign ? -1 : 1);
}

/** Kroner as people read them: `1.234.567 kr.` in Danish, `DKK 1,234,567` in English. Øre are shown when there are any. */
export function writeAmount(kroner: number, language: Language): string {
  const digits = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: Number.isInteger(kroner) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(kroner);
  return language === 'da' ? `${digits} kr.` : `DKK ${digits}`;
}
