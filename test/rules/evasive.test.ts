import { describe, expect, test } from 'vitest';
import { examine } from '../../src/check.ts';
import { fix } from '../../src/fix.ts';
import { overview } from '../../src/overview.ts';
import { submitted } from '../submission/plans.ts';
import { codesFor, planWithActivity, quoted } from './activity-with.ts';

const points = { mål: '1', skridt: '2', succeskriterier: '3', milepæle: '4', ressourcer: '5', forankring: '6' };

describe('words that answer nothing are no answer to any of the six points', () => {
  test.each([
    'Aftales nærmere',
    'Ikke relevant',
    'Ja',
    'Nej.',
    'Løbende',
    'Evalueres',
    'Afklares senere',
    'Se tidligere ansøgning',
    'Fastlægges senere',
    'Ikke afklaret',
    'Er endnu ikke afklaret',
    'Det besluttes undervejs',
    '»Uafklaret«',
  ])('%s', text => {
    for (const [point, digit] of Object.entries(points)) {
      const plan = planWithActivity({ [point]: quoted(text) });
      expect(codesFor(/HP/, { [point]: quoted(text) })).toEqual([`HP50${digit}`]);
      expect(overview(examine(plan).reading).missing).toBe(1);
      expect(submitted(plan)).toContain(text.replace(/\.$/u, ''));
      expect(fix(plan, 'plan.yaml', { stub: 'da' }).after).toBe(plan);
    }
  });

  test.each<readonly [string, Readonly<Record<string, string | undefined>>, readonly string[]]>([
    ['in a list', { skridt: '[Løbende, Aftales nærmere]' }, ['HP502']],
    ['in its parts', { forankring: '{ hvad: Ikke relevant }' }, ['HP506']],
    ['of how it is measured', { måling: 'Evalueres' }, ['HP507']],
    [
      'of how one is measured',
      { succeskriterier: '{ kriterium: 60 unge i job i 2024, måling: Løbende }', måling: undefined },
      ['HP507'],
    ],
    ['beside a step that says something', { skridt: '[Samtaler hver uge, Evalueres]' }, []],
    ['with somebody who does it', { forankring: '{ hvad: Aftales nærmere, hvem: Ungdomsskolen }' }, []],
    ['with more words', { forankring: 'Ikke relevant, fordi aktiviteten slutter i 2024' }, []],
    ['in a resource', { ressourcer: 'Ja: en vejleder på fuld tid, betalt af kommunen' }, []],
    ['how often', { succeskriterier: '{ kriterium: 60 unge i job, hvor_ofte: Løbende }' }, []],
    ['in its status', { status: 'Løbende' }, []],
  ])('%s', (_, changes, codes) => expect(codesFor(/HP50/, changes)).toEqual(codes));
});
