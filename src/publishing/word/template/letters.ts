import type { Parts } from './package.ts';

/** About how wide the letters of fonts are beside those of Calibri, which the columns of tables are counted in. */
const breadths: readonly (readonly [font: RegExp, breadth: number])[] = [
  [/^(?:calibri|carlito|times|liberation serif|garamond|eb garamond)/iu, 1],
  [/^(?:aptos|cambria|caladea|source sans|open sans condensed)/iu, 1.07],
  [/^(?:arial|helvetica|liberation sans|tahoma|trebuchet|lato|roboto)/iu, 1.12],
  [/^(?:verdana|dejavu|bookman|century|montserrat)/iu, 1.3],
];

/** What is taken for a font that is not known: rather too much room than broken words. */
const unknown = 1.18;

/** How wide the letters of a template's text are beside those of Calibri. */
export function breadthOf(parts: Parts): number {
  const font = fontOf(parts);
  return font === undefined ? 1 : (breadths.find(([fonts]) => fonts.test(font))?.[1] ?? unknown);
}

/** The font of plain text: that of its style, else that of the document, which may be in the theme. */
function fontOf(parts: Parts): string | undefined {
  const styles = textOf(parts, 'word/styles.xml');
  const normal = /<w:style\s(?=[^>]*w:type="paragraph")(?=[^>]*w:default=)[^>]*>.*?<\/w:style>/su.exec(styles)?.[0];
  const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/su.exec(styles)?.[0];
  for (const xml of [normal, defaults]) {
    const fonts = /<w:rFonts\b[^>]*>/u.exec(xml ?? '')?.[0] ?? '';
    const theme = /w:asciiTheme="(minor|major)/u.exec(fonts)?.[1];
    const named = theme === undefined ? /w:ascii="([^"]*)"/u.exec(fonts)?.[1] : themeFont(parts, theme);
    if (named !== undefined) return named;
  }
  return undefined;
}

function themeFont(parts: Parts, kind: string): string | undefined {
  const theme = [...parts.keys()].find(name => /^word\/theme\/[^/]*\.xml$/u.test(name));
  const fonts = new RegExp(`<a:${kind}Font>.*?<a:latin typeface="([^"]+)"`, 'su');
  return theme === undefined ? undefined : fonts.exec(textOf(parts, theme))?.[1];
}

function textOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  return typeof part === 'string' ? part : '';
}
