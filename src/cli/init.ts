import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  inOne,
  type Language,
  type Phase,
  phases,
  phaseWords,
  programmes,
  renewal,
  type Text,
  template,
  whichPhase,
  whichProgramme,
} from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { quoted, shown } from './files.ts';
import { schemaFor, schemaName, withModeline } from './modeline.ts';
import { onePlan } from './one-plan.ts';
import { schemaText } from './schema.ts';
import type { Surroundings } from './terminal.ts';
import { alreadyThere, writeNew } from './write-file.ts';

export interface InitOptions {
  readonly program?: string;
  readonly fase?: Phase;
  /** The expiring plan that the new one is begun from. */
  readonly fra?: string;
  /** Whether the schema that editors read is to lie beside the plan. */
  readonly skema?: boolean;
}

/** Writes a new plan to fill in, or one begun from another. Programme and phase are asked for at a terminal when no option names them. */
export async function initCommand(file: string, options: InitOptions, around: Surroundings): Promise<ExitCode> {
  const { language, stderr } = around;
  if (!/\.ya?ml$/i.test(file))
    throw new Failure({
      da: `En plan er en fil, der ender på .yaml. Skriv fx: helhed ny ${quoted(`${file.replace(/\.[^./\\]*$/, '')}.yaml`)}`,
      en: `A plan is a file that ends in .yaml. Write for example: helhed init ${quoted(`${file.replace(/\.[^./\\]*$/, '')}.yaml`)}`,
    });
  if (existsSync(file)) throw alreadyThere(file);
  const from = options.fra;
  const old = from === undefined ? undefined : await oldPlan(from, around);
  if (from !== undefined && old === undefined) return exit.gaps;
  const { program, fase } = await choose(options, around);
  const programme = programmes.find(({ id }) => id === program);
  if (!programme)
    throw new Failure({ da: `Programmet »${program}« kendes ikke.`, en: `The programme "${program}" is not known.` });
  const content = old ? renewal(old, { programme, phase: fase }, language) : template(programme, fase, language);
  if (content === undefined) throw cannotRenew(from ?? '');
  const schema = await writePlan(file, content, options.skema === true);
  const next = schema === undefined ? withoutSchema[language] : withSchema[language](schema);
  const merged = old !== undefined && old.files > 1 ? `${inOneFile[language]}\n` : '';
  stderr.write(`${(old ? begun : written)[language](file, program, fase)}\n${merged}${next}\n`);
  return exit.ok;
}

/** Writes the plan, and first its schema where that is asked for and there is none yet. Gives where the schema is, when there is one. */
async function writePlan(file: string, content: string, hasSchema: boolean): Promise<string | undefined> {
  const found = schemaFor(file);
  const beside = hasSchema && found === undefined ? join(dirname(file), schemaName) : undefined;
  if (beside !== undefined) writeNew(beside, await schemaText());
  const schema = beside === undefined ? found : schemaName;
  try {
    writeNew(file, withModeline(content, schema));
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    throw error;
  }
  return schema;
}

const cannotRenew = (path: string) =>
  new Failure({
    da: `»${path}« er skrevet på en måde, som helhed ikke kan begynde en ny plan ud fra. Ret først det, som »helhed tjek« siger om filens form, og skriv felterne på linjer hver for sig uden { } om hele planen.`,
    en: `"${path}" is written in a way that helhed cannot begin a new plan from. First mend what "helhed check" says of the form of the file, and write the fields on lines of their own without { } around the whole plan.`,
  });

/** The plan that a new one is begun from, as the text of one file: a new plan would else share its parts with the old one. */
async function oldPlan(
  path: string,
  around: Surroundings,
): Promise<{ readonly text: string; readonly files: number } | undefined> {
  const plan = await onePlan(path, around);
  if (!plan) return undefined;
  const missing = plan.findings.find(({ code }) => code === 'HP023');
  if (missing)
    throw new Failure({
      da: `»${path}« er delt i flere filer, og ikke alle kunne sættes ind: ${missing.message.da} Ret det først, og prøv så igen.`,
      en: `"${path}" is in several files, and not all of them could be put in: ${missing.message.en} Mend that first, then try again.`,
    });
  const parts = plan.parts.flatMap((document, at) => {
    const place = plan.partsAt[at];
    return place ? [{ document, at: place }] : [];
  });
  const text = parts.length === 0 ? plan.document.text : inOne(plan.document, plan.whole, parts);
  if (text !== undefined) return { text, files: plan.files.length };
  throw new Failure({
    da: `»${path}« er delt i flere filer, som helhed ikke kan samle til én. Skriv hver »fil:« på sin egen linje, uden { }, og prøv så igen.`,
    en: `"${path}" is in several files that helhed cannot put together in one. Write each "fil:" on a line of its own, without { }, then try again.`,
  });
}

