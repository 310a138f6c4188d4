import { spawnSync } from 'node:child_process';
import { marked } from 'marked';

/** A program that reads Markdown and gives HTML. */
export type Reader = (markdown: string) => string;

const programs = {
  'cmark-gfm': [
    '-e',
    'table',
    '-e',
    'autolink',
    '-e',
    'strikethrough',
    '-e',
    'tagfilter',
    '-e',
    'tasklist',
    '-e',
    'footnotes',
    '--unsafe',
  ],
  pandoc: ['--from=gfm', '--to=html', '--wrap=none', '--no-highlight'],
} as const;

const isHere = (program: string) => spawnSync(program, ['--version']).status === 0;

const runner =
  (program: keyof typeof programs): Reader =>
  markdown => {
    const { stdout, stderr, status } = spawnSync(program, programs[program], {
      input: markdown,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
    return stdout;
  };

/** The programs on this machine that read GFM, besides marked. There must be one: `apt-get install cmark-gfm` (or pandoc). */
export const others: readonly (readonly [name: string, reader: Reader])[] = (['cmark-gfm', 'pandoc'] as const)
  .filter(isHere)
  .map(program => [program, runner(program)] as const);

/** Marked, and every other reader that is here. */
export const readers: readonly (readonly [name: string, reader: Reader])[] = [
  ['marked', markdown => marked.parse(markdown, { async: false })],
  ...others,
];

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader sees of some HTML, with white space folded. */
export const textOf = (html: string): string =>
  fold(
    html
      .replace(/<[^>]*>/gu, ' $& ')
      .replace(/ ?<\/?(?:a|strong|code|em|del|span)\b[^>]*> ?/gu, '')
      .replace(/<[^>]*>/gu, '')
      .replace(/&(#?\w+);/gu, (whole, name: string) => entities[name] ?? whole),
  );

/** What stands in each `tag` of some HTML. */
export const textsIn = (html: string, tag: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gsu'))].map(([, inside = '']) => textOf(inside));

/** A text with every white space as one space; pandoc also composes letters, and asks for arrows that are no emoji. */
export const fold = (text: string): string =>
  text.normalize('NFC').replaceAll('\ufe0e', '').replace(/\s+/gu, ' ').trim();
