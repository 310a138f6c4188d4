import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examine } from '../src/check.ts';
import { dedent } from '../src/explain.ts';
import { fix } from '../src/fix.ts';
import { rules } from '../src/rules/index.ts';

const whole = readFileSync('test/rules/whole.helhedsplan.yaml', 'utf8');
const planIn = (text: string | Uint8Array) => examine(text).reading.plan;

/** What stands in the whole plan, a slip in its place, and what `fix` makes of it. */
interface Slip {
  readonly code: string;
  readonly right: string;
  readonly wrong: string;
  readonly mended: string;
  /** The slip hides what the writer meant, so that mending it changes what is read. */
  readonly hides?: boolean;
}

const steps = 'skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]';
const goal = 'mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024';
const slips: readonly Slip[] = [
  { code: 'HP006', right: 'kommune:', wrong: 'komune:', mended: 'kommune:' },
  { code: 'HP006', right: 'forankring:', wrong: '"forankrng" :', mended: '"forankring" :' },
  { code: 'HP007', right: 'boligorganisationer:', wrong: 'Boligorganisation:', mended: 'boligorganisationer:' },
  { code: 'HP007', right: 'boliger: 842', wrong: 'lejemål: 842', mended: 'boliger: 842' },
  { code: 'HP007', right: goal, wrong: goal.replace('mål', 'maal'), mended: goal },
  {
    code: 'HP001',
    right: 'titel: Sammen om Birkeparken',
    wrong: 'titel: Sammen: om Birkeparken\n  og dens naboer # vores',
    mended: 'titel: "Sammen: om Birkeparken\n  og dens naboer" # vores',
  },
  { code: 'HP001', right: 'område: Birkeparken', wrong: 'område:  @B # vores', mended: 'område:  "@B" # vores' },
  { code: 'HP001', right: 'navn: Birkeparken,', wrong: 'navn: Birken, Parken,', mended: 'navn: "Birken, Parken",' },
  {
    code: 'HP001',
    right: 'ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden',
    wrong: `ressourcer: * En "god" vejleders' tid: alt betalt`,
    mended: `ressourcer: '* En "god" vejleders'' tid: alt betalt'`,
  },
  {
    code: 'HP001',
    right: 'måling: Vejlederen tæller hvert kvartal',
    wrong: 'måling: "Vejlederen" tæller',
    mended: 'måling: \'"Vejlederen" tæller\'',
    hides: true,
  },
  {
    code: 'HP014',
    right: steps,
    wrong: 'skridt:\n          - Foråret: aftaler\n          - Samtaler',
    mended: 'skridt:\n          - "Foråret: aftaler"\n          - Samtaler',
  },
  {
    code: 'HP017',
    right: '  - navn: Beskæftigelse',
    wrong: '\u00a0 -\u00a0navn:\u00a0Beskæftigelse',
    mended: '  - navn: Beskæftigelse',
  },
  {
    code: 'HP001',
    right: 'forankring: Ungdomsskolen driver vejledningen videre',
    wrong: 'forankring:\n          - Ungdomsskolen\n          -Klubben',
    mended: 'forankring:\n          - Ungdomsskolen\n          - Klubben',
    hides: true,
  },
  {
    code: 'HP018',
    right: 'succeskriterier: 60 unge har haft et fritidsjob',
    wrong: 'succeskriterier:\n          –  60 unge\n          –  30 unge',
    mended: 'succeskriterier:\n          -  60 unge\n          -  30 unge',
    hides: true,
  },
];

const fixable = ['HP001', 'HP006', 'HP007', 'HP010', 'HP014', 'HP017', 'HP018', 'HP020', 'HP025'];

