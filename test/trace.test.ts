import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.ts';
import type { Demand } from './trace/demand.ts';
import { krav } from './trace/krav.ts';
import { talk } from './trace/talk.ts';

const rows: readonly Pick<Demand, 'id' | 'what' | 'rules' | 'people'>[] = [...krav, ...Object.values(talk).flat()];
const titles: ReadonlyMap<string, string> = new Map(rules.map(({ code, title }) => [code, title.da]));

describe('what is asked, and who looks after it', () => {
  test('there are 86 demands of the programmes and 56 lines of the talk, each once', () => {
    expect([krav.length, rows.length - krav.length]).toEqual([86, 56]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test.each(rows.map(row => [row.id, row] as const))('%s has a rule, or a reason why none can', (_, row) => {
    expect(row.rules.filter(code => !titles.has(code))).toEqual([]);
    if (row.rules.length === 0) expect(row.people).toMatch(/^\S.{20,}\.$/);
  });

  test('every rule that stands on a programme is somebody’s', () => {
    const traced = new Set<string>(rows.flatMap(row => row.rules));
    expect(rules.filter(({ asks, code }) => asks && !traced.has(code)).map(({ code }) => code)).toEqual([]);
  });
});

test('docs/sporing.md', async () => {
  const page = [
    '# Hvad der bliver bedt om, og hvem der ser efter',
    'Tabellen viser alt, hvad der er kendt af krav og råd til en boligsocial helhedsplan: hvert krav i Landsbyggefondens programmer og hvert spørgsmål, krav og råd i det oplæg, helhed er vokset ud af. Ved hvert står de regler, der ser efter det, eller hvorfor intet program kan. Hvor sikkert et krav er, og hvor det står, siger hver regels egen side.',
    'Siden bliver skrevet af de samme data, som testene bruger. En tom række er en fejl.',
    '## Krav i Landsbyggefondens programmer',
    table(
      ['Id', 'Hvad', 'Program', 'Styrke', 'Hvem ser efter'],
      krav.map(row => [row.id, row.what, row.programmes?.join(', ') ?? 'alle', row.level, lookedAfter(row)]),
    ),
    '## Oplægget',
    'Per Faurby, KAB: »Nye samarbejdspartnere – nye udfordringer«. Linjerne står i oplæggets rækkefølge.',
    ...Object.entries(talk).flatMap(([heading, lines]) => [
      `### ${heading}`,
      table(
        ['Id', 'Hvad', 'Hvem ser efter'],
        lines.map(row => [row.id, row.what, lookedAfter(row)]),
      ),
    ]),
  ];
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../docs/sporing.md');
});

function lookedAfter({ rules: codes, people }: Pick<Demand, 'rules' | 'people'>): string {
  const links = codes.map(code => `[${code}](regler/${code}.md "${titles.get(code) ?? ''}")`).join(' ');
  return [links, ...(people === undefined ? [] : [codes.length > 0 ? people : `Mennesker. ${people}`])]
    .filter(part => part !== '')
    .join('<br>');
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...body].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

test('the page names no rule that has no page', () => {
  const page = readFileSync('docs/sporing.md', 'utf8');
  for (const [, code = ''] of page.matchAll(/regler\/(HP\d{3})\.md/g)) expect(titles.has(code)).toBe(true);
});
