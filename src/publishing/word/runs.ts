import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { type Inline, type Phrase, saidIn } from '../blocks.ts';
import { linked } from './links.ts';
import { style, tags } from './look.ts';
import { lineOf, linesOf } from './text.ts';

/** The paragraphs of a phrase, which blank lines part, each as the lines it is made of. */
export function paragraphsOf(phrase: Phrase): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [[]];
  for (const line of splitLines(phrase)) {
    if (line.length > 0) paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs.filter((lines, at) => lines.length > 0 || at === 0);
}

/** A line of a paragraph. */
export type Line = readonly Inline[];

/** Lines as Word has them: runs, with a break before each line but the first. */
export function runsOf(lines: readonly Line[], bold: string = style.strong): readonly ParagraphChild[] {
  return lines.flatMap((line, at) => [
    ...(at === 0 ? [] : [new TextRun({ break: 1 })]),
    ...line.flatMap(piece =>
      typeof piece === 'string' || 'text' in piece
        ? linkedRuns(piece)
        : [new TextRun({ text: piece.strong, style: piece.change ? style[piece.change] : bold })],
    ),
  ]);
}

/** What a line says, without its bold. */
export function plain(line: Line): string {
  return line.map(saidIn).join('');
}

function linkedRuns(piece: Exclude<Inline, { strong: string }>): readonly ParagraphChild[] {
  const language = typeof piece === 'string' ? {} : { language: { value: tags[piece.language] } };
  return linked(saidIn(piece)).map(({ text, link }) =>
    link === undefined
      ? new TextRun({ text, ...language })
      : new ExternalHyperlink({ link, children: [new TextRun({ text, style: style.link, ...language })] }),
  );
}

function splitLines(phrase: Phrase): readonly Line[] {
  const lines: Inline[][] = [[]];
  const add = (piece: Inline) => lines.at(-1)?.push(piece);
  for (const piece of typeof phrase === 'string' ? [phrase] : phrase) {
    if (typeof piece !== 'string' && 'strong' in piece) {
      add({ ...piece, strong: lineOf(piece.strong) });
      continue;
    }
    const said = saidIn(piece);
    const [first = '', ...more] = linesOf(said);
    const edges = { start: /^[ \t]/u.test(said) ? ' ' : '', end: /[ \t]$/u.test(said) ? ' ' : '' };
    const texts = [first, ...more];
    texts.forEach((text, at) => {
      if (at > 0) lines.push([]);
      const start = at === 0 && lines.at(-1)?.length ? edges.start : '';
      const end = at === texts.length - 1 && text !== '' ? edges.end : '';
      const line = start + text + end;
      if (line !== '') add(typeof piece === 'string' ? line : { ...piece, text: line });
    });
  }
  return lines;
}
