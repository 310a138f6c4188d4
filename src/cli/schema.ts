import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { modelineTo } from './modeline.ts';
import { give } from './own-forms.ts';
import type { Surroundings } from './terminal.ts';

export interface SchemaOptions {
  /** The schema of a folder's settings. */
  readonly indstillinger?: boolean;
  /** The schema of a report. */
  readonly rapport?: boolean;
  readonly output?: string;
}

/** Writes the schema that editors read plans by, or that of settings or of a report. One beside a plan is told how to be pointed to. */
export async function schemaCommand(options: SchemaOptions, around: Surroundings): Promise<ExitCode> {
  const { output } = options;
  if (options.indstillinger && options.rapport)
    throw new Failure({
      da: 'Vælg ét skema: --indstillinger eller --rapport.',
      en: 'Choose one schema: --settings or --report.',
    });
  const text = await schemaText(options);
  if (output !== undefined) keepOthers(output, text);
  give(text, output, [], around);
  const isOfPlan = !options.indstillinger && !options.rapport;
  if (output !== undefined && isOfPlan) around.stderr.write(`${pointing[around.language](basename(output))}\n`);
  return exit.ok;
}

/** The text of a schema; that of a plan when nothing else is asked for. */
export async function schemaText({ indstillinger, rapport }: SchemaOptions = {}): Promise<string> {
  const { default: schema } = await (indstillinger
    ? import('../../schemas/helhed.config.schema.json', { with: { type: 'json' } })
    : rapport
      ? import('../../schemas/helhed.report.schema.json', { with: { type: 'json' } })
      : import('../../schemas/helhedsplan.editor.schema.json', { with: { type: 'json' } }));
  return `${JSON.stringify(schema, undefined, 1)}\n`;
}

/** Tells that a file would be written over that is no schema like it: `-o` names what is written, and not the plan that it is for. */
function keepOthers(output: string, text: string): void {
  if (!/\.json$/i.test(output))
    throw new Failure({
      da: 'Et skema er en fil, der ender på .json. Skriv fx: helhed skema -o helhedsplan.schema.json',
      en: 'A schema is a file that ends in .json. Write for example: helhed schema -o helhedsplan.schema.json',
    });
  if (!existsSync(output) || !statSync(output).isFile() || titleIn(readFileSync(output, 'utf8')) === titleIn(text))
    return;
  throw new Failure({
    da: `»${output}« er noget andet end dette skema og er ikke rørt. Vælg et andet navn efter -o.`,
    en: `"${output}" is something else than this schema and is untouched. Choose another name after -o.`,
  });
}

const titleIn = (json: string) => /"title"\s*:\s*"[^"]*"/.exec(json)?.[0].replaceAll(/\s/g, '');

const pointing: Readonly<Record<Language, (schema: string) => string>> = {
  da: schema => `Sæt denne linje øverst i en plan i samme mappe, så finder redigeringsprogrammet skemaet:
  ${modelineTo(schema)}
Nye planer får linjen af sig selv, når de begyndes med »helhed ny« her eller i en mappe under.`,
  en: schema => `Put this line at the top of a plan in the same folder, and the editor finds the schema:
  ${modelineTo(schema)}
New plans get the line by themselves when they are begun with "helhed init" here or in a folder below.`,
};
