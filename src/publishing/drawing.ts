/** A drawing, in pixels of the screen at its usual size. How it becomes SVG is for `svg.ts` to know. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A shape is drawn over those before it. Its look is a name, which light, dark and print each have a colour for. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly round?: number;
      readonly look: Look;
    }
  | { readonly kind: 'line'; readonly points: readonly (readonly [x: number, y: number])[]; readonly look: Look }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Where the line stands, as one writes on it. */
      readonly y: number;
      readonly text: string;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly size?: number;
      readonly bold?: boolean;
      readonly look: Look;
    };

/** What a shape is in the figure. */
export type Look = 'ink' | 'soft' | 'line' | 'wash' | 'accent' | 'paper' | 'gap';
