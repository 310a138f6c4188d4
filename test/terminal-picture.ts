/** Draws what a terminal shows as an SVG picture: the text itself with the colours it was written in. */
export function terminalPicture(output: string, label: string): string {
  const lines = output.trimEnd().split('\n');
  const columns = Math.max(...lines.map(line => [...line.replace(codes, '')].length));
  const width = Math.ceil(columns * 8.43 + 48);
  const height = lines.length * 20 + 56;
  const rows = lines.map(
    (line, at) => `    <text x="24" y="${52 + at * 20}" xml:space="preserve">${spansOf(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
  <title>${escaped(label)}</title>
  <rect width="100%" height="100%" rx="8" fill="#1c2128"/>
  <circle cx="22" cy="18" r="5" fill="#ff5f57"/><circle cx="40" cy="18" r="5" fill="#febc2e"/><circle cx="58" cy="18" r="5" fill="#28c840"/>
  <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#d5dbe1">
${rows.join('\n')}
  </g>
</svg>
`;
}

const codes = /\u001b\[(\d+)m/g;
const colours: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  36: '#76e3ea',
};

function spansOf(line: string): string {
  let style: { fill?: string; bold?: boolean; dim?: boolean; underline?: boolean } = {};
  let spans = '';
  for (const [at, piece] of line.split(codes).entries()) {
    if (at % 2 === 1) style = after(style, piece);
    else if (piece !== '') {
      const attributes = [
        style.fill && `fill="${style.fill}"`,
        style.bold && 'font-weight="bold"',
        style.dim && 'opacity="0.6"',
        style.underline && 'text-decoration="underline"',
      ].filter(Boolean);
      spans += attributes.length > 0 ? `<tspan ${attributes.join(' ')}>${escaped(piece)}</tspan>` : escaped(piece);
    }
  }
  return spans;
}

function after(style: Parameters<typeof Object.assign>[0], code: string) {
  if (code === '22') return { ...style, bold: false, dim: false };
  if (code === '24') return { ...style, underline: false };
  if (code === '39') return { ...style, fill: undefined };
  if (code === '1') return { ...style, bold: true };
  if (code === '2') return { ...style, dim: true };
  if (code === '4') return { ...style, underline: true };
  return colours[code] ? { ...style, fill: colours[code] } : style;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
