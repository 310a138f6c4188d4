import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { markdownAsHtml } from '../publishing/read-back.ts';
import { textOf } from '../publishing/readers.ts';
import { cases, context, hostileName, huge, lookedAt } from './looked-at.ts';

const seen = (markdown: string) => markdownAsHtml(markdown).replaceAll('<!-- -->', '');

describe('a report in Markdown', () => {
  test.each(cases)('of %s is read by GitHub as it is meant', async (_, files) => {
    const markdown = await reporters.markdown(files, context);
    const html = seen(markdown);
    expect(markdown.length).toBeLessThanOrEqual(65_536);
    expect([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag)).not.toContain('script');
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    expect(html.match(/<h3>/g)?.length ?? 0).toBe(files.length);
    for (const { findings } of files.filter(({ findings }) => findings.length <= 100))
      for (const { code } of findings) expect(html).toContain(`${code}</strong>`);
  });

  test('calls nobody by name, links to no issue, and shows what was written', async () => {
    const [, files] = cases.find(([name]) => name === 'names that try to be something else')!;
    const markdown = await reporters.markdown(files, context);
    expect(markdown).not.toMatch(/@\w|#\d/);
    const html = seen(markdown);
    expect(textOf(html)).toContain(hostileName);
    expect([...html.matchAll(/<a href="([^"]*)">([^<]*)</g)].every(([, to, shown]) => to === shown)).toBe(true);
  });

  test.each([1, 200, 3000])(
    'keeps within what GitHub takes for %i plans, and counts what has no room',
    async number => {
      const plan = huge(30);
      const files = Array.from({ length: number }, (_, at) => ({ ...plan, file: `planer/plan-${at}.yaml` }));
      const markdown = await reporters.markdown(files, context);
      expect(markdown.length).toBeLessThanOrEqual(65_536);
      expect(markdown).toMatch(/… og \d+ (?:til|planer til)/);
      expect(markdown).toContain('helhed ser, om svarene er der');
    },
  );

  test('says what could not be read, and what was left out', async () => {
    const failures = [{ da: 'Filen »x« findes ikke.', en: '' }];
    const markdown = await reporters.markdown([lookedAt('')], { ...context, failures, advice: false });
    expect(textOf(seen(markdown))).toContain('Filen »x« findes ikke.');
    expect(markdown).toContain('Råd er ikke taget med.');
  });
});
