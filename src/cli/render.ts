import { gapsIn, type Language, type Paper, submission, submissionInParts, unmarked } from '../index.ts';
import { type ExitCode, exit } from './failure.ts';
import { quoted } from './files.ts';
import { templateNamed } from './in-template.ts';
import { lengthOf } from './length.ts';
import { onePlan, planNamed } from './one-plan.ts';
import { formOf, type PrintOptions, print } from './print.ts';
import { placeForSeveral, printInParts, wroteSeveral } from './render-in-parts.ts';
import type { Surroundings } from './terminal.ts';
import { keepPlan, keepTemplate } from './write-file.ts';

export interface RenderOptions extends PrintOptions {
  readonly perDelaftale?: boolean;
  /** The organisation's own Word template. */
  readonly skabelon?: string;
}

/** Writes a plan as the submission that people read. Gaps stand in it as marked places; they don't keep it from being written. */
export async function renderCommand(
  path: string | undefined,
  options: RenderOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stderr } = around;
  const named = planNamed(path, { da: 'skriv', en: 'render' }, around);
  if (options.output !== undefined) keepPlan(options.output, [named]);
  if (options.skabelon !== undefined && options.output !== undefined) keepTemplate(options.output, options.skabelon);
  const place = options.perDelaftale ? placeForSeveral(options, named, around) : undefined;
  const form = formOf(place?.options ?? options, around);
  const inTemplate =
    options.skabelon === undefined ? {} : { inTemplate: templateNamed(options.skabelon, form, around) };
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  const { findings, reading } = plan;
  const missing = (papers: readonly Paper[]) =>
    [
      marked[language](papers.reduce((sum, paper) => sum + gapsIn(paper), 0)),
      others[language](unmarked(findings, papers), quoted(named)),
    ].filter(line => line !== '');
  if (place !== undefined) {
    const parts = submissionInParts(reading, language, findings);
    const paths = await printInParts(
      parts,
      { ...place, options: { ...place.options, ...inTemplate } },
      plan.files,
      around,
    );
    const papers = [parts.whole, ...parts.subAgreements.map(({ paper }) => paper)];
    for (const line of [wroteSeveral[language](paths), ...missing(papers)]) stderr.write(`${line}\n`);
    return exit.ok;
  }
  const paper = submission(reading, language, findings);
  const isWritten = await print(paper, { ...options, ...inTemplate }, plan.files, around);
  if (isWritten) stderr.write(`${[written[language](options.output ?? ''), ...missing([paper])].join(' ')}\n`);
  if (form === 'docx' || form === 'pdf')
    for (const line of await lengthOf(paper, reading, language)) stderr.write(`${line}\n`);
  return exit.ok;
}

const written: Readonly<Record<Language, (file: string) => string>> = {
  da: file => `Skrev ${file}.`,
  en: file => `Wrote ${file}.`,
};

const marked: Readonly<Record<Language, (gaps: number) => string>> = {
  da: gaps => (gaps === 0 ? '' : `${gaps === 1 ? '1 mangel' : `${gaps} mangler`} er markeret i teksten.`),
  en: gaps => (gaps === 0 ? '' : `${gaps === 1 ? '1 gap is' : `${gaps} gaps are`} marked in the text.`),
};

const others: Readonly<Record<Language, (count: number, plan: string) => string>> = {
  da: (count, plan) =>
    count === 0
      ? ''
      : `${count} ${count === 1 ? 'anden mangel er' : 'andre mangler er'} ikke vist i teksten; se ${count === 1 ? 'den' : 'dem'} med: helhed tjek ${plan}`,
  en: (count, plan) =>
    count === 0
      ? ''
      : `${count} ${count === 1 ? 'other gap is' : 'other gaps are'} not shown in the text; see ${count === 1 ? 'it' : 'them'} with: helhed check ${plan}`,
};
