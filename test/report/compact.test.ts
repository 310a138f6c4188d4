import { expect, test } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { cases, context } from './looked-at.ts';

/** How VS Code reads a line of a compiler (its `$gcc` problem matcher), with the notes that it leaves out. */
const line = /^(.*?):(\d+):(\d+): (error|warning|note): (.+)$/;

test.each(cases)('%s is a line for each finding', (_, files) => {
  const findings = files.flatMap(({ findings }) => findings);
  const text = reporters.compact(files, context);
  const lines = text.split('\n').slice(0, -1);
  expect(lines.map(each => line.exec(each)?.slice(2, 5))).toEqual(
    findings.map(({ range, severity }) => [String(range.start.line), String(range.start.column), severity]),
  );
  expect(lines.map(each => line.exec(each)?.[5]?.split(' ')[0])).toEqual(findings.map(({ code }) => code));
});
