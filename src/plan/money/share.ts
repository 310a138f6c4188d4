import type { Language } from '../../language.ts';

/** A part of a whole in per cent, always with one decimal, so that shares stand under one another: `73,7 %` in Danish, `73.7%` in English. */
export function writeShare(part: number, whole: number, language: Language): string {
  const digits = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return `${digits.format((100 * part) / whole)}${language === 'da' ? ' %' : '%'}`;
}
