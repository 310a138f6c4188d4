import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { folderOf } from '../../../src/cli/files.ts';
import { planFiles } from '../../../src/cli/preview/plan-files.ts';
import { save } from '../../../src/cli/preview/saving.ts';
import { examine, type Open, readConfig } from '../../../src/index.ts';

let top: string;
let plan: string;
const put = (name: string, content: string) => {
  mkdirSync(dirname(join(top, name)), { recursive: true });
  writeFileSync(join(top, name), content);
};
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'helhed filer '));
  mkdirSync(join(top, '.git'));
  plan = join(top, 'planer/plan.yaml');
});

const named = (...parts: readonly string[]) =>
  `program: 2019-26\ntitel: Plan\nindsatsområder:\n${parts.map(part => `  - fil: ${JSON.stringify(part)}\n`).join('')}`;
const area = 'navn: Beskæftigelse\nformål: Flere i arbejde\n';

describe('a page is told of', () => {
  test('the parts that can be read, by their paths from the plan, and why others cannot', () => {
    put(
      'planer/plan.yaml',
      named('dele\\job.yaml', './dele/../kultur.yaml', 'væk.yaml', 'dele/jop.yaml', 'ud.yaml/x.yaml', '../ude.yaml'),
    );
    put('planer/dele/job.yaml', area);
    put('planer/kultur.yaml', area);
    put('planer/ud.yaml', 'x');
    put('ude.yaml', area);
    const { files, unread } = planFiles(plan);
    expect(files.map(({ name }) => name)).toEqual(['plan.yaml', 'dele/job.yaml', 'kultur.yaml']);
    expect(unread).toEqual([
      { name: 'væk.yaml', why: 'missing' },
      { name: 'dele/jop.yaml', why: { near: 'dele/job.yaml' } },
      { name: 'ud.yaml/x.yaml', why: 'missing' },
    ]);
  });

  test('the annexes that are there, and the settings that hold', () => {
    put(
      'planer/plan.yaml',
      `${named()}bilag:\n  - { id: a, titel: A, fil: bilag/å.pdf }\n  - { id: b, titel: B, fil: bilag/b.pdf }\n`.replace(
        'indsatsområder:\n',
        '',
      ),
    );
    put('planer/bilag/å.pdf', '%PDF');
    put('helhed.config.yaml', 'regler: { HP501: råd }\n');
    expect(planFiles(plan)).toMatchObject({
      annexes: ['bilag/å.pdf'],
      settings: { name: '../helhed.config.yaml', text: 'regler: { HP501: råd }\n' },
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  test('a plan that is broken or empty just now', () => {
    for (const text of ['', 'titel: [\n', 'titel: x\n\ttab: y\n']) {
      put('planer/plan.yaml', text);
      expect(planFiles(plan)).toMatchObject({ files: [{ name: 'plan.yaml', text }], unread: [], annexes: [] });
    }
  });

  test('a part whose name the disk has in other letters, which is saved where it is', () => {
    const onDisk = 'beskæftigelse på øen.yaml'.normalize('NFD');
    put('planer/plan.yaml', named(onDisk.normalize('NFC')));
    put(`planer/${onDisk}`, area);
    const { name = '', version } = planFiles(plan).files[1] ?? {};
    expect(name).toBe(onDisk.normalize('NFC'));
    expect(save(plan, { name, text: 'navn: Ny\n', base: version }).kind).toBe('saved');
    expect(readdirSync(join(top, 'planer')).sort()).toEqual([onDisk, 'plan.yaml'].sort());
    expect(readFileSync(join(top, 'planer', onDisk), 'utf8')).toBe('navn: Ny\n');
  });
});

test('what the page finds in it is what the commands find', () => {
  put(
    'planer/plan.yaml',
    `${named('dele/job.yaml', 'væk.yaml')}bilag:\n  - { id: a, titel: A, fil: a.pdf }\n  - { id: b, titel: B, fil: b.pdf }\n`,
  );
  put('planer/dele/job.yaml', `${area}aktiviteter:\n  - titel: Fritidsjob\n`);
  put('planer/a.pdf', '%PDF');
  put('planer/helhed.config.yaml', 'regler: { HP504: råd }\n');
  const told = planFiles(plan);
  const open: Open = name => {
    const file = told.files.find(each => each.name === name);
    return file
      ? new TextEncoder().encode(file.text)
      : (told.unread.find(each => each.name === name)?.why ?? 'missing');
  };
  const settings = readConfig(told.settings?.text ?? '').config;
  const inPage = examine(told.files[0]?.text ?? '', plan, {
    open,
    exists: path => told.annexes.includes(path),
    settings,
  });
  expect(inPage.findings.length).toBeGreaterThan(5);
  expect(inPage.findings).toEqual(examine(readFileSync(plan), plan, { ...folderOf(plan), settings }).findings);
});
