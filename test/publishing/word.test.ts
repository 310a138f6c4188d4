import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { heading, paragraph } from '../../src/publishing/blocks.ts';
import { columnWidths, squeezedWidths } from '../../src/publishing/word/column-widths.ts';
import { setting, textWidth } from '../../src/publishing/word/look.ts';
import { widthOf } from '../../src/publishing/word/text-width.ts';
import { word } from '../../src/publishing/word.ts';
import { allPlans, paperOf, submitted } from '../submission/plans.ts';
import { attribute, document, elements, partsOf, said } from './word-documents.ts';

const head =
  'program: 2019-26\nfase: helhedsplan\ntitel: Planen\nområde: [Nord, Syd]\nversion: Udkast 3\ndato: 2021-05-20\n';

/** The parts of a document. */
const open = async (bytes: Uint8Array | Promise<Uint8Array>) => {
  const parts = partsOf(await bytes);
  const body = parts['word/document.xml'] ?? '';
  return { parts, body, afterContents: body.slice(body.indexOf('</w:sdt>')) };
};

const made = (text: string) => open(document(text));

/** The composed plans, of which some are drafts; what is read in the real ones stands in word-readers.test.ts. */
const examples = allPlans.filter(([name]) => name.endsWith('.helhedsplan.yaml'));

/** The tables of a document that are no figures; those have tests of their own. */
const plainTables = (body: string) => elements(body, 'w:tbl').filter(table => !table.includes('<w:tblDescription'));

