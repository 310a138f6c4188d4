import { dirname, relative } from 'node:path';
import { fingerprint, type Language, readFingerprint, signoffSheet } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { standardInput } from './files.ts';
import { type OnePlan, onePlan, planNamed } from './one-plan.ts';
import { formOf, type PrintOptions, print } from './print.ts';
import type { Surroundings } from './terminal.ts';
import { keepPlan } from './write-file.ts';

export interface SignoffOptions extends PrintOptions {
  readonly kontrol?: string;
}

/** Writes the sheet that the parties sign; or tells whether a plan is the one that a fingerprint was taken of. */
export async function signoffCommand(
  path: string | undefined,
  options: SignoffOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stderr, stdout } = around;
  const wanted = options.kontrol;
  const signed = wanted === undefined ? undefined : readFingerprint(wanted);
  if (wanted !== undefined && signed === undefined) throw noFingerprint(wanted);
  const named = planNamed(path, { da: 'underskriftsark', en: 'signoff' }, around);
  if (options.output !== undefined) keepPlan(options.output, [named]);
  if (signed === undefined) formOf(options, around);
  const plan = await onePlan(named, around);
  if (plan === undefined) return exit.gaps;
  refuseWithoutParts(plan);
  const own = await fingerprint(plan.bytes);
  if (signed !== undefined) {
    stdout.write(`${(signed === own ? same : other)[language](plan.files, own)}\n`);
    return signed === own ? exit.ok : exit.gaps;
  }
  const [errors, warnings] = (['error', 'warning'] as const).map(
    severity => plan.findings.filter(finding => finding.severity === severity).length,
  );
  const sheet = signoffSheet(
    plan.reading,
    { fingerprint: own, files: namesFromFolder(plan.files), errors: errors ?? 0, warnings: warnings ?? 0 },
    language,
  );
  const isWritten = await print(sheet, options, plan.files, around);
  if (isWritten) stderr.write(`${written[language](options.output ?? '')}\n`);
  return exit.ok;
}

/** The files of a plan as they are called from its folder, wherever it lies on this computer. */
function namesFromFolder(files: readonly string[]): readonly string[] {
  const folder = dirname(files[0] ?? '');
  return files.map(file => (file === '-' ? standardInput : relative(folder, file).replaceAll('\\', '/')));
}

/** A plan of which a file is missing has no fingerprint that anyone could sign. */
function refuseWithoutParts({ findings }: OnePlan): void {
  const [unread] = findings.filter(({ code }) => code === 'HP023');
  if (unread)
    throw new Failure(
      {
        da: `Arket kan ikke laves endnu: en af planens filer kan ikke læses. ${unread.message.da}`,
        en: `The sheet cannot be made yet: one of the plan's files cannot be read. ${unread.message.en}`,
      },
      exit.gaps,
    );
}

const noFingerprint = (text: string) =>
  new Failure({
    da: `»${text}« er ikke et helt fingeraftryk. Det har 64 tegn, alle cifre eller bogstaver fra a til f, og står på underskriftsarket efter SHA-256.`,
    en: `"${text}" is no whole fingerprint. It has 64 signs, all digits or letters from a to f, and stands on the sign-off sheet after SHA-256.`,
  });

type Told = Readonly<Record<Language, (files: readonly string[], own: string) => string>>;

const same: Told = {
  da: files => `Ja: ${files.join(', ')} er præcis den plan, fingeraftrykket er taget af.`,
  en: files => `Yes: ${files.join(', ')} is exactly the plan that the fingerprint was taken of.`,
};
const other: Told = {
  da: (files, own) =>
    `Nej: ${files.join(', ')} er ikke den plan, fingeraftrykket er taget af. Den er ændret siden, eller det er en anden fil.\nFilens eget fingeraftryk: ${own}`,
  en: (files, own) =>
    `No: ${files.join(', ')} is not the plan that the fingerprint was taken of. It has been changed since, or it is another file.\nIts own fingerprint: ${own}`,
};
const written: Readonly<Record<Language, (file: string) => string>> = {
  da: file => `Skrev ${file}. Gem planens fil, som den er nu: ændres den, passer fingeraftrykket på arket ikke mere.`,
  en: file =>
    `Wrote ${file}. Keep the plan's file as it is now: when it changes, the fingerprint on the sheet no longer fits.`,
};
