import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWithActivity } from '../rules/activity-with.ts';
import { submitted } from './plans.ts';

const criterion = (results: string) =>
  planWithActivity({
    succeskriterier: `[{ kriterium: 60 unge har haft et fritidsjob, måling: Vejlederen tæller, resultater: ${results} }]`,
  });

const forms = [
  ['a list', '[{ dato: 31.12.2022, resultat: 12 unge, kilde: Listen }, { dato: juni 2023, resultat: 41 unge }]'],
  ['one', '{ dato: 31.12.2022, resultat: 12 unge }'],
  ['sentences', '["31.12.2022: 12 unge", "Juni 2023: 41 unge"]'],
  ['a sentence', '12 unge ved udgangen af 2022'],
] as const;

test.each(forms)('what was measured raises no question: %s', (_, results) => {
  expect(check(criterion(results))).toEqual(
    check(
      planWithActivity({
        succeskriterier: '[{ kriterium: 60 unge har haft et fritidsjob, måling: Vejlederen tæller }]',
      }),
    ),
  );
});

test.each([
  ['a list', ['**Resultater:**', '31.12.2022: 12 unge, kilde: Listen', 'juni 2023: 41 unge']],
  ['one', ['**Resultater:** 31.12.2022: 12 unge']],
  ['sentences', ['31.12.2022: 12 unge', 'Juni 2023: 41 unge']],
  ['a sentence', ['**Resultater:** 12 unge ved udgangen af 2022']],
])('it stands in the submission: %s', (form, lines) => {
  const text = submitted(criterion(forms.find(([name]) => name === form)?.[1] ?? '')).replaceAll('\\', '');
  for (const line of lines) expect(text).toContain(line);
});

test('a date that no calendar has is told of there too', () => {
  expect(check(criterion('[{ dato: 31.02.2023, resultat: 41 unge }]')).map(({ code }) => code)).toContain('HP601');
});