const newest = programmes.at(-1)?.id ?? '';

async function choose(
  { program, fase }: InitOptions,
  { language, stdin, stdout }: Surroundings,
): Promise<{ program: string; fase: Phase }> {
  const canAsk = stdin.isTTY && stdout.isTTY && !process.env['CI'];
  if ((program !== undefined && fase !== undefined) || !canAsk)
    return { program: program ?? newest, fase: fase ?? 'helhedsplan' };
  const { isCancel, select } = await import('@clack/prompts');
  const stopped = () => new Failure({ da: 'Der er ikke skrevet noget.', en: 'Nothing is written.' }, exit.interrupted);
  const chosen =
    program ??
    (await select({
      message: `${whichProgramme[language]} ${chooseWith[language]}`,
      options: programmes.map(({ id, name }) => ({ value: id as string, label: name[language] })),
      initialValue: newest as string,
      showInstructions: false,
    }));
  if (isCancel(chosen)) throw stopped();
  const phase =
    fase ??
    (await select({
      message: `${whichPhase[language]} ${chooseWith[language]}`,
      options: phases.map(value => ({ value, label: `${value}: ${phaseWords[value][language]}` })),
      initialValue: 'helhedsplan' as Phase,
      showInstructions: false,
    }));
  if (isCancel(phase)) throw stopped();
  return { program: chosen, fase: phase };
}

const chooseWith = { da: '(piletaster og Enter)', en: '(arrow keys and Enter)' };

const written: Readonly<Record<Language, (file: string, program: string, phase: Phase) => string>> = {
  da: (file, program, phase) => `Skrev en plan til at fylde ud i ${file} (program ${program}, fase ${phase}).
Åbn filen i et tekstprogram, skriv svarene, og gem. Se så, hvad der mangler:
  helhed tjek ${quoted(file)}`,
  en: (file, program, phase) => `Wrote a plan to fill in to ${file} (programme ${program}, phase ${phase}).
Open the file in a text editor, write the answers and save. Then see what is missing:
  helhed check ${quoted(file)}`,
};

const begun: Readonly<Record<Language, (file: string, program: string, phase: Phase) => string>> = {
  da: (
    file,
    program,
    phase,
  ) => `Skrev ${file}, begyndt fra den gamle plan (program ${program}, fase ${phase}). Den gamle plan er ikke rørt.
Det, der hørte til den gamle periode, står ved siden af som kommentarer. Se, hvad der mangler, og hvilke tekster ingen har rørt:
  helhed tjek ${quoted(file)}`,
  en: (
    file,
    program,
    phase,
  ) => `Wrote ${file}, begun from the old plan (programme ${program}, phase ${phase}). The old plan is untouched.
What belonged to the old period stands beside as comments. See what is missing, and which texts nobody has touched:
  helhed check ${quoted(file)}`,
};

const inOneFile: Text = {
  da: 'Den gamle plan er delt i flere filer. Den nye er én fil, så den ikke deler noget med den gamle.',
  en: 'The old plan is in several files. The new one is one file, so that it shares nothing with the old one.',
};
const withSchema: Readonly<Record<Language, (schema: string) => string>> = {
  da: schema => `Øverst i planen står, hvor redigeringsprogrammer finder felternes forklaringer: ${shown(schema)}`,
  en: schema => `The first line of the plan tells editors where the fields are explained: ${shown(schema)}`,
};
const withoutSchema: Text = {
  da: 'Skriver du i VS Code eller et lignende program, så viser »helhed skema --help«, hvordan det kan hjælpe undervejs.',
  en: 'If you write in VS Code or a similar editor, "helhed schema --help" shows how it can help on the way.',
};