describe.each(examples)('%s', (_, text) => {
  const markdown = submitted(text);
  let opened: ReturnType<typeof open>;
  beforeAll(async () => {
    opened = open(document(text));
    await opened;
  }, 60_000);

  test('has the headings of the Markdown, in styles of the same levels', async () => {
    const { body } = await opened;
    const found = elements(body, 'w:p').flatMap(paragraph => {
      const style = attribute(paragraph, 'w:pStyle') ?? '';
      const level = style === 'Title' ? 1 : Number(/^Heading(\d)$/u.exec(style)?.[1] ?? 0) + 1;
      return style === 'Title' || level > 1 ? [level] : [];
    });
    expect(found).toEqual([...markdown.matchAll(/^(#+) /gmu)].map(([, signs = '']) => signs.length));
  });

  test('marks every gap in a style of its own', async () => {
    const { body } = await opened;
    const gaps = elements(body, 'w:p').filter(paragraph => /^Mangler/u.test(attribute(paragraph, 'w:pStyle') ?? ''));
    expect(gaps.map(said).filter(gap => !gap.startsWith('Mangler: '))).toEqual([]);
    expect(gaps).toHaveLength(markdown.split('**Mangler:**').length - 1);
  });

  test('has tables whose first rows are their heads, whose rows stand whole, and which fill the page', async () => {
    const { body } = await opened;
    for (const table of plainTables(body)) {
      const rows = elements(table, 'w:tr');
      const isHead = rows.map(row => row.includes('<w:tblHeader/>'));
      expect(isHead[0]).toBe(true);
      expect(isHead.slice(isHead.indexOf(false)).filter(Boolean)).toEqual([]);
      expect(rows.filter(row => !row.includes('<w:cantSplit/>'))).toEqual([]);
      expect(attribute(table, 'w:tblStyle')).toBe('TabelIPlan');
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));
      expect([textWidth.upright, textWidth.wide]).toContain(widths.reduce((sum, width) => sum + width, 0));
    }
  });

  test('has tables that are called as the heading they stand under', async () => {
    const { body } = await opened;
    let heading = '';
    for (const piece of body.match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gsu) ?? []) {
      if (/^<w:p>.*w:val="Heading\d"/u.test(piece)) heading = said(piece);
      if (!piece.startsWith('<w:tbl>') || piece.includes('<w:tblDescription')) continue;
      const caption = /<w:tblCaption w:val="([^"]*)"/u.exec(piece)?.[1];
      expect(caption?.replaceAll('&#39;', "'").replaceAll('&amp;', '&')).toBe(heading);
    }
  });

  test('uses no style that it does not have, and has each once', async () => {
    const { parts, body } = await opened;
    const styles = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id ?? '');
    const used = [...body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/gu)].map(([, id]) => id ?? '');
    expect([...new Set(used)].filter(id => !styles.includes(id))).toEqual([]);
    expect(new Set(styles).size).toBe(styles.length);
  });

  test('counts its pages in the contents, and asks nobody to update them', async () => {
    const { parts, body } = await opened;
    const [contents = ''] = elements(body, 'w:sdt');
    const entries = elements(contents, 'w:p').filter(entry => entry.includes('PAGEREF'));
    const isBook = paperOf(text).shape === 'book';
    expect(entries).toHaveLength(isBook ? [...markdown.matchAll(/^###? /gmu)].length : 0);
    expect(entries.map(said).filter(entry => !/\t\d+$/u.test(entry))).toEqual([]);
    expect(body + parts['word/settings.xml']).not.toMatch(/dirty|updateFields/u);
  });
});

describe('a document', () => {
  test('is always the same, whenever and after whatever it is made', async () => {
    const [, text = ''] = allPlans[0] ?? [];
    const first = await document(text);
    await wait(1100);
    expect(await document(text)).toEqual(first);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2031, 11, 31, 23, 59, 58) });
    try {
      await document(`${head}afsnit: [Se https://eksempel.dk/]`);
      expect(await document(text)).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });

  test('has a title, no maker where the plan names none, and no clock', async () => {
    const { parts } = await made(head);
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Planen</dc:title><dc:subject>Nord, Syd</dc:subject>');
    expect(Object.values(parts).join('')).not.toMatch(/Un-named|dcterms:created|dcterms:modified/u);
  });

  test('is by the housing organisations of the plan', async () => {
    const { parts } = await made(`${head}boligorganisationer: [Nord & Co, { navn: Syd }]`);
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Nord &amp; Co, Syd</dc:creator>');
  });

  test.each(Object.entries(setting))(
    'has headings that are no smaller than the text, larger the higher they stand: %s',
    (_, set) => {
      const sizes = [set.title[0], set.heading[0], ...set.lower, set.letters];
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      if (set !== setting.close) expect(set.lower[1]).toBeGreaterThanOrEqual(set.letters);
    },
  );

  test('is in Danish, and divides words as Word does', async () => {
    const { parts } = await made(head);
    const [defaults] = elements(parts['word/styles.xml'] ?? '', 'w:docDefaults');
    expect(defaults).toContain('<w:lang w:val="da-DK" w:eastAsia="da-DK"/>');
    expect(parts['word/settings.xml']).toContain('<w:autoHyphenation/>');
  });

  test('is in English when asked', async () => {
    const parts = partsOf(await document(head, 'en'));
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB" w:eastAsia="en-GB"/>');
    expect(said(parts['word/document.xml'] ?? '')).toContain('Contents');
    expect(said(parts['word/footer1.xml'] ?? '')).toBe('Page  of 1');
  });

  test('is A4, with the area, the version and the date at the top and the number of the page at the foot', async () => {
    const { parts, body } = await made(head);
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(said(parts['word/header1.xml'] ?? '')).toBe('Nord, Syd\tUdkast 3\u00a0· 20.05.2021');
    expect(said(parts['word/footer1.xml'] ?? '')).toBe('Side  af 1');
    expect(parts['word/footer1.xml']).toMatch(/>PAGE<.*>NUMPAGES</u);
  });

  test('keeps the paragraphs of a text, and the lines that are to be kept', async () => {
    const { afterContents } = await made(
      `${head}afsnit:\n  - tekst: |\n      En\n      to\n\n      Tre  \n      fire\n`,
    );
    expect(elements(afterContents, 'w:p').map(said)).toEqual(expect.arrayContaining(['En to', 'Tre\nfire']));
  });

  test('begins each list of steps with 1', async () => {
    const { body } = await made(
      `${head}aktiviteter:\n  - { titel: A, skridt: [En, To] }\n  - { titel: B, skridt: [En, To] }\n`,
    );
    const steps = elements(body, 'w:p').filter(paragraph => attribute(paragraph, 'w:pStyle') === 'ListNumber');
    const lists = steps.map(step => attribute(step, 'w:numId'));
    expect(lists).toEqual([lists[0], lists[0], lists[2], lists[2]]);
    expect(lists[0]).not.toBe(lists[2]);
  });

  test('sets amounts to the right, on one line with their unit', async () => {
    const { body } = await made(
      `${head}budget: { finansiering: [{ kilde: A, beløb: 1250000 }, { kilde: B, beløb: 1 }] }`,
    );
    const cells = plainTables(body).flatMap(table => elements(table, 'w:tc'));
    const amounts = cells.filter(cell => /^[\d.]+\u00a0kr\.$/u.test(said(cell)));
    expect(amounts.map(said)).toEqual(['1.250.000\u00a0kr.', '1\u00a0kr.', '1.250.001\u00a0kr.']);
    expect(amounts.filter(cell => attribute(cell, 'w:jc') !== 'right')).toEqual([]);
  });

  test('lays a page on its side for a table with many columns, with its headings, and for that alone', async () => {
    const sources = Array.from({ length: 10 }, (_, at) => `Boligforeningen Nr${at}: 12.345.678`).join(', ');
    const { body } = await made(
      `${head}budget:\n  poster:\n    - { post: Løn, kilder: { ${sources} } }\nbilag: [Et]\n`,
    );
    const [before = '', wide = '', after = ''] = body.split('</w:sectPr>').slice(-4);
    expect([before, wide, after].map(part => attribute(part, 'w:pgSz') ?? /orient="(\w+)"/u.exec(part)?.[1])).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    expect(said(wide)).toMatch(/^Poster efter hvem der betaler/u);
    expect(said(after)).toMatch(/^Bilag/u);
    // Every program sets the heading at the very top, and no empty line after the table begins a page of its own.
    expect([wide, after].map(part => /<w:spacing [^>]*w:before="0"/u.test(elements(part, 'w:p')[0] ?? ''))).toEqual([
      true,
      true,
    ]);
    expect(wide.slice(wide.lastIndexOf('<w:p>'))).toContain('w:line="20" w:lineRule="exact"');
  });

  test('begins no page twice where the plan begins with a sheet that lies', async () => {
    const columns = Array.from({ length: 14 }, (_, at) => ({ head: `Kolonne nummer ${at}` }));
    const row = columns.map(() => '12.345.678 kr.');
    const sections = Array.from({ length: 20 }, (_, at) => [heading(2, `Afsnit ${at}`), paragraph('Tekst')]).flat();
    const blocks = [
      heading(1, 'Plan'),
      heading(2, 'Tal'),
      { kind: 'table', columns, rows: [row] } as const,
      ...sections,
    ];
    const { body } = await open(word({ ...paperOf('titel: Plan\n'), blocks }));
    const [front = '', wide = ''] = body.split('</w:sectPr>');
    expect(front).not.toContain('Kolonne');
    expect(wide).toContain('Kolonne nummer 0');
    expect(wide).not.toContain('<w:pageBreakBefore/>');
  });
});

