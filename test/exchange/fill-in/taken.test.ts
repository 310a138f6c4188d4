import { beforeAll, describe, expect, test } from 'vitest';
import { readForm } from '../../../src/exchange/fill-in/reading/index.ts';
import { filled, formFor, paragraph, said, taken, withXml, xmlIn } from './forms.ts';
import { plans } from './plans.ts';

/** A plan that is composed for this test. */
const plan = `program: 2019-26
fase: helhedsplan
titel: Sammen om Birkeparken
indsatsområder:
  - navn: Beskæftigelse
    aktiviteter:
      # Fritidsjob er den ældste.
      - id: fritidsjob
        titel: Fritidsjob
        målgruppe: Unge mellem 13 og 17 år
        mål: { hvad: 60 unge har haft et fritidsjob, frist: udgangen af 2024 }
        milepæle:
          - { dato: 2022-03-01, hvad: De første ti er i job } # fejres
          - { dato: 4. kvartal 2024, hvad: 60 har haft et job }
      - id: cafe
        titel: Café
        forankring: Foreningen driver den videre.
`;

describe.each(plans)('%s as a form', (_, text, language) => {
  test('changes no byte when it comes back untouched, and says nothing that helhed did not write itself', async () => {
    const back = await taken(text, await formFor(text, undefined, language));
    expect([back.text === text, back.problems, back.refused, back.remarks]).toEqual([true, [], [], []]);
  });

  test('has no two boxes by one name, and no name that a bookmark has no room for', async () => {
    const names = [...xmlIn(await formFor(text)).matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/gu)].map(
      ([, name = '']) => name,
    );
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter(name => name.length > 40)).toEqual([]);
  });
});

test('the same plan gives the same bytes', async () => {
  expect(Buffer.compare(await formFor(plan), await formFor(plan))).toBe(0);
});

describe('what is written in a box', () => {
  let form: Uint8Array;
  beforeAll(async () => {
    form = await formFor(plan, 'fritidsjob');
  });

  test.each<[what: string, box: string, content: string, line: string]>([
    ['a sentence where there was none', 'Ansvarlig', said('Vejlederen'), '        ansvarlig: Vejlederen'],
    ['another sentence', 'Målgruppe', said('Unge under 18'), '        målgruppe: Unge under 18'],
    [
      'a date as Danes write it',
      'Milepæl 1 – Dato',
      said('15.4.2022'),
      '          - { dato: 2022-04-15, hvad: De første ti er i job } # fejres',
    ],
    [
      'a quarter',
      'Milepæl 2 – Dato',
      said('1. kvartal 2025'),
      '          - { dato: 1. kvartal 2025, hvad: 60 har haft et job }',
    ],
    ['a text that YAML has a meaning for', 'Ansvarlig', said('ja: # nej'), '        ansvarlig: "ja: # nej"'],
    ['letters that XML has a meaning for', 'Ansvarlig', said('Bo &amp; &lt;Mo&gt;'), '        ansvarlig: Bo & <Mo>'],
    [
      'words in several runs, some inserted and some deleted',
      'Ansvarlig',
      `${said('Vej')}<w:ins w:id="9" w:author="x">${said('leder')}</w:ins><w:del w:id="8" w:author="x"><w:r><w:delText>nej</w:delText></w:r></w:del>`,
      '        ansvarlig: Vejleder',
    ],
  ])('%s becomes that line alone', async (_, box, content, line) => {
    const { text, problems } = await taken(plan, filled(form, box, content));
    const before = plan.split('\n');
    expect(text.split('\n').filter(each => !before.includes(each))).toEqual([line]);
    expect(problems).toEqual([]);
  });

  test('a new row is put in after the others, once, however often the form comes back', async () => {
    const two = filled(filled(form, 'Milepæl 3 – Hvad', said('Alle er i job')), 'Milepæl 3 – Dato', said('1.5.2025'));
    const { text } = await taken(plan, two);
    expect(text).toContain('hvad: 60 har haft et job }\n          - { dato: 2025-05-01, hvad: Alle er i job }\n');
    expect((await taken(text, two)).text).toBe(text);
  });

  test('paragraphs, a pasted list and a pasted table come as lines', async () => {
    const content = `${paragraph('Først.', 'Så.')}<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${said('et punkt')}</w:p><w:tbl><w:tr><w:tc>${paragraph('År')}</w:tc><w:tc>${paragraph('Antal')}</w:tc></w:tr></w:tbl>${paragraph('Slut.')}`;
    const open = await formFor(
      plan.replace('        målgruppe:', '        viden: Fra andre steder\n        målgruppe:'),
      'fritidsjob',
    );
    const { text, remarks } = await taken(
      plan.replace('        målgruppe:', '        viden: Fra andre steder\n        målgruppe:'),
      filled(open, 'Viden', content),
    );
    for (const line of ['Først.', 'Så.', '- et punkt', 'År | Antal', 'Slut.'])
      expect(text).toContain(`          ${line}\n`);
    expect(remarks).toEqual([]);
  });

  test('an answer that is taken out is taken out of the plan', async () => {
    const empty = withXml(form, xml =>
      xml.replace(said('Unge mellem 13 og 17 år').replace(/^<w:r>|<\/w:r>$/gu, ''), '<w:t></w:t>'),
    );
    expect((await taken(plan, empty)).text).not.toContain('Unge mellem 13 og 17 år');
  });
});

