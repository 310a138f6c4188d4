import { expect, test } from 'vitest';
import { pagesOf } from '../../../src/page/form/pages.ts';
import { formOf } from '../../form/shown.ts';

test('an activity that is written elsewhere is called as it is there, and where that is', () => {
  const form = formOf(`program: 2019-26
indsatsområder:
  - navn: Uddannelse og livschancer
    aktiviteter:
      - titel: Lektiecafé
      - se: fritidsjob
      - se: Mentorer
      - se: glemt
  - navn: Beskæftigelse
    aktiviteter:
      - id: fritidsjob
        titel: Job efter skole
      - titel: Mentorer
`);
  expect(pagesOf(form).flatMap(({ list, title }) => (list ? [title.da] : []))).toEqual([
    'Uddannelse og livschancer',
    'Lektiecafé',
    'Job efter skole (se Beskæftigelse)',
    'Mentorer (se Beskæftigelse)',
    'glemt',
    'Beskæftigelse',
    'Job efter skole',
    'Mentorer',
  ]);
});
