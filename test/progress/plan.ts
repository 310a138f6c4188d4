import type { Reading } from '../../src/plan/read.ts';
import { reading } from '../submission/plans.ts';

/** A composed plan under way, with fields of its one activity: each line as it is written below its title. */
export function planUnderWay(activity: string, above = ''): Reading {
  return reading(`
program: 2019-26
fase: gennemførelse
titel: Sammen om Birkeparken
område: Birkeparken
kommune: Eksempel Kommune
dato: 2023-11-20
periode: { fra: 2021-11-01, til: 2025-10-31 }
${above}
indsatsområder:
  - navn: Beskæftigelse
    aktiviteter:
      - titel: Fritidsjob
        ansvarlig: Vejlederen
        ${activity.trim().replaceAll('\n', '\n        ')}
`);
}