describe('what is mended', () => {
  test.each(slips)('$code $wrong', ({ code, right, wrong, mended, hides }) => {
    expect(whole.split(right)).toHaveLength(2);
    const text = whole.replace(right, () => wrong);
    const { after, fixed, left } = fix(text);
    expect(after).toBe(whole.replace(right, () => mended));
    expect(fixed.map(finding => finding.code)).toEqual([code]);
    expect(left.map(finding => finding.code).filter(code => fixable.includes(code))).toEqual([]);
    if (!hides) expect(planIn(after)).toEqual(planIn(text));
  });

  test.each(rules.map(rule => [rule.code, rule] as const))('%s: its bad example', (code, rule) => {
    const { fixed, left } = fix(
      code === 'HP010' ? Buffer.from(dedent(rule.example.bad), 'latin1') : dedent(rule.example.bad),
    );
    expect(fixed.map(finding => finding.code)).toEqual(fixable.includes(code) ? [code] : []);
    if (fixable.includes(code)) expect(left.map(finding => finding.code)).not.toContain(code);
    for (const finding of fixed)
      for (const said of Object.values(rule.mended?.(finding.facts) ?? { da: undefined }))
        expect(said).toMatch(/^(?!.*(?:undefined|\[object)).+$/);
  });

  test('marks of every kind, where a list may stand', () => {
    const text = 'skridt:\n  - A\n  – B\nforankring:\n  * C: x\n  * D\nproblemer:\n  -E: y\n  -F\n';
    const { after, left } = fix(text);
    expect(after).toBe('skridt:\n  - A\n  - B\nforankring:\n  - "C: x"\n  - D\nproblemer:\n  - "E: y"\n  - F\n');
    expect(left.map(({ code }) => code).filter(code => fixable.includes(code))).toEqual([]);
  });

  test('one fix may open the way for another', () => {
    const text = 'skridt:\n  -\u00a0Foråret: "x" og y\n\t\n';
    expect(fix(text).after).toBe('skridt:\n  - \'Foråret: "x" og y\'\n\t\n');
  });

  test.each(readdirSync('examples/planer').map(name => [name]))('there is nothing to mend in %s', name => {
    const bytes = readFileSync(join('examples/planer', name));
    const fixed = fix(bytes, name, { stub: 'da' });
    expect(fixed).toMatchObject({ fixed: [], stubs: [], noRoom: [], left: [] });
    expect(fixed.bytes).toBe(bytes);
  });
});

describe('what is left as it is', () => {
  test.each<readonly [string, string]>([
    ['a text that may go on behind a #', 'version: Udkast #2'],
    ['a text in quotes that nobody closed', 'titel: "x\nkomune: y'],
    ['tabs that can be read in two ways', 'organisation:\n\t- beskrivelse:\n\t\tx: y'],
    ['a list where only a text may stand', 'titel:\n  – x\n  – y'],
    ['a list with a slip where only a text may stand', 'titel:\n  - x\n  -y'],
    ['a sign of YAML', 'titel: &x y'],
    ['a placeholder', 'version: TODO'],
    ['a field that is there already in another spelling', 'mål: x\nMål: y'],
    ['a field that nobody knows', 'vision: x'],
  ])('%s', (_, text) => {
    const { after, bytes, fixed, left } = fix(text);
    expect([after, Buffer.from(bytes).toString(), fixed]).toEqual([text, text, []]);
    expect(left).toEqual(examine(text).findings);
  });

  test.each<readonly [string, Uint8Array, RegExp | undefined]>([
    [
      'a file in two encodings',
      Buffer.concat([Buffer.from('komune: Århus\n'), Buffer.from('å', 'latin1')]),
      /to tegnsæt/,
    ],
    ['half a letter', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x3a]), /gået tabt/],
    ['a file that is no text', Buffer.from('PK\u0003\u0004\u0000'), undefined],
  ])('%s', (_, bytes, why) => {
    const { bytes: now, fixed, untouched } = fix(bytes, 'plan.yaml', { stub: 'da' });
    expect(now).toBe(bytes);
    expect(fixed).toEqual([]);
    if (why) expect(untouched?.da).toMatch(why);
    else expect(untouched).toBeUndefined();
  });
});

/** The ways in which a file may be saved. */
const saved: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': text => Buffer.from(text),
  'utf-8 with BOM': text => Buffer.from(`\ufeff${text}`),
  'utf-16le': text => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': text => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1252': text => Buffer.from(text, 'latin1'),
};

