import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { stringify } from 'yaml';

/** What a plan may hold, as the schema has it. */
interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
}

const schema: Shape & { readonly $defs: Readonly<Record<string, Shape>> } = JSON.parse(
  readFileSync('schemas/helhedsplan.schema.json', 'utf8'),
);

/** Where a word of its own comes to stand in a text, so that the text can be found again among all others. */
const place = '\u{e000}';

/** What people write, and what they write without knowing that it means something to a program. */
const words: readonly string[] = [
  ...['Mindst 60 unge har haft et fritidsjob', 'ærø, Æblehaven & ØSTERBRO på Å', 'boligsocialt udviklingssamarbejde'],
  ...[
    'e\u0301te\u0301 og a\u030angstrøm',
    'Bevægelsesfremmeindsatsmedarbejderuddannelsesforløbskoordinator',
    '10\u00a0%',
  ],
  ...[
    '😀 👩‍👩‍👧 🇩🇰',
    'שלום עולם',
    'مرحبا',
    '\u202eomvendt\u202c',
    'a\u200bb',
    '日本語',
    'blø\u00addt',
    '„citat“ »citat« – …',
  ],
  ...['første\nanden', 'et\n\nto\n\n\ntre', 'a\r\nb\rc', 'd\u2028e\u2029f', 'g\u0085h', 'a\tb', '  to  mellemrum  '],
];

/** Signs that mean something in Markdown, HTML, XML, a spreadsheet or a program that fills in texts. */
const signs: readonly string[] = [
  ...[
    '# x #',
    '1. x',
    '- x',
    '+ x',
    '> x',
    '* x',
    '---',
    '```',
    '~~~',
    '| a | b |',
    '|---|',
    '**x**',
    '_x_',
    '`x`',
    '~~x~~',
  ],
  ...[
    '[x](javascript:alert(1))',
    '![x](https://eksempel.dk/x.png)',
    '[^1]',
    '[x]: https://eksempel.dk',
    '<https://eksempel.dk/>',
  ],
  ...[
    'https://eksempel.dk/a_b_?c=1&copy=2',
    'www.eksempel.dk',
    'post_x@eksempel.dk',
    'javascript:alert(1)',
    'file:///etc/passwd',
  ],
  ...[
    '<img src=x onerror="window.hit=1">',
    '<script>window.hit=1</script>',
    '<svg onload=window.hit=1>',
    '</title></style></main>',
  ],
  ...[
    '<iframe src="https://eksempel.dk/">',
    '<a href="javascript:window.hit=1">x</a>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml ?>',
  ],
  ...[
    '&amp; &lt; &#x26; &#0; &nbsp;',
    '<w:p><w:r/></w:p>',
    '</w:t>',
    '"\' onmouseover=window.hit=1 x=',
    '_x000D_',
    '\\',
    '$x^2$',
  ],
  ...[
    '{{titel}}',
    '{titel}',
    '%s',
    "=cmd|' /C calc'!A0",
    '+1',
    '@SUM(A1)',
    '-2+3',
    '=HYPERLINK("https://eksempel.dk")',
  ],
  ...['\u0000\u0001\u001b[31m\u007f', '\u0008', '\ufffe\uffff', '\ufeff'],
];

const sentence = 'Vi følger de unge hvert kvartal. ';
const piece = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom(...words) },
  { weight: 16, arbitrary: fc.constantFrom(...signs) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 3, max: 40 }).map(times => sentence.repeat(times)) },
  { weight: 1, arbitrary: fc.constant('x'.repeat(150)) },
);

/** A text that no other is like, once its place is filled. */
const text = fc
  .tuple(fc.array(piece, { maxLength: 2 }), fc.array(piece, { maxLength: 2 }), fc.constantFrom(' ', '', '\n'))
  .map(([before, after, between]) => [...before, place, ...after].join(between));

const date = fc.oneof(
  fc
    .date({ min: new Date('2006-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
    .map(day => day.toISOString().slice(0, 10)),
  fc.constantFrom(
    ...[
      '31.12.2026',
      '1/3 2022',
      'tirsdag den 1. marts 2022',
      '2022-03',
      '03.2022',
      '4. kvartal 2024',
      'medio 2022',
      '30.02.2022',
    ],
    ...[
      'ca. 1. marts 2022',
      'senest 1.8.2024',
      'forventet 1.9.2023',
      'fra 1. januar 2022',
      'uge 12 2022',
      '2022-2025',
      '2022',
      '1. maj',
      '1.3.22',
    ],
  ),
  text,
);

const amount = fc.oneof(
  fc.nat({ max: 20_000_000 }).map(String),
  fc.nat({ max: 20_000 }).map(kroner => `${(kroner * 1000).toLocaleString('da-DK')} kr.`),
  fc.tuple(fc.nat({ max: 999_999 }), fc.nat({ max: 9999 })).map(([kroner, decimals]) => `${kroner},${decimals}`),
  fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99_999 })).map(([whole, decimals]) => `${whole},${decimals} mio. kr.`),
  fc.constantFrom(
    ...[
      '0',
      '-500',
      'kr. 500,-',
      '1.234,567',
      '1,2345678 mio. kr.',
      '12345678901234567890',
      '0,005',
      '1.250 t.kr.',
      '7.5 mio',
      '2 mio. pr. år',
    ],
    ...[
      'ca. 500.000',
      '500.000-600.000',
      '1.234.567,89',
      '1 250 000 kr.',
      '-1,5 mio.',
      '000123',
      '99999999999999999,99',
      '200.000 + 50.000',
    ],
  ),
  text,
);

