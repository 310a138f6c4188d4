/** The formats of a report, by the name that `--format` takes; known without loading what writes them. */
export const formats = [
  'terminal',
  'compact',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
  'html',
] as const;
export type Format = (typeof formats)[number];
