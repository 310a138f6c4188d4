import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cacheFolder, compileCache } from '../../src/cli/compile-cache.ts';
import { helhed } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'helhed-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

const noHome = () => {
  throw new Error('no such user');
};

test.each([
  ['linux', {}, () => '/home/mette', join('/home/mette', '.cache', 'helhed')],
  ['linux', { XDG_CACHE_HOME: '/srv/cache' }, noHome, join('/srv/cache', 'helhed')],
  ['darwin', {}, () => '/Users/mette', join('/Users/mette', 'Library', 'Caches', 'helhed')],
  ['win32', { LOCALAPPDATA: 'C:/mette' }, noHome, join('C:/mette', 'helhed', 'cache')],
  ['win32', {}, noHome, undefined],
  ['linux', {}, noHome, undefined],
])('on %s with %j what can be made again is kept in a folder of the user', (platform, env, home, expected) => {
  expect(cacheFolder(env, platform, home)).toBe(expected);
});

test.each([
  [{ NODE_COMPILE_CACHE: '/srv/node' }, '/srv/node'],
  [{ NODE_COMPILE_CACHE: '/srv/node', NODE_DISABLE_COMPILE_CACHE: '1' }, undefined],
])('with %j the program is kept in %s', (env, expected) => {
  expect(compileCache(env)).toBe(expected);
});

const rulesWith = (cache: string) => helhed(['rules'], { env: { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache } });

test('Node keeps what it compiles of the other commands, where it can', () => {
  const cache = join(folder, 'cache');
  const first = rulesWith(cache);
  expect(rulesWith(cache)).toEqual(first);
  expect(readdirSync(folder).includes('cache')).toBe('enableCompileCache' in module);
});

test('where nothing can be kept, all is as it was', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(rulesWith(file)).toEqual(rulesWith(join(folder, 'other')));
});
