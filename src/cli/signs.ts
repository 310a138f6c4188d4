import type { Surroundings } from './terminal.ts';

/** What is written for a sign that an old terminal has no picture of. The letters æ, ø and å are in all of them. */
const plain: Readonly<Record<string, string>> = {
  '✓': '+',
  '✗': 'x',
  '✔': '+',
  '✘': 'x',
  '→': '>',
  '›': '>',
  '…': '...',
  '»': '"',
  '«': '"',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '─': '-',
  '━': '-',
  '│': '|',
  '┃': '|',
  '·': '|',
  '▔': '^',
  '▼': 'v',
  '•': '*',
  '●': '*',
  '○': 'o',
  '◆': '*',
  '◇': 'o',
  '\u00a0': ' ',
};

const anySign = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');

/** A text with plain signs for those that an old terminal can't show. */
export const inPlainSigns = (text: string): string => text.replace(anySign, sign => plain[sign] ?? sign);

/** Terminals on Windows that show all signs. The console of old shows what its font has, which is little. */
const modern: readonly ((env: NodeJS.ProcessEnv) => boolean)[] = [
  env => env['WT_SESSION'] !== undefined,
  env => env['ConEmuTask'] === '{cmd::Cmder}',
  env => ['vscode', 'Terminus-Sublime', 'WezTerm', 'Hyper'].includes(env['TERM_PROGRAM'] ?? ''),
  env => /^(?:xterm|alacritty|rxvt-unicode|screen|tmux|cygwin)/.test(env['TERM'] ?? ''),
  env => env['TERMINAL_EMULATOR'] === 'JetBrains-JediTerm',
];

/**
 * Whether a terminal shows more signs than those of a typewriter. `HELHED_ASCII=1` says that it does not, and `=0` that it does;
 * else the terminal tells on Windows, and the locale (https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html) elsewhere.
 */
export function showsSigns(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  const { HELHED_ASCII, LANG, LC_ALL, LC_CTYPE, TERM } = env;
  if (HELHED_ASCII !== undefined && HELHED_ASCII !== '') return ['0', 'false'].includes(HELHED_ASCII);
  if (platform === 'win32') return modern.some(isThis => isThis(env));
  const locale = LC_ALL || LC_CTYPE || LANG || '';
  return TERM !== 'linux' && (locale === '' || /utf-?8/i.test(locale));
}

/** Has what is written to a terminal that can't show all signs written in plain ones. Files and pipes get all bytes as they are. */
export function writePlainSigns(streams: readonly Surroundings['stdout'][], env: NodeJS.ProcessEnv): void {
  if (showsSigns(env, process.platform)) return;
  for (const stream of streams.filter(({ isTTY }) => isTTY)) {
    const write = stream.write.bind(stream);
    stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) =>
      Reflect.apply(write, stream, [typeof chunk === 'string' ? inPlainSigns(chunk) : chunk, ...rest]);
  }
}