test('any slips together, saved in any way, are mended each in its place, and no other byte is changed', () => {
  const ways = fc.record({
    some: fc.subarray([...slips.filter(slip => slip.code !== 'HP018')]),
    encoding: fc.constantFrom(...Object.keys(saved)),
    newline: fc.constantFrom('\n', '\r\n'),
    form: fc.constantFrom('NFC', 'NFD'),
    comment: fc.constantFrom('', '# "æ": -x\n', '\n'),
    end: fc.constantFrom('\n', ''),
  });
  fc.assert(
    fc.property(ways, ({ some, encoding, newline, form, comment, end }) => {
      fc.pre(encoding !== 'windows-1252' || form === 'NFC');
      const written = (with_: 'wrong' | 'mended') => {
        let text = whole;
        for (const slip of some)
          text = text.replace(slip.right, () => (with_ === 'wrong' ? slip.wrong : `\u0001${slip.mended}\u0001`));
        // A field that got its right name has it in composed letters; all else is as it was.
        const composed = text.split('\u0001').map((piece, at) => {
          const name = at % 2 === 1 && /^"?[^": ]*/.exec(piece)?.[0];
          return name && some.some(({ code, mended }) => /HP00[67]/.test(code) && mended === piece)
            ? name + piece.slice(name.length).normalize(form)
            : piece.normalize(form);
        });
        return `${comment}${composed.join('').trimEnd()}${end}`.replaceAll('\n', newline);
      };
      const bytes = saved[encoding]!(written('wrong'));
      const fixed = fix(bytes);
      const keep = encoding === 'windows-1252' ? 'utf-8' : encoding;
      const changes = some.length > 0 || encoding === 'windows-1252';
      expect(Buffer.from(fixed.bytes)).toEqual(Buffer.from(changes ? saved[keep]!(written('mended')) : bytes));
      expect(fixed.left.filter(({ code }) => fixable.includes(code))).toEqual([]);
      const wasRead = !examine(bytes).document.broken && !some.some(({ hides }) => hides);
      if (wasRead) expect(planIn(fixed.bytes)).toEqual(planIn(bytes));
      const again = fix(fixed.bytes);
      expect([again.bytes, again.fixed]).toEqual([fixed.bytes, []]);
    }),
    { numRuns: 300 },
  );
});

/** The first lines of the plan: enough for what is said of a title, and quick to mend again and again. */
const head = whole.slice(0, whole.indexOf('boligorganisationer:'));

test('whatever a title says, once it is in quotes it is read as it is typed', () => {
  const piece = fc.constantFrom(
    'Mål',
    'og',
    ': ',
    ':',
    ' ',
    '"',
    "'",
    '\\',
    '*',
    '- ',
    '@',
    '%',
    '& ',
    '> ',
    '[x]',
    '{',
    ', ',
    '#',
    ' # ',
    'æ',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), pieces => {
      const typed = pieces.join('').trim();
      const text = head.replace('titel: Sammen om Birkeparken', () => `titel: ${typed}`);
      const { after, fixed } = fix(text);
      if (fixed.length === 0) expect(after).toBe(text);
      else {
        const { titel } = examine(after).document.data as { readonly titel: string };
        const rest = typed.slice(titel.length);
        expect([titel, rest]).toEqual([
          typed.slice(0, titel.length),
          rest === '' ? '' : expect.stringMatching(/^\s+#(?:[\s#!]|$)/),
        ]);
      }
    }),
    { numRuns: 3000 },
  );
});

/** Pieces that YAML and slips are made of; put together at random most of it is broken, and some of it is a plan. */
const soup = fc
  .array(
    fc.constantFrom(
      ...['titel', 'mål', 'Skridt', 'komune', 'organisation', 'beskrivelse', ': ', ':', '- ', '\n', '\n  ', '\n    '],
      ...['\n\t', '"', "'", '[', ']', '{', '}', ', ', '#', ' # ', '|', '>', '@', '*', '\n  – ', '\n  -x', '\u00a0'],
      ...['\r\n', 'æ', 'a\u030a', '\n  - ', '\n\u00a0 ', '&a', '\\', '\n- '],
    ),
    { maxLength: 30 },
  )
  .map(pieces => pieces.join(''));

test('whatever a text says, mending it loses no letter and no line, and doing it again changes nothing', () => {
  const bare = (text: string) => text.replace(/[\s"'–-]/g, '');
  const isRename = ({ code }: { readonly code: string }) => code === 'HP006' || code === 'HP007';
  const keeps = ({ code, facts }: { readonly code: string; readonly facts: object }) =>
    code !== 'HP018' && !('kind' in facts && ['text-after-value', 'tab-indent'].includes(String(facts.kind)));
  fc.assert(
    fc.property(soup, text => {
      const { after, fixed, bytes } = fix(text);
      if (fixed.length === 0) expect(after).toBe(text);
      if (!fixed.some(isRename)) expect(bare(after)).toBe(bare(text));
      expect(after.split('\n')).toHaveLength(text.split('\n').length);
      const again = fix(bytes);
      expect([again.after, again.fixed]).toEqual([after, []]);
      const [before, now] = [examine(text), examine(after)];
      if (before.document.broken) return;
      expect(now.document.broken).toBe(false);
      const said = (plan: unknown) => JSON.stringify(plan).replace(/\s+/g, ' ');
      if (fixed.every(keeps)) expect(said(now.reading.plan)).toBe(said(before.reading.plan));
    }),
    { numRuns: 3000 },
  );
});
