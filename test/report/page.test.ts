import { expect, test } from 'vitest';
import { explain } from '../../src/explain.ts';
import { page } from '../../src/report/page.ts';
import { rules } from '../../src/rules/index.ts';

test.each(rules.map(rule => [rule.code, rule] as const))(
  '%s is shown without the marks of Markdown, within its columns',
  (_, rule) => {
    const shown = page(explain(rule, 'da'), { colour: false, width: 80 });
    const prose = shown.split('\n').filter(line => !line.startsWith('    '));
    expect(prose.filter(line => /^[#>]|```|\*\*/.test(line))).toEqual([]);
    expect(prose.filter(line => [...line].length > 80 && line.trim().includes(' '))).toEqual([]);
    for (const word of rule.why.da.split(' ')) expect(shown).toContain(word);
  },
);

test('headings are bold and code is coloured where there are colours', () => {
  const shown = page('# A\n\n> B\n\n```yaml\nc: d\n```\n\n- **e** f\n', { colour: true, width: 80 });
  expect(shown).toBe(
    '\u001b[1m\u001b[4mA\u001b[24m\u001b[22m\n\n\u001b[1mB\u001b[22m\n\n    \u001b[36mc: d\u001b[39m\n\n• \u001b[1me\u001b[22m f\n',
  );
});