/** Texts that could do harm, and how a reader sees them. */
const harm: readonly (readonly [name: string, text: string, ...seen: string[]])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['entities and quotes', `&amp; &lt; ]]> "x" 'y'`],
  ['the end of a run', '</w:t></w:r><w:r><w:t>'],
  ['signs that XML cannot hold', 'a\u0001b\u0007c\ud83dd\uffffe', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
  ['emoji and other scripts', '😀 👩‍👩‍👧 e\u0301 سلام 你好'],
  ['a word without end', 'x'.repeat(5000)],
  ['what programs might run', '{{navn}} =cmd|x %n $1 \\n'],
  ['what we number in a document', 'r:id="rIdabcdefghijklmnopqrstu" PAGEREF _Toc99 w:id="7"'],
];

test.each(harm)('%s is harmless and whole', async (_, text, ...[seen = text]) => {
  const { parts, afterContents } = await made(
    JSON.stringify({
      titel: text,
      område: text,
      problemer: [{ problem: text, tal: text }],
      afsnit: [{ overskrift: text, tekst: text }],
    }),
  );
  const found = elements(afterContents, 'w:p').map(said);
  expect(found.filter(one => one === seen)).toHaveLength(5);
  expect(said(parts['word/header1.xml'] ?? '')).toBe(seen.length > 70 ? `${seen.slice(0, 70)}…` : seen);
});

test('a text that would take long to lay out has contents without numbers, and still asks nobody to update them', async () => {
  const { body } = await made(`${head}afsnit:\n  - { overskrift: A, tekst: ${'x'.repeat(5000)} }\n`);
  const [contents = ''] = elements(body, 'w:sdt');
  expect(said(contents)).toBe('Stamdata\tBoligorganisationer og afdelinger\tPlanen som helhed\tA\tIndsatsområder\t');
  expect(body).not.toContain('dirty');
});

test('links lead out, to addresses and e-mail, and nowhere else', async () => {
  const { parts } = await made(
    `${head}afsnit:\n  - "Se https://www.eksempel.dk/a_b?c=1&d=2. Skriv til post@eksempel.dk, www.kab.dk eller javascript:alert(1) file:///x"\n`,
  );
  const links = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]*)" TargetMode="External"/gu)];
  expect(links.map(([, target]) => target)).toEqual([
    'https://www.eksempel.dk/a_b?c=1&amp;d=2',
    'mailto:post@eksempel.dk',
    'https://www.kab.dk/',
  ]);
});

describe('the columns of a table', () => {
  const column = (head: string, cells: readonly string[], isFigures = false) => ({
    head,
    isFigures,
    cells: cells.map(cell => [cell]),
    isWhole: (line: string) => line.length < 19,
  });
  const long = 'Mange børn begynder i skole med et lille ordforråd, og flere af dem har brug for hjælp hjemmefra. ';

  test('fill the page, and go to those with most to say', () => {
    const widths = columnWidths([column('Dato', ['01.02.2023']), column('Hvad', [long.repeat(3)])], 9000, 19);
    expect(widths?.reduce((sum, width) => sum + width)).toBe(9000);
    expect(widths?.[0]).toBeLessThan(1500);
  });

  test('keep what is short on one line, and figures close', () => {
    const [text = 0, amount = 0] =
      columnWidths([column('Post', ['Løn']), column('Beløb', ['12.345.678 kr.'], true)], 9000, 19) ?? [];
    expect(amount).toBeGreaterThan(widthOf('12.345.678 kr.', 19));
    expect(amount).toBeLessThan(1700);
    expect(text + amount).toBe(9000);
  });

  test('have no room when the words have none, and are then squeezed', () => {
    const many = Array.from({ length: 12 }, () => column('Boligforeningen', ['12.345.678 kr.'], true));
    expect(columnWidths(many, 9000, 19)).toBeUndefined();
    expect(squeezedWidths(many, 9000, 19)).toEqual(Array(12).fill(750));
  });
});
