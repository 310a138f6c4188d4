/** Something that is asked of a plan, and who looks after it: rules of helhed, or people, with the reason why no program can. */
export interface Demand {
  readonly id: string;
  /** What is asked, in Danish. */
  readonly what: string;
  /** The programmes it is known from; left out where it is all of them. */
  readonly programmes?: readonly string[];
  readonly level: 'skal' | 'bør' | 'råd' | 'til orientering';
  /** The rules that look after it. */
  readonly rules: readonly string[];
  /** What is left to people, and why. */
  readonly people?: string;
}
