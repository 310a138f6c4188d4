import { describe, expect, test } from 'vitest';
import { fixOf } from '../../src/form/fix.ts';
import { inForm } from '../../src/form/in-form.ts';
import { rules } from '../../src/rules/index.ts';

describe('what to do in the form', () => {
  test.each(rules.filter(({ code }) => code >= 'HP1').map(({ code }) => [code]))('%s says nothing of a file', code => {
    const { da = '', en = '' } = fixOf(code) ?? {};
    expect(da).not.toMatch(/[`{}]|\w:»|bindestreg foran|\blinjen?\b|øverst i planen/u);
    expect(en).not.toMatch(/[`{}"]|with a dash|\bline\b(?! for)|top of the plan/u);
  });

  test.each([
    ['HP504', 'Skriv milepælene under »Milepæle«, hver med »Dato« og »Hvad«.'],
    ['HP103', 'Skriv titlen i »Titel«.'],
    ['HP134', 'Læg filen dér, hvor planen siger, eller ret »Fil«. Ligger bilaget et andet sted, så udfyld »Sted«.'],
    [
      'HP606',
      'Udfyld »Dato« ved milepælen: en dag, en måned, et kvartal eller et år, fx »marts 2023« under »Dato« og »Det første hold er i gang« under »Hvad«.',
    ],
    ['HP024', 'Slet linjen, der begynder med `%YAML`, og de tre bindestreger under den.'],
  ])('%s', (code, da) => {
    expect(fixOf(code)?.da).toBe(da);
  });
});

test('a sentence about the file becomes one about the form', () => {
  const text = {
    da: 'Skriv svaret efter `titel:` øverst i planen, fx `fire gange om året`.',
    en: 'Write `skridt`, or write the answer after `titel:` at the top of the plan, "as so".',
  };
  expect(inForm(text)).toEqual({
    da: 'Skriv svaret i »Titel«, fx »fire gange om året«.',
    en: 'Fill in “Steps”, or write the answer in “Title”, “as so”.',
  });
});
