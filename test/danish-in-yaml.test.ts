import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { fix } from '../src/fix.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const codes = (text: string | Uint8Array) => check(text).map(({ code }) => code);
const inActivity = (line: string) => `${whole}        ${line}\n`;
const put = (was: string, is: string) => {
  expect(whole.split(was)).toHaveLength(2);
  return whole.replace(was, () => is);
};
const steps = 'skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]';

describe('Danish text in YAML: read rightly, or told at its place, and mended where that is plain', () => {
  test.each<readonly [what: string, text: string, codes: readonly string[], isMended: boolean]>([
    ['an amount that others read as 250', put('beløb: "250.000"', 'beløb: 250.000'), ['HP020'], true],
    ['a number that loses its zeros', put('nr: "55"', 'nr: 0055'), ['HP020'], true],
    ['a number that loses its last zero', put('nr: "55"', 'nr: 1.10'), ['HP020'], true],
    ['a count with a point', put('beboere: 2100', 'beboere: 2.100'), ['HP020'], true],
    ['a text cut at #', put('titel: Sammen om Birkeparken', 'titel: Mål #1 for børn'), ['HP016'], false],
    ['a text cut in the middle', put('titel: Sammen', 'titel: Idræt og # musik sammen'), ['HP016'], false],
    ['a colon in a text', put('titel: Sammen om Birkeparken', 'titel: Tryghed: en plan'), ['HP001'], true],
    ['hard spaces in an indent', put('  projektleder:', '\u00a0\u00a0projektleder:'), ['HP017'], true],
    ['a hard space after the colon', put('titel: Sammen', 'titel:\u00a0Sammen'), ['HP017'], true],
    ['a mark without a space', put(steps, 'skridt:\n          - Aftaler\n           -Samtaler'), ['HP018'], false],
    ['marks from Word', put(steps, 'skridt:\n          – Aftaler\n          – Samtaler'), ['HP018'], true],
    [
      'curly quotes that stay in the text',
      put('titel: Sammen om Birkeparken', 'titel: “Sammen om Birkeparken”'),
      ['HP029'],
      false,
    ],
    ['curly quotes around words', put('titel: Sammen om Birkeparken', 'titel: “Sammen” om “Parken”'), [], false],
    ['curly quotes in straight ones', put('titel: Sammen om Birkeparken', 'titel: "“Sammen”"'), [], false],
    ['the quotes of Danish print', put('titel: Sammen om Birkeparken', 'titel: »Sammen«'), [], false],
    [
      'curly quotes meant as quotes',
      put('titel: Sammen om Birkeparken', 'titel: “Sammen: Birkeparken”'),
      ['HP001', 'HP029'],
      false,
    ],
    ['a tab in an indent', put('  projektleder:', '\tprojektleder:'), ['HP001'], true],
    ['% first', put('titel: Sammen', 'titel: %Sammen'), ['HP001'], true],
    ['@ first', put('titel: Sammen', 'titel: @Sammen'), ['HP001'], true],
    ['an old YAML', `%YAML 1.1\n---\n${whole}`, ['HP024'], false],
    ['a field twice', put('kommune: Eksempel Kommune', 'kommune: Eksempel Kommune\nkommune: X'), ['HP001'], false],
    [
      'twice in two spellings',
      put('kommune: Eksempel Kommune', 'kommune: Eksempel Kommune\nKommune: X'),
      ['HP003'],
      false,
    ],
    [
      'twice in two forms of å',
      put('område: Birkeparken\n', `område: Birkeparken\n${'område'.normalize('NFD')}: X\n`),
      ['HP003'],
      false,
    ],
    [
      'twice in two forms of ø',
      put('beløb: "250.000"', `beløb: "250.000", ${'må'.normalize('NFD')}l: x`),
      ['HP003'],
      false,
    ],
    ['two plans', `${whole}---\n${whole}`, ['HP001'], false],
    ['ja and nej are texts', inActivity('status: nej'), [], false],
    ['31.10.2025', put('til: 2025-10-31', 'til: 31.10.2025'), [], false],
    ['31-10-2025', put('til: 2025-10-31', 'til: 31-10-2025'), [], false],
    ['31/10 2025', put('til: 2025-10-31', 'til: 31/10 2025'), [], false],
    ['a day that is in no calendar', put('til: 2025-10-31', 'til: 30.02.2025'), ['HP601'], false],
    ['another case', put('        mål:', '        Mål:'), ['HP007'], true],
    ['aa for å', put('        mål:', '        maal:'), ['HP007'], true],
    ['an English name', put('        mål:', '        goal:'), ['HP007'], true],
    ['another word', put('boliger: 842', 'lejemål: 842'), ['HP007'], true],
    ['a slip of the pen', put('        mål:', '        mål1:'), ['HP006'], true],
    ['a word that may mean another thing', inActivity('formål: x'), ['HP003'], false],
    ['and another', inActivity('budget: x'), ['HP003'], false],
    ['a hidden sign in a name', put('titel: Sammen', 'ti\u200btel: Sammen'), ['HP007'], true],
    ['a hidden sign in a text', put('titel: Sammen', 'titel: Sam\u200bmen'), [], false],
    ['a sign that turns the text', put('titel: Sammen', 'titel: \u202eSammen'), ['HP025'], true],
    ['an alias', inActivity('status: *x'), ['HP008'], false],
    ['an empty file', '', ['HP009'], false],
    ['nothing but comments', '# planen\n', ['HP009'], false],
    ['plain text', 'bare tekst\n', ['HP015'], false],
  ])('%s', (_, text, expected, isMended) => {
    expect(codes(text)).toEqual(expected);
    const { after, left } = fix(text);
    if (isMended) {
      expect(left.map(({ code }) => code)).toEqual([]);
      expect(fix(after).after).toBe(after);
    } else expect(left.map(({ code }) => code)).toEqual(expected);
  });

  test('a word that may mean another thing is asked about', () => {
    expect(check(inActivity('formål: x'))[0]?.message.da).toBe(
      'Der er intet felt, der hedder »formål«, her. Er det det, der hedder »mål«?',
    );
  });

  test('a quote that is not closed is told of where it opens', () => {
    const [finding] = check(put('titel: Sammen om Birkeparken', 'titel: "Sammen om Birkeparken'));
    expect([finding?.code, finding?.range.start]).toEqual(['HP001', { line: 3, column: 8 }]);
  });
});