test('two forms of two activities go into one plan', async () => {
  const [one, other] = [await formFor(plan, 'fritidsjob'), await formFor(plan, 'Café')];
  const first = await taken(plan, filled(one, 'Ansvarlig', said('Anna')));
  const both = await taken(first.text, filled(other, 'Ansvarlig', said('Bo')));
  expect(both.text.match(/ansvarlig: \w+/gu)).toEqual(['ansvarlig: Anna', 'ansvarlig: Bo']);
  expect(both.text).toContain('# Fritidsjob er den ældste.');
});

describe('a form of an older plan', () => {
  test('finds an activity that has another id and title by now', async () => {
    const form = filled(await formFor(plan, 'fritidsjob'), 'Ansvarlig', said('Anna'));
    const now = plan.replace('id: fritidsjob', 'id: lommepenge').replace('titel: Fritidsjob', 'titel: Lommepenge');
    const { text, problems } = await taken(now, form);
    expect(text).toContain('        titel: Lommepenge\n');
    expect(text).toContain('ansvarlig: Anna');
    expect(problems).toEqual([]);
  });

  test('tells of each answer to an activity that is gone, and writes none of them', async () => {
    const form = filled(await formFor(plan, 'cafe'), 'Ansvarlig', said('Bo Boesen'));
    const now = plan.slice(0, plan.indexOf('      - id: cafe'));
    const { text, problems } = await taken(now, form);
    expect(text).toBe(now);
    expect(problems.map(({ sheet, text }) => `${sheet}: ${text.da}`)).toEqual([
      'Café: »Bo Boesen« – det, der blev spurgt om, er ikke længere i planen.',
    ]);
  });

  test('keeps what has been changed in the plan too, and tells of it', async () => {
    const form = filled(await formFor(plan, 'fritidsjob'), 'Målgruppe', said('Piger'));
    const now = plan.replace('Unge mellem 13 og 17 år', 'Unge mellem 13 og 18 år');
    const { text, problems } = await taken(now, form);
    expect(text).toBe(now);
    expect(problems[0]?.text.da).toContain('er ændret både her (til »Piger«) og i planen');
  });

  test('finds a milestone though others have been put in before it', async () => {
    const form = filled(await formFor(plan, 'fritidsjob'), 'Milepæl 2 – Hvad', said('70 har haft et job'));
    const now = plan.replace('        milepæle:\n', '        milepæle:\n          - { dato: 2021-12-01, hvad: Ny }\n');
    const { text } = await taken(now, form);
    expect(text).toBe(now.replace('60 har haft et job', '70 har haft et job'));
  });
});

