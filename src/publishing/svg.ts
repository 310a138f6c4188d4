import type { Drawing, Shape } from './drawing.ts';
import { escapeHtml } from './escape-html.ts';

/** A drawing as SVG inside a page, with its words for who can't see it. The colours are in the style of the page. */
export function svg({ width, height, shapes }: Drawing, id: string, title: string, description: string): string {
  return [
    `<svg viewBox="0 0 ${number(width)} ${number(height)}" role="img" aria-labelledby="${id}-titel" aria-describedby="${id}-tekst">`,
    `<title id="${id}-titel">${escapeHtml(title)}</title>`,
    `<desc id="${id}-tekst">${escapeHtml(description)}</desc>`,
    ...shapes.map(shapeOf),
    '</svg>',
  ].join('\n');
}

function shapeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, look } = shape;
      return `<rect class="${look}" x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"/>`;
    }
    case 'line':
      return `<polyline class="${shape.look}" points="${pointsOf(shape.points)}"/>`;
    case 'form':
      return `<polygon class="${shape.look}" points="${pointsOf(shape.points)}"/>`;
    case 'text': {
      const { x, y, text, anchor, size, bold, look } = shape;
      return `<text class="${look}" x="${number(x)}" y="${number(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`} font-size="${number(size)}"${bold ? ' font-weight="600"' : ''}>${escapeHtml(text)}</text>`;
    }
  }
}

const pointsOf = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y]) => `${number(x)},${number(y)}`).join(' ');

/** A number of pixels, to a hundredth. */
const number = (value: number) => String(Math.round(value * 100) / 100);
