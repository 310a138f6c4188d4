import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repositoryOf, upwards } from '../../src/cli/upwards.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'helhed-upwards-')));
mkdirSync(join(top, 'arkiv/.git'), { recursive: true });
mkdirSync(join(top, 'arkiv/planer/øst'), { recursive: true });
afterAll(() => rmSync(top, { recursive: true, force: true }));

test('the folders above end at the root of the repository, which is among them', () => {
  expect(upwards(join(top, 'arkiv/planer/øst'))).toEqual(
    ['arkiv/planer/øst', 'arkiv/planer', 'arkiv'].map(folder => join(top, folder)),
  );
  expect(repositoryOf(join(top, 'arkiv/planer/øst'))).toBe(join(top, 'arkiv'));
});

test('where there is no repository they end at the top of the disk', () => {
  expect(upwards(top).at(-1)).toBe(parse(top).root);
  expect(repositoryOf(top)).toBeUndefined();
});
