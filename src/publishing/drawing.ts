import { inLines, type Lettering } from './lettering.ts';

/** A drawing, in pixels of the screen at its usual size. How it becomes SVG is for `svg.ts` to know. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** How wide a drawing is, as the text of a page is; and how high it may be and still stand on one page of A4 in print. */
export const sheet = { width: 800, height: 1000 } as const;

export type Point = readonly [x: number, y: number];

/** A shape is drawn over those before it. Its look is a name, which light, dark and print each have a colour for. */
export type Shape = Box | Lines | Form | Words;

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: Surface;
}

export interface Lines {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly look: Stroke;
}

/** A closed form with corners. */
export interface Form {
  readonly kind: 'form';
  readonly points: readonly Point[];
  readonly look: Surface;
}

export interface Words extends Lettering {
  readonly kind: 'text';
  readonly x: number;
  /** Where the line stands, as one writes on it. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly look: 'ink' | 'soft';
}

/** What a surface is: empty with an outline, lightly shaded, half shaded or full; each told from the others without colours. */
export type Surface = 'frame' | 'wash' | 'half' | 'full';

/** What a line is: a thin one to see by, an edge, a link between two things, a loose link, or a day. */
export type Stroke = 'thin' | 'edge' | 'link' | 'loose' | 'day';

export const box = (x: number, y: number, width: number, height: number, look: Surface): Box => ({
  ...{ kind: 'box', x, y, width, height, look },
});

export const line = (points: readonly Point[], look: Stroke): Lines => ({ kind: 'line', points, look });

/** A square on its corner, as milestones are marked. */
export function diamond(x: number, y: number, radius: number, look: Surface): Form {
  const points: readonly Point[] = [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ];
  return { kind: 'form', points, look };
}

/** Slanting lines across a box, which tell it from others where there are no colours. */
export function hatching({ height, width, x, y }: Box): readonly Lines[] {
  const count = Math.floor((width + height) / 6);
  return Array.from({ length: count }, (_, at) => {
    const right = (at + 0.5) * 6;
    const start = Math.max(0, right - height);
    const end = Math.min(right, width);
    return line(
      [
        [x + start, y + right - start],
        [x + end, y + right - end],
      ],
      'thin',
    );
  });
}

interface WordsOptions extends Partial<Lettering> {
  readonly anchor?: Words['anchor'];
  readonly look?: Words['look'];
}

/** A line of text. */
export function words(x: number, y: number, text: string, options: WordsOptions = {}): Words {
  return { kind: 'text', x, y, text, anchor: 'start', look: 'ink', size: 12, ...options };
}

/** A text that is set in lines within a width. */
export interface Passage {
  readonly height: number;
  at(x: number, y: number): readonly Words[];
}

/** A text in lines under one another. `most` is how many there may be. */
export function passage(text: string, width: number, options: WordsOptions = {}, most?: number): Passage {
  const { size = 12, bold = false, anchor = 'start' } = options;
  const lines = inLines(text, width, { size, bold }, most);
  const step = Math.round(size * 1.3);
  const from = { start: 0, middle: width / 2, end: width }[anchor];
  return {
    height: lines.length * step,
    at: (x, y) => lines.map((text, at) => words(x + from, y + at * step + Math.round(size), text, options)),
  };
}

/** Texts under one another, with so much room between them. */
export function stacked(passages: readonly Passage[], between = 3): Passage {
  const used = passages.filter(({ height }) => height > 0);
  return {
    height: used.reduce((sum, { height }) => sum + height, 0) + between * Math.max(0, used.length - 1),
    at(x, y) {
      let top = y;
      return used.flatMap(({ at, height }) => {
        const shapes = at(x, top);
        top += height + between;
        return shapes;
      });
    },
  };
}
