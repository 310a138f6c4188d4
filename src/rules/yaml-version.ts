import { rule } from './rule.ts';

export default rule({
  code: 'HP024',
  name: 'yaml-version',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Planen beder om en gammel udgave af YAML', en: 'The plan asks for an old version of YAML' },
  why: {
    da: 'I YAML 1.1 er ord som »no« og »on« og alle datoer ikke almindelig tekst. helhed læser det, der står, men andre programmer gør det om til noget andet.',
    en: 'In YAML 1.1 words such as "no" and "on", and all dates, are not plain text. helhed reads what is written, but other programs turn it into something else.',
  },
  fix: {
    da: 'Slet linjen, der begynder med `%YAML`, og de tre bindestreger under den.',
    en: 'Delete the line that begins with `%YAML`, and the three hyphens below it.',
  },
  example: {
    bad: `
      %YAML 1.1 # HP024
      ---
      program: 2019-26
    `,
    good: `
      program: 2019-26
    `,
  },
  message: {
    da: ({ written }: Facts) => `»${written}« får andre programmer til at læse planen anderledes end helhed.`,
    en: ({ written }: Facts) => `"${written}" makes other programs read the plan in another way than helhed.`,
  },
  *check({ document: { text } }) {
    const lines = text.split('\n', 20);
    const at = lines.findIndex(line => /^%YAML[ \t]+1\.[01]\b/.test(line));
    if (at === -1 || lines.slice(0, at).some(line => !/^(?:[%#].*)?\r?$/.test(line))) return;
    const written = /^%YAML[ \t]+[\d.]+/.exec(lines[at] ?? '')?.[0] ?? '';
    const start = { line: at + 1, column: 1 };
    yield { range: { start, end: { ...start, column: 1 + written.length } }, facts: { written } };
  },
});

type Facts = { readonly written: string };
