import { expect, test } from 'vitest';
import { listed } from '../src/language.ts';

const words = ['mål', 'skridt', 'milepæle', 'ressourcer'];

test.each(['da', 'en'] as const)('words are listed as people who speak %s list them', language => {
  for (const [by, type] of [
    ['and', 'conjunction'],
    ['or', 'disjunction'],
  ] as const) {
    const list = new Intl.ListFormat(language === 'da' ? 'da-DK' : 'en-GB', { type });
    for (const length of [0, 1, 2, 3, 4]) {
      const some = words.slice(0, length);
      expect(listed(some, by, language)).toBe(list.format(some));
    }
  }
});