describe('what a form has more of than helhed wrote', () => {
  const rowOf = (xml: string, said: string) => {
    const at = xml.indexOf(said);
    return xml.slice(xml.lastIndexOf('<w:tr>', at), xml.indexOf('</w:tr>', at) + '</w:tr>'.length);
  };
  const milestones = '          - { dato: 4. kvartal 2024, hvad: 60 har haft et job }\n';

  test('a row that was copied and written over is a new one, and the first stays as it was', async () => {
    const form = withXml(await formFor(plan, 'fritidsjob'), xml => {
      const row = rowOf(xml, '60 har haft et job');
      const copy = row
        .replace(/<w:bookmark(?:Start|End)[^>]*>/gu, '')
        .replace('60 har haft et job', 'Alle er i job')
        .replace('4. kvartal 2024', '1.5.2025');
      return xml.replace(row, () => row + copy);
    });
    const { text, problems, remarks } = await taken(plan, form);
    expect(text).toBe(plan.replace(milestones, `${milestones}          - { dato: 2025-05-01, hvad: Alle er i job }\n`));
    expect([problems, remarks]).toEqual([[], []]);
    expect((await taken(text, form)).text).toBe(text);
  });

  test('a row that was put in without boxes is a new one, by what stands above its cells', async () => {
    const form = withXml(await formFor(plan, 'fritidsjob'), xml => {
      const row = rowOf(xml, '60 har haft et job');
      const cells = row.split('</w:tc>').length - 1;
      const texts = ['Alle er i job', '1.5.2025', ...Array.from({ length: cells - 2 }, () => '')];
      const added = `<w:tr>${texts.map(text => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
      return xml.replace(row, () => row + added);
    });
    const { text, remarks } = await taken(plan, form);
    expect(text).toContain(`${milestones}          - { dato: 2025-05-01, hvad: Alle er i job }\n`);
    expect(remarks).toEqual([]);
  });

  test('a section that was copied whole spoils nothing: what stands in the copy becomes comments', async () => {
    const form = withXml(await formFor(plan, 'fritidsjob'), xml => {
      const [, body = ''] = /<w:body>(.*)<w:sectPr/su.exec(xml) ?? [];
      const copy = body
        .replace(/<w:bookmark(?:Start|End)[^>]*>/gu, '')
        .replaceAll('Fritidsjob', 'Madklub')
        .replace('60 har haft et job', 'Alle laver mad');
      return xml.replace(body, () => body + copy);
    });
    const { text, problems, remarks } = await taken(plan, form);
    expect(text.startsWith(plan)).toBe(true);
    expect(problems).toEqual([]);
    const said = remarks.flatMap(({ lines }) => lines).join('\n');
    for (const words of ['Madklub', 'Alle laver mad']) expect(said).toContain(words);
  });
});

describe('what is written outside of the boxes', () => {
  test('becomes a comment at the end of the plan, with the heading above it, and once', async () => {
    const form = withXml(await formFor(plan, 'fritidsjob'), xml =>
      xml.replace(/(?=<w:sectPr)/u, paragraph('Ring til mig om lokalet.', 'ja')),
    );
    const { text, remarks } = await taken(plan, form);
    expect(text).toBe(`${plan}\n# Fra dokumentet, under »Forankring«:\n# > Ring til mig om lokalet.\n# > ja\n`);
    expect(remarks).toHaveLength(1);
    expect((await taken(text, form)).text).toBe(text);
  });

  test('is kept where it stands behind a question, or in a row that was put in', async () => {
    const row = `<w:tr><w:tc>${paragraph('Vi holder fest')}</w:tc><w:tc>${paragraph('1.6.2025')}</w:tc></w:tr>`;
    const form = withXml(await formFor(plan, 'fritidsjob'), xml =>
      xml
        .replace('Hvad er de vigtigste milepæle?', 'Hvad er de vigtigste milepæle? Ved vi ikke.')
        .replace(/(60 har haft et job.*?<\/w:tr>)/su, `$1${row}`),
    );
    const { text } = await taken(plan, form);
    expect(text).toContain('# > Hvad er de vigtigste milepæle? Ved vi ikke.\n');
    expect(text).toContain('# > Vi holder fest | 1.6.2025\n');
  });
});

test('signs by which boxes are marked mean nothing where somebody else writes them', async () => {
  const form = filled(await formFor(plan, 'fritidsjob'), 'Ansvarlig', said('Anna\ue000_h1_1_1\ue005&#xE000;Bo'));
  expect((await taken(plan, form)).text).toContain('ansvarlig: Anna_h1_1_1Bo');
});

test('a document without boxes is no form', async () => {
  expect(
    await readForm(
      withXml(
        await formFor(plan),
        () =>
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('x')}</w:body></w:document>`,
      ),
    ),
  ).toBeUndefined();
});

test.each<[what: string, xml: string]>([
  ['beginnings of controls', '<w:sdt><w:sdtPr>'.repeat(50_000)],
  ['bookmarks of one name', '<w:bookmarkStart w:id="1" w:name="_h1_1_1"/>'.repeat(20_000)],
  ['ends', '<w:bookmarkEnd w:id="1"/></w:sdtContent></w:sdt>'.repeat(20_000)],
])('a document with far too many %s ends in an answer or a sentence', async (_, xml) => {
  const answers = await readForm(withXml(await formFor(plan), whole => whole.replace('<w:body>', `<w:body>${xml}`)));
  expect(answers === undefined || 'problem' in answers || answers.boxes.size > 0).toBe(true);
});

test('the tags alone are enough, as where Word has lost the bookmarks', async () => {
  const form = withXml(filled(await formFor(plan, 'fritidsjob'), 'Ansvarlig', said('Anna')), xml =>
    xml.replace(/<w:bookmark(?:Start|End)[^>]*>/gu, ''),
  );
  expect((await taken(plan, form)).text).toContain('        ansvarlig: Anna\n');
});
