import { Paragraph, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishInTemplate } from '../../src/publishing/in-template.ts';
import { paperOf, wholePlans } from '../submission/plans.ts';
import { attribute, elements, partsOf, said } from './word-documents.ts';
import { changed, frontTemplate, plainTemplate, template } from './word-templates.ts';

const short =
  'titel: Sammen\nområde: Birkeparken\nversion: Udkast 3\ndato: 2021-05-20\nprogram: 2019-26\nfase: prækvalifikation\nafsnit: [{ overskrift: A, tekst: "Se https://eksempel.dk/" }]\n';

const filled = async (file: Uint8Array, text = short) => {
  const made = await publishInTemplate(paperOf(text), file);
  if ('problem' in made) throw new Error(made.problem.da);
  const parts = partsOf(made.document);
  return { ...made, parts, body: parts['word/document.xml'] ?? '' };
};
const problem = async (file: Uint8Array) => {
  const made = await publishInTemplate(paperOf(short), file);
  return 'problem' in made ? made.problem.da : undefined;
};

describe('the headings that a template lacks', () => {
  const sizesIn = (styles: string) =>
    ['Title', 'Heading1', 'Heading2', 'Heading3'].map(id => {
      const [style = ''] = styles.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'su')) ?? [];
      return Number(attribute(style, 'w:sz'));
    });
  const without = (file: Uint8Array, names: RegExp) =>
    changed(file, (name, xml) =>
      name === 'word/styles.xml'
        ? xml.replace(/<w:style .*?<\/w:style>/gsu, style => (names.test(style) ? '' : style))
        : xml,
    );

  test.each<readonly [string, () => Promise<Uint8Array>, readonly number[]]>([
    ['its first heading', async () => without(await plainTemplate(), /heading [23]"/u), [60, 36, 26, 22]],
    [
      'a small title on its front',
      async () =>
        without(
          await template([
            new Paragraph({ children: [new TextRun({ text: '{{titel}}', size: 28 })] }),
            new Paragraph('{{helhedsplan}}'),
          ]),
          /[Hh]eading \d"/u,
        ),
      [60, 28, 26, 22],
    ],
  ])('are no larger than %s', async (_, make, sizes) => {
    const { parts } = await filled(await make());
    expect(sizesIn(parts['word/styles.xml'] ?? '')).toEqual(sizes);
  });
});

