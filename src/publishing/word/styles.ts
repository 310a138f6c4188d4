import { BorderStyle, type IParagraphStyleOptions, type IPropertiesOptions, LineRuleType } from 'docx';
import type { Language } from '../../language.ts';
import { listStyle, styledLevels } from './lists.ts';
import { colour, font, listStep, type Setting, style, tableLetters, tags } from './look.ts';

type Styles = NonNullable<IPropertiesOptions['styles']>;

/** Every style of the document, under the names that Word gives its own, so that a theme or a template can change them. */
export function stylesIn(
  language: Language,
  { letters, line, after, title, heading: section, lower, item }: Setting,
): Styles {
  return {
    default: {
      document: {
        run: { font, size: letters, color: colour.ink, language: { value: tags[language], eastAsia: tags[language] } },
        paragraph: { spacing: spaced(0, after, line) },
      },
      title: {
        next: style.subtitle,
        run: { size: title[0], bold: true, color: colour.accent },
        paragraph: { spacing: spaced(title[1], title[2], 240), keepNext: true, keepLines: true },
      },
      heading1: heading(0, section[0], colour.accent, section[1], section[2], {
        border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: colour.accent, space: 3 } },
      }),
      heading2: heading(1, lower[0], colour.ink, 340, 90),
      heading3: heading(2, lower[1], colour.accent, 220, 50),
      heading4: heading(3, lower[2], colour.ink, 180, 40),
      hyperlink: { run: { color: colour.accent, underline: {} } },
    },
    paragraphStyles: [
      paragraph(style.subtitle, 'Subtitle', {
        next: 'Normal',
        run: { size: 26, color: colour.soft },
        paragraph: { spacing: spaced(0, 360, 269), keepLines: true },
      }),
      ...listStyles(item, line),
      ...gapStyles(),
      roomStyle(line),
      ...tableStyles(),
      ...contentsStyles(),
      paragraph('Header', 'header', edge),
      paragraph('Footer', 'footer', edge),
    ],
    characterStyles: [
      { id: style.strong, name: 'Strong', quickFormat: true, run: { bold: true } },
      { id: style.gapWord, name: 'Mangler ord', quickFormat: true, run: { bold: true } },
      { id: style.removed, name: 'Udgået', quickFormat: true, run: { strike: true, color: colour.removed } },
      { id: style.added, name: 'Tilføjet', quickFormat: true, run: { bold: true, underline: {}, color: colour.added } },
    ],
  };
}

/** Room before and after a paragraph, and between its lines, where 240 is single. */
function spaced(before: number, after: number, line: number) {
  return { before, after, line, lineRule: LineRuleType.AUTO };
}

function paragraph(id: string, name: string, options: Omit<IParagraphStyleOptions, 'id'>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options };
}

/** A heading. Its level is stated, as LibreOffice takes it for bookmarks from there alone. */
function heading(outlineLevel: number, size: number, color: string, before: number, after: number, more = {}) {
  return {
    run: { size, bold: true, color },
    paragraph: { outlineLevel, spacing: spaced(before, after, 240), keepNext: true, keepLines: true, ...more },
  };
}

const edge = { run: { size: 18, color: colour.soft }, paragraph: { spacing: spaced(0, 0, 240) } };

function listStyles(after: number, line: number): readonly IParagraphStyleOptions[] {
  return Array.from({ length: styledLevels }, (_, level) => {
    const number = level === 0 ? '' : ` ${level + 1}`;
    const options = { paragraph: { spacing: spaced(0, after, line), indent: { left: listStep * (level + 1) } } };
    return [
      paragraph(listStyle('ListBullet', level), `List Bullet${number}`, options),
      paragraph(listStyle('ListNumber', level), `List Number${number}`, options),
      paragraph(listStyle('ListContinue', level), `List Continue${number}`, options),
    ];
  }).flat();
}

/** A gap is a box with a thick bar to the left, so that it is seen without colour too. */
function gapStyles(): readonly IParagraphStyleOptions[] {
  const thin = { style: BorderStyle.DASHED, size: 6, color: colour.gapLine, space: 4 };
  const run = { color: colour.gapInk };
  return [
    paragraph(style.gap, 'Mangler', {
      next: 'Normal',
      run,
      paragraph: {
        border: { top: thin, right: thin, bottom: thin, left: { ...thin, style: BorderStyle.SINGLE, size: 24 } },
        shading: { fill: colour.gapWash },
        spacing: spaced(80, 160, 269),
        indent: { left: 140, right: 140 },
        keepLines: true,
      },
    }),
    paragraph(style.gapInCell, 'Mangler i tabel', { basedOn: style.cell, run }),
  ];
}

/** A frame for people to write in. Paragraphs in it stand in one frame. */
function roomStyle(line: number): IParagraphStyleOptions {
  const edge = { style: BorderStyle.SINGLE, size: 4, color: colour.line, space: 4 };
  return paragraph(style.room, 'Skriveplads', {
    paragraph: {
      border: { top: edge, right: edge, bottom: edge, left: edge },
      spacing: spaced(0, 0, line),
      indent: { left: 100, right: 100 },
    },
  });
}

/**
 * The line of a table in twips for each half point of its letters, a little more than the font needs. As it is a length,
 * every program rounds it alike: over the many rows of a page a hair on each line would move a row to the next.
 */
const cellLine = 12.57;

function tableStyles(): readonly IParagraphStyleOptions[] {
  const cell = (size: number) => ({
    run: { size },
    paragraph: { spacing: { before: 0, after: 0, line: Math.round(size * cellLine), lineRule: LineRuleType.AT_LEAST } },
  });
  const head = { run: { bold: true, color: colour.soft }, paragraph: { keepNext: true } };
  return [
    paragraph(style.cell, 'Tabeltekst', cell(tableLetters.usual)),
    paragraph(style.head, 'Tabelhoved', { basedOn: style.cell, ...head }),
    paragraph(style.smallCell, 'Tabeltekst lille', cell(tableLetters.small)),
    paragraph(style.smallHead, 'Tabelhoved lille', { basedOn: style.smallCell, ...head }),
  ];
}

function contentsStyles(): readonly IParagraphStyleOptions[] {
  return [
    paragraph(style.contentsTitle, 'TOC Heading', {
      run: { size: 26, bold: true, color: colour.accent },
      paragraph: { spacing: spaced(240, 100, 240), keepNext: true },
    }),
    paragraph('TOC1', 'toc 1', { run: { size: 20, bold: true }, paragraph: { spacing: spaced(60, 10, 240) } }),
    paragraph('TOC2', 'toc 2', {
      run: { size: 20 },
      paragraph: { spacing: spaced(0, 10, 240), indent: { left: 284 } },
    }),
  ];
}
