import { expect, test } from 'vitest';
import type { Language } from '../../src/language.ts';
import { hover } from '../../src/language-server/hover.ts';
import { opened } from './opened.ts';

const told = (text: string, language: Language = 'da') => {
  const { plan, file, position } = opened(text, language);
  const found = hover(plan, file, position)?.contents;
  return found && typeof found === 'object' && 'value' in found ? found.value : undefined;
};
const activity = (title: string, goal = '') =>
  `program: 2019-26\nfase: helhedsplan\nindsatsområder:\n  - navn: Beskæftigelse\n    aktiviteter:\n      - titel: ${title}\n${goal}`;

test.each<[what: string, text: string, has: readonly string[]]>([
  ['what a field is', 'kom¦mune: A', ['**Kommune** (`kommune`)']],
  ['a field in another spelling', 'Indsatsomraader¦: []', ['(`indsatsområder`)']],
  ['the question of an answer', activity('A', '        må¦l: B\n'), ['*Hvad er det konkrete mål med aktiviteten']],
  ['what may be written', 'fase¦: helhedsplan', ['`prækvalifikation` · `helhedsplan` · `gennemførelse`']],
  [
    'the rule behind what is found, and a good example',
    activity('Aktiv¦iteten'),
    ['**HP501: ', '**Sådan kan det se ud**', '```yaml', '**Hvor står det?**'],
  ],
])('%s', (_, text, has) => {
  const found = told(text) ?? '';
  expect(has.filter(words => !found.includes(words))).toEqual([]);
});

test.each<[Language, string]>([
  ['da', '**Skridt** (`skridt`)\n\n*Hvad vil I gøre – skridt for skridt – for at nå målet?*'],
  ['en', '**Skridt** (`skridt`)\n\n*What will you do – step by step – to reach the goal?*'],
])('a question that the schema asks in the same words is asked once (%s)', (language, says) => {
  expect(told(activity('A', '        skri¦dt: B\n'), language)).toBe(says);
});

test('nothing is told of what is not found and no field', () => {
  expect(told('# kommentar¦\ntitel: A')).toBeUndefined();
});

test('in English when that is wanted', () => {
  expect(told(activity('Aktiv¦iteten'), 'en')).toContain('**What it can look like**');
});
