import { expect, test } from 'vitest';
import { examine } from '../../../src/check.ts';
import type { Path } from '../../../src/document/data.ts';
import { applyEdits } from '../../../src/document/edit.ts';
import type { Step } from '../../../src/document/writing/step.ts';
import { write } from '../../../src/document/writing/write.ts';

const files: Readonly<Record<string, string>> = {
  'plan.yaml': `indsatsområder:
  - fil: dele/job.yaml # jobbet
  - fil: dele/bolig.yaml
  - navn: Kultur
    aktiviteter:
      - titel: Fest
  - fil: dele/væk.yaml
`,
  'dele/job.yaml': `# Job
navn: Job
aktiviteter:
    # om mentor
    - titel: Mentor
      mål: x
    # om caféen
    - fil: café.yaml
`,
  'dele/café.yaml': 'titel: Café\r\nmål: z\r\n',
  'dele/bolig.yaml': 'navn: Bolig\n',
};
const open = (path: string) => (path in files ? new TextEncoder().encode(files[path]) : ('missing' as const));
const { whole } = examine(files['plan.yaml'] ?? '', 'planer/plan.yaml', { open });

/** The files that a step changes, as they are then; why it is refused. */
function after(step: Step): unknown {
  const said = write(whole, step);
  if ('refused' in said) return said.refused.da;
  return Object.fromEntries(
    said.map(({ file, edits }) => {
      const name = file.replace('planer/', '');
      return [name, applyEdits(files[name] ?? '', edits)];
    }),
  );
}
const changed = (name: string, ...pieces: readonly (readonly [string, string])[]) => ({
  [name]: pieces.reduce((text, [before, now]) => text.replace(before, now), files[name] ?? ''),
});
const areas: Path = ['indsatsområder'];

test.each<readonly [string, Step, unknown]>([
  [
    'a value in its own file',
    { kind: 'set', path: [...areas, 0, 'navn'], content: 'Arbejde' },
    changed('dele/job.yaml', ['navn: Job', 'navn: Arbejde']),
  ],
  [
    'a field of a file of its own',
    { kind: 'set', path: [...areas, 0, 'formål'], content: 'a' },
    changed('dele/job.yaml', ['café.yaml\n', 'café.yaml\nformål: a\n']),
  ],
  [
    'a field in a file in a file',
    { kind: 'set', path: [...areas, 0, 'aktiviteter', 1, 'frist'], content: '2024' },
    changed('dele/café.yaml', ['z\r\n', 'z\r\nfrist: 2024\r\n']),
  ],
  [
    'a file is no longer named',
    { kind: 'remove', path: [...areas, 0] },
    changed('plan.yaml', ['  - fil: dele/job.yaml # jobbet\n', '']),
  ],
  [
    'files are named in another order',
    { kind: 'move', list: areas, from: 0, to: 1 },
    changed(
      'plan.yaml',
      ['  - fil: dele/job.yaml # jobbet\n', ''],
      ['bolig.yaml\n', 'bolig.yaml\n  - fil: dele/job.yaml # jobbet\n'],
    ),
  ],
  [
    'a file that cannot be read can be moved',
    { kind: 'move', list: areas, from: 3, to: 2 },
    changed(
      'plan.yaml',
      ['  - fil: dele/væk.yaml\n', ''],
      ['  - navn: Kultur', '  - fil: dele/væk.yaml\n  - navn: Kultur'],
    ),
  ],
  [
    'from one file to another',
    { kind: 'transfer', item: [...areas, 0, 'aktiviteter', 0], list: [...areas, 1, 'aktiviteter'], at: 0 },
    {
      ...changed('dele/job.yaml', ['    # om mentor\n    - titel: Mentor\n      mål: x\n', '']),
      ...changed('dele/bolig.yaml', ['Bolig\n', 'Bolig\naktiviteter:\n  # om mentor\n  - titel: Mentor\n    mål: x\n']),
    },
  ],
  [
    'from a file to the plan',
    { kind: 'transfer', item: [...areas, 0, 'aktiviteter', 0], list: [...areas, 2, 'aktiviteter'], at: 1 },
    {
      ...changed('dele/job.yaml', ['    # om mentor\n    - titel: Mentor\n      mål: x\n', '']),
      ...changed('plan.yaml', ['Fest\n', 'Fest\n      # om mentor\n      - titel: Mentor\n        mål: x\n']),
    },
  ],
  [
    'a file to another list of the file that names it',
    { kind: 'transfer', item: [...areas, 0, 'aktiviteter', 1], list: [...areas, 0, 'udgåede'], at: 0 },
    changed('dele/job.yaml', [
      '    # om caféen\n    - fil: café.yaml\n',
      'udgåede:\n    # om caféen\n    - fil: café.yaml\n',
    ]),
  ],
  [
    'a file that is named elsewhere',
    { kind: 'transfer', item: [...areas, 0, 'aktiviteter', 1], list: [...areas, 1, 'aktiviteter'], at: 0 },
    expect.stringContaining('sin egen fil'),
  ],
  ['a file once more', { kind: 'copy', list: areas, from: 0 }, expect.stringContaining('sin egen fil')],
  [
    'what a whole file says',
    { kind: 'set', path: [...areas, 0], content: 'x' },
    expect.stringContaining('noget andet'),
  ],
  [
    'in a file that cannot be read',
    { kind: 'set', path: [...areas, 3, 'navn'], content: 'x' },
    expect.stringContaining('kan ikke læses'),
  ],
])('%s', (_, step, expected) => expect(after(step)).toEqual(expected));
