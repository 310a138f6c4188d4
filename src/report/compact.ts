import { sentence } from '../rules/finding.ts';
import { harmless } from './columns.ts';
import type { Checked, Context, Reporter } from './report.ts';

/**
 * A line for each finding, `plan.yaml:12:9: error: HP501 Aktivitet 3, …`, as compilers write them, so that editors and programs that read
 * lines know it. The gravity is one of `error`, `warning` and `note` in every language; the sentence is in the language of the run.
 */
const compact: Reporter<string> = (files, context) => files.map(file => compactLines(file, context)).join('');

export default compact;

/** The lines of one plan. */
export const compactLines = (
  { findings }: Pick<Checked, 'findings'>,
  { language }: Pick<Context, 'language'>,
): string =>
  findings
    .map(finding => {
      const { line, column } = finding.range.start;
      const place = `${finding.file}:${line}:${column}`;
      return `${oneLine(`${place}: ${finding.severity}: ${finding.code} ${sentence(finding, language)}`)}\n`;
    })
    .join('');

/** Some programs end a line at more signs than others do. */
const oneLine = (text: string) => harmless(text).replace(/[\u2028\u2029]/gu, ' ');
