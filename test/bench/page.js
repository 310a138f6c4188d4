// What was measured, as tables in Markdown.
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

const ms = number => number.toFixed(number < 100 ? 1 : 0);
const times = number => (number === undefined ? '–' : number.toFixed(2));
const millions = number => (number === undefined ? '–' : number.toFixed(0));
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
const spread = ({ median, least, most }) => `${ms(median)} (${ms(least)}–${ms(most)})`;

/** A machine that is busy with other things makes all of them slower, and what reads many files most. */
const loadOf = load =>
  load < 1.5
    ? 'Nothing else was running.'
    : `The machine had other work meanwhile: its load was ${load.toFixed(1)}, so the times say little, and the instructions all.`;

/** The machine that measured, and when. */
function machine() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [processor] = cpus();
  return `helhed ${version}, Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} × ${processor?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${new Date().toISOString().slice(0, 10)}. ${loadOf(loadavg()[2])} \`node -e 0\` is run without NODE_EXTRA_CA_CERTS and NODE_OPTIONS.`;
}

const megabytes = bytes => `${(bytes / 1e6).toFixed(1)} MB`;
const installed = ({ bytes, download, packages, failed }) =>
  failed
    ? `The package could not be installed: ${failed}`
    : `Installed, Word and Excel included: ${megabytes(bytes)} in ${packages} packages, of which helhed is one; the goal is 30 MB and 40. Its own package is ${megabytes(download)} to download.`;

/** The page's tables: helhed, the peers for the same work, how it grows, and the editor. */
export function page({ told, peers, growth, size, editor, base }) {
  const bare = [
    `\`node -e 0\``,
    spread(base),
    '1',
    '',
    String(base.runs),
    millions(base.counted),
    `${ms(base.peak)} MB`,
  ];
  const own = told.map(row => [
    row.what,
    spread(row),
    `**${times(row.ratio)}**`,
    `≤ ${row.goal}`,
    String(row.runs),
    row.counted ? `${millions(row.counted)} (${times(row.counted / base.counted)} ×)` : '',
    row.peak ? `${ms(row.peak)} MB (${times(row.peak / base.peak)} ×)` : '',
  ]);
  const works = [...new Set(peers.map(({ what }) => what))];
  const names = [...new Set(peers.map(({ peer }) => peer))];
  const cell = row => (row === undefined ? '' : row.failed ? `no: ${row.failed}` : `${times(row.ratio)} (${row.runs})`);
  const sideBySide = [
    ['helhed (schema and all rules)', ...works.map(what => cell(told.find(row => row.what === what)))],
    ...names.map(name => [name, ...works.map(what => cell(peers.find(row => row.peer === name && row.what === what)))]),
  ];
  const grown = growth.map(({ size, ...row }, at) => {
    const before = growth[at - 1];
    const cost = ({ median }) => median - base.median;
    return [String(size), spread(row), before ? times(cost(row) / cost(before)) : ''];
  });
  return [
    machine(),
    table(
      ['work', 'ms: median (least–most)', '× `node -e 0`', 'goal', 'runs', 'million instructions', 'peak memory'],
      [bare, ...own],
    ),
    `A check after one key in an open plan of 28 KB, in process: ${ms(editor.median)} ms (${ms(editor.least)}–${ms(editor.most)}); the goal is 10.`,
    ...(size ? [installed(size)] : []),
    ...(peers.length > 0 ? ['Side by side, × `node -e 0` (runs):', table(['', ...works], sideBySide)] : []),
    ...(grown.length > 0
      ? [
          'One plan that grows; what it costs over `node -e 0`, against half as many activities:',
          table(['activities', 'ms', '×'], grown),
        ]
      : []),
  ].join('\n\n');
}