describe.each(wholePlans)('%s in a template', (_, text) => {
  let made: Awaited<ReturnType<typeof filled>>;
  beforeAll(async () => {
    made = await filled(await plainTemplate(), text);
  }, 120_000);

  test('uses no style, list or link that the document does not have', () => {
    const { parts, body } = made;
    const styles = new Set([...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id));
    const used = Object.values(parts)
      .flatMap(xml => [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]*)"/gu)])
      .map(([, id]) => id);
    expect([...new Set(used)].filter(id => !styles.has(id) && id !== 'DefaultParagraphFont')).toEqual([]);
    const lists = new Set(
      [...(parts['word/numbering.xml'] ?? '').matchAll(/<w:num w:numId="(\d+)"/gu)].map(([, id]) => id),
    );
    expect([...body.matchAll(/<w:numId w:val="(\d+)"/gu)].filter(([, id]) => !lists.has(id))).toEqual([]);
    const relations = new Set(
      [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/\bId="([^"]*)"/gu)].map(([, id]) => id),
    );
    expect([...body.matchAll(/\br:(?:id|embed)="([^"]*)"/gu)].filter(([, id]) => !relations.has(id))).toEqual([]);
  });

  test('has contents with the number of a page in each line, and no heading without a bookmark of its own', () => {
    const { body } = made;
    const [contents = ''] = elements(body, 'w:sdt');
    const lines = elements(contents, 'w:p').filter(line => line.includes('PAGEREF'));
    const anchors = [...contents.matchAll(/w:anchor="([^"]*)"/gu)].map(([, anchor]) => anchor);
    expect(lines.map(said).filter(line => !/\t\d+$/u.test(line))).toEqual([]);
    expect(new Set(anchors).size).toBe(lines.length);
    expect(anchors.filter(anchor => !body.includes(`<w:bookmarkStart w:name="${anchor}"`))).toEqual([]);
  });

  test('keeps every table within the margins of the template', () => {
    const widths = elements(made.body, 'w:tbl').map(table =>
      [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(widths.filter(width => width > 16838 - 3700)).toEqual([]);
  });
});

describe('a template', () => {
  test('gives its pages, its head with logo and fields, and its foot', async () => {
    const { body, parts } = await filled(await plainTemplate());
    expect(body).toContain('w:left="2000"');
    expect(body).toContain('<w:titlePg');
    const heads = Object.entries(parts).filter(([name]) => /^word\/(?:header|footer)\d/u.test(name));
    expect(heads.map(([, xml]) => said(xml)).sort()).toEqual([
      '',
      'Birkeparken · 20.05.2021 · Udkast 3 · side ',
      'Sammen',
    ]);
    expect(heads.filter(([, xml]) => xml.includes('r:embed=')).length).toBe(2);
    expect(said(body)).not.toContain('Skriv her');
  });

  test('gives its own look to the styles that it has, by their names, and gets those that it lacks in its colour', async () => {
    const { parts, body } = await filled(await plainTemplate());
    const styles = elements(parts['word/styles.xml'] ?? '', 'w:style');
    const named = (id: string) => styles.find(style => style.includes(`w:styleId="${id}"`)) ?? '';
    expect(named('Heading1')).toContain('8A1538');
    expect(named('Title')).toContain('8A1538');
    expect(named('TOCHeading')).toContain('8A1538');
    expect(named('Tabeltekst')).not.toBe('');
    expect(styles.filter(style => /w:styleId="(?:Overskrift[1-5]|Titel)/u.test(style))).toEqual([]);
    expect(new Set(styles.map(style => attribute(style, 'w:name'))).size).toBe(styles.length);
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
  });

  test('is read in Danish, and keeps nothing of who made it', async () => {
    const { parts } = await filled(await plainTemplate());
    expect(elements(parts['word/styles.xml'] ?? '', 'w:docDefaults')[0]).toContain('<w:lang w:val="da-DK"');
    expect(parts['docProps/core.xml']).toContain('<dc:title>Sammen</dc:title>');
    expect(Object.values(parts).join('')).not.toMatch(/En medarbejder|Un-named|dcterms:created/u);
  });

  test('with a place for the plan keeps what stands around it, and its own title', async () => {
    const { body } = await filled(await frontTemplate());
    const texts = elements(body, 'w:p').map(said);
    const at = (text: string) => texts.indexOf(text);
    expect(at('Sammen')).toBe(0);
    expect(texts.filter(text => text === 'Sammen')).toHaveLength(1);
    expect(at('Forsiden for Birkeparken')).toBe(1);
    expect(at('Stamdata')).toBeGreaterThan(1);
    expect(at('Efter planen')).toBe(texts.length - 1);
    expect(said(body)).not.toContain('{{');
  });

  test('and the same plan give the same bytes', async () => {
    const file = await frontTemplate();
    const [one, other] = [await filled(file), await filled(file)];
    expect(one.document).toEqual(other.document);
  });

  test('with a field that is not known, is told of', async () => {
    const { notes, body } = await filled(
      await template([new Paragraph('{{adresse}}'), new Paragraph('{{helhedsplan}}')]),
    );
    expect(notes.map(({ da }) => da)).toEqual([expect.stringMatching(/^Skabelonen har feltet »\{\{adresse\}\}«/u)]);
    expect(said(body)).toContain('{{adresse}}');
  });
});

describe('what a template may bring', () => {
  const types = (kind: string) => (name: string, xml: string) =>
    name === '[Content_Types].xml'
      ? xml.replace('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', kind)
      : xml;

  test('a .dotx becomes a document', async () => {
    const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
    const { parts, notes } = await filled(changed(await plainTemplate(), types(kind)));
    expect(parts['[Content_Types].xml']).toContain('wordprocessingml.document.main+xml');
    expect(parts['[Content_Types].xml']).not.toContain('template.main');
    expect(notes).toEqual([]);
  });

  test('macros are left out, and it is said', async () => {
    const withMacros = changed(
      await plainTemplate(),
      (name, xml) =>
        types('application/vnd.ms-word.document.macroEnabled.main+xml')(name, xml).replace(
          name === 'word/_rels/document.xml.rels' ? '</Relationships>' : /$^/u,
          '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
        ),
      { 'word/vbaProject.bin': strToU8('Sub AutoOpen()') },
    );
    const { parts, notes } = await filled(withMacros);
    expect(notes.map(({ da }) => da)).toEqual(['Skabelonens makroer er ikke fulgt med.']);
    expect(JSON.stringify(parts)).not.toMatch(/vbaProject|macroEnabled|AutoOpen/u);
  });

  test('what Word would fetch from elsewhere is not fetched', async () => {
    const fetching = changed(await plainTemplate(), (name, xml) => {
      if (name === 'word/_rels/settings.xml.rels') return xml;
      if (name === 'word/settings.xml')
        return xml.replace('</w:settings>', '<w:attachedTemplate r:id="rIdA"/></w:settings>');
      if (name === 'word/_rels/header1.xml.rels')
        return xml.replace(
          '</Relationships>',
          '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://eksempel.example/spor.png" TargetMode="External"/></Relationships>',
        );
      return xml;
    });
    const { parts, notes } = await filled(fetching);
    expect(JSON.stringify(parts)).not.toMatch(/spor\.png|attachedTemplate/u);
    expect(notes.map(({ da }) => da)).toEqual([expect.stringMatching(/henter noget fra nettet/u)]);
  });
});

describe('a file that is no template is told of', () => {
  const zip = (files: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const body = (xml: string) => async () =>
    changed(await plainTemplate(), (name, old) => (name === 'word/document.xml' ? xml : old));

  test.each<readonly [string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['nothing', () => new Uint8Array(), /ikke et Word-dokument/u],
    ['a text', () => strToU8('titel: Planen'), /ikke et Word-dokument/u],
    [
      'an old or locked file',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      /adgangskode eller gemt i det gamle/u,
    ],
    ['another zip file', () => zip({ 'a.txt': 'a' }), /ikke et Word-dokument/u],
    ['half a file', async () => (await plainTemplate()).slice(0, 2000), /kan ikke læses/u],
    ['a bomb', () => zipSync({ 'word/document.xml': new Uint8Array(160_000_000) }, { level: 1 }), /for stor/u],
    ['a document without a body', body('<w:document/>'), /kan ikke læses/u],
    ['XML that ends too soon', body('<w:document xmlns:w="x"><w:body><w:p></w:body>'), /kan ikke læses/u],
    [
      'XML with entities of its own',
      body('<!DOCTYPE a [<!ENTITY b "c">]><w:document><w:body/></w:document>'),
      /kan ikke læses/u,
    ],
    [
      'strict Open XML',
      body('<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body></w:body></w:document>'),
      /Strict Open XML/u,
    ],
  ])('%s', async (_, file, sentence) => {
    expect(await problem(await file())).toMatch(sentence);
  });
});

test('what a plan says is no field of the template', async () => {
  const text = JSON.stringify({
    ...{ titel: '{{område}} A', område: '{{titel}} {{helhedsplan}} B', version: '{{dato}}', dato: '{{version}}' },
    afsnit: [{ overskrift: '{{titel}}', tekst: 'C {{helhedsplan}} {{ukendt}} D, https://eksempel.dk/{{x}}' }],
  });
  const { parts, body, notes } = await filled(await frontTemplate(), text);
  expect(notes).toEqual([]);
  expect(said(body)).toContain('C {{helhedsplan}} {{ukendt}} D, https://eksempel.dk/{{x}}');
  expect(said(parts['word/header1.xml'] ?? '')).toBe('{{område}} A');
  expect(said(parts['word/footer1.xml'] ?? '')).toContain(
    '{{titel}} {{helhedsplan}} B · {{version}} · {{dato}} · side',
  );
  expect(parts['word/_rels/document.xml.rels']).toContain('https://eksempel.dk/%7B%7Bx');
});