const count = fc.oneof(
  fc.nat({ max: 5000 }).map(String),
  fc.constantFrom('ca. 840', '2100', '1.200', '12-15', '0'),
  text,
);

const byFormat: Readonly<Record<string, Arbitrary<string>>> = {
  dato: date,
  periode: date,
  beloeb: amount,
  antal: count,
};

/** The fields that name another thing, and the things that have a name. */
const ids: Readonly<Record<string, Arbitrary<string>>> = {
  ...Object.fromEntries(
    ['id', 'se', 'aktivitet', 'problem'].map(key => [key, fc.constantFrom('a1', 'a2', 'p1', 'p2')]),
  ),
  bilag: fc.constantFrom('a1', 'p1', 'b1', 'b2'),
};

/** How many things there may be in a list: few, but of activities up to sixty. */
const most: Readonly<Record<string, number>> = { aktiviteter: 60, indsatsområder: 6 };

/** Below this, all is text. */
const deepest = 6;

const made = new Map<string, Arbitrary<unknown>>();

/** Whatever a field may hold, in each of its shapes, and now and then what it may not. */
function anyOf(given: Shape, key: string, depth: number): Arbitrary<unknown> {
  const name = `${given.$ref ?? ''} ${given.$ref ? '' : JSON.stringify(given)} ${key} ${depth}`;
  const known = made.get(name);
  if (known) return known;
  const value = fc.oneof(
    { weight: 60, arbitrary: rightOf(resolved(given), key, depth) },
    { weight: 1, arbitrary: fc.constantFrom('', '-', 'TODO') },
    ...(depth < 2 || key === 'note' ? [] : [{ weight: 1, arbitrary: wrong }]),
  );
  made.set(name, value);
  return value;
}

/** What no field may hold, and must be shown all the same. */
const wrong = fc.oneof(
  fc.array(fc.array(text, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
  fc.dictionary(fc.constantFrom('ukendt', 'andet felt', '__proto__x', 'constructor'), text, { minKeys: 1, maxKeys: 2 }),
);

function resolved(shape: Shape): Shape {
  const of = shape.$ref === undefined ? undefined : schema.$defs[shape.$ref.split('/').at(-1) ?? ''];
  return of === undefined
    ? shape
    : { ...resolved(of), ...(shape.format === undefined ? {} : { format: shape.format }) };
}

function rightOf(shape: Shape, key: string, depth: number): Arbitrary<unknown> {
  const types = [shape.type ?? 'object'].flat();
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (key === 'note') return text.map(said => `hemmelig ${said}`);
  const texts = ['string', 'number'].some(type => types.includes(type))
    ? [{ weight: 3, arbitrary: byFormat[shape.format ?? ''] ?? textOf(key) }]
    : [];
  if (depth >= deepest && texts.length > 0) return fc.oneof(...texts);
  const list = types.includes('array')
    ? [{ weight: depth > 3 ? 1 : 3, arbitrary: listOf(shape.items ?? {}, key, depth) }]
    : [];
  const fields = types.includes('object') ? [{ weight: depth > 3 ? 1 : 4, arbitrary: fieldsOf(shape, depth) }] : [];
  return fc.oneof(...texts, ...list, ...fields);
}

const textOf = (key: string) => {
  const id = ids[key];
  if (key === 'id' || key === 'se') return id ?? text;
  return id === undefined ? text : fc.oneof(id, text);
};

function listOf(items: Shape, key: string, depth: number): Arbitrary<unknown> {
  const item = anyOf(items, key, depth + 1);
  const few = fc.array(item, { maxLength: depth > 3 ? 2 : 4 });
  const many = most[key];
  return many === undefined
    ? few
    : fc.oneof(
        { weight: 5, arbitrary: few },
        { weight: 1, arbitrary: fc.array(item, { maxLength: many, size: 'max' }) },
      );
}

function fieldsOf(shape: Shape, depth: number): Arbitrary<unknown> {
  if (typeof shape.additionalProperties === 'object') {
    const names = fc.oneof(fc.constantFrom('2022', '2023', '2024', 'Landsbyggefonden', 'Eksempel Kommune'), text);
    return fc.dictionary(names, anyOf(shape.additionalProperties, '', depth + 1), { minKeys: 1, maxKeys: 4 });
  }
  const known = Object.entries(shape.properties ?? {}).filter(([name]) => name !== 'fil');
  const values = Object.fromEntries(known.map(([name, of]) => [name, anyOf(of, name, depth + 1)]));
  // A reference says where an activity is written, and is no activity itself.
  const rare = Object.fromEntries(
    ['se']
      .filter(name => name in values)
      .map(name => [
        name,
        fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: values[name] ?? text }),
      ]),
  );
  return fc.record({ ...values, ...rare }, { requiredKeys: [] });
}

/** The same with every place filled: `ord1x`, `ord2x`, … */
function filled(value: unknown, next: () => string): unknown {
  if (typeof value === 'string') return value.includes(place) ? value.replace(place, next()) : value;
  if (Array.isArray(value)) return value.map(item => filled(item, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [filled(key, next), filled(item, next)]));
}

/** Any plan, as YAML: every field sometimes there, in each of its shapes, with up to sixty activities. */
export const planText: Arbitrary<string> = anyOf({ ...schema, type: 'object' }, '', 0)
  .filter(plan => typeof plan === 'object' && plan !== null && !Array.isArray(plan))
  .map(plan => {
    let count = 0;
    return stringify(
      filled(plan, () => `ord${++count}x`),
      { lineWidth: 0, aliasDuplicateObjects: false },
    );
  });