describe('a plan has the same gaps however it is saved, and is saved again in the same way', () => {
  const text = whole
    .replace(/ {8}mål:.*\n/, '')
    .replace('titel: Fritidsjob', 'titel: "Fritidsjob – på tværs af Øen"')
    .replace('kommune: Eksempel', 'komune: Eksempel');
  const expected = check(text).map(({ code, range, message }) => [code, range.start, message]);
  const saved: Readonly<Record<string, (text: string) => Uint8Array>> = {
    'UTF-8': one => Buffer.from(one),
    'UTF-8 with BOM': one => Buffer.from(`\ufeff${one}`),
    'UTF-16 LE': one => Buffer.from(`\ufeff${one}`, 'utf16le'),
    'UTF-16 BE': one => Buffer.from(`\ufeff${one}`, 'utf16le').swap16(),
    CRLF: one => Buffer.from(one.replaceAll('\n', '\r\n')),
    CR: one => Buffer.from(one.replaceAll('\n', '\r')),
    NEL: one => Buffer.from(one.replaceAll('\n', '\u0085')),
    'CR in UTF-16': one => Buffer.from(`\ufeff${one.replaceAll('\n', '\r')}`, 'utf16le'),
  };
  test.each(Object.keys(saved))('%s', name => {
    const bytes = saved[name]!(text);
    expect(check(bytes).map(({ code, range, message }) => [code, range.start, message])).toEqual(expected);
    expect(Buffer.from(fix(bytes).bytes)).toEqual(Buffer.from(saved[name]!(text.replace('komune:', 'kommune:'))));
  });

  test('Windows-1252 has the same gaps too, and says that it is read so', () => {
    const bytes = Buffer.from(text.replace('–', '-'), 'latin1');
    const found = check(bytes).map(({ code }) => code);
    expect(found.filter(code => code !== 'HP010')).toEqual(expected.map(([code]) => code));
    expect(found).toContain('HP010');
  });

  test('NFD has the same gaps', () => {
    expect(check(text.normalize('NFD')).map(({ code }) => code)).toEqual(expected.map(([code]) => code));
  });
});

test('marks from Word before days with a colon become items in quotes', () => {
  const plan = (lines: string) =>
    whole.replace(/^( +)milepæle:.*(?:\n\1 +.*)*/mu, (_, before) => `${before}milepæle:\n${lines}`);
  const asPasted = plan('          • 1. september 2021: Caféen åbner\n          • juni 2022: 20 børn kommer');
  const { after, fixed } = fix(asPasted);
  expect(fixed.map(({ code }) => code)).toEqual(['HP018']);
  expect(after).toBe(plan('          - "1. september 2021: Caféen åbner"\n          - "juni 2022: 20 børn kommer"'));
});
