import { counted, type Finding, type Fixed, type Language, ruleOf } from '../index.ts';
import { quoted, standardInput } from './files.ts';

/** How many of the places that only people can mend are shown before the rest are counted. */
const most = 20;

/** What was mended in a file, what was put in, and what only people can do. In a dry run it says what would be. */
export function account(file: string, fixed: Fixed, dryRun: boolean, language: Language): string {
  const say = words[language];
  const { fixed: mended, left, noRoom, stubs, untouched } = fixed;
  const at = (line: number, said: string) => `  ${say.line} ${String(line).padEnd(4)} ${said}`;
  const place = ({ code, range }: Finding, said: string) => at(range.start.line, `${said}  ${code}`);
  const hard = left.filter(({ code }) => code.startsWith('HP0'));
  const lines = [
    ...(untouched ? [say.untouched(file, untouched[language])] : []),
    ...(mended.length > 0 ? [say.mended(mended.length, file, dryRun)] : []),
    ...mended.map(finding => place(finding, outcome(finding)[language])),
    ...(stubs.length > 0 ? [say.stubs(stubs.length, file, dryRun)] : []),
    ...stubs.map(({ field, line, subject }) => at(line, `${field}: ${subject[language]}`)),
    ...(mended.length + stubs.length === 0 && !untouched ? [say.nothing(file)] : []),
    ...[...new Set(noRoom.map(({ subject }) => subject[language]))].map(name =>
      say.noRoom(
        name,
        noRoom.filter(({ subject }) => subject[language] === name).map(({ field }) => field),
      ),
    ),
    ...(hard.length > 0 ? [say.hard] : []),
    ...hard.slice(0, most).map(finding => place(finding, finding.message[language])),
    ...(hard.length > most ? [say.more(hard.length - most)] : []),
  ];
  return lines.map(line => `${line}\n`).join('');
}

/** Tells that a part of a plan from standard input is left as it is. */
export function partLeft(file: string, language: Language): string {
  return `${words[language].partLeft(file)}\n`;
}

/** What is left of a plan in all its files, and where to see it. */
export function rest(file: string, left: readonly Finding[], language: Language): string {
  const say = words[language];
  const isPart = left.some(
    ({ code, facts }) => code === 'HP015' && ['area', 'activity'].includes(String(facts['kind'])),
  );
  const named = file === standardInput || isPart ? '' : quoted(file);
  return `${left.length === 0 ? say.none : say.left(counted(left, language), named)}\n\n`;
}

const outcome = ({ code, facts, message }: Finding) => ruleOf(code)?.mended?.(facts) ?? message;

const words = {
  da: {
    line: 'linje',
    mended: (number: number, file: string, dryRun: boolean) =>
      `${dryRun ? 'Kan rette' : 'Rettede'} ${number} ${number === 1 ? 'sted' : 'steder'} i ${file}:`,
    stubs: (number: number, file: string, dryRun: boolean) =>
      `${dryRun ? 'Kan sætte' : 'Satte'} ${number} ${number === 1 ? 'tomt felt' : 'tomme felter'} ind i ${file}, lige til at fylde ud:`,
    nothing: (file: string) => `I ${file} er der ikke noget, helhed kan rette.`,
    untouched: (file: string, why: string) => `${file} er ikke rørt: ${why}.`,
    noRoom: (name: string, fields: readonly string[]) =>
      `${name} er skrevet mellem { og }. Der må I selv skrive: ${fields.join(', ')}.`,
    hard: 'Det her må I selv se på:',
    more: (number: number) => `  … og ${number} til.`,
    partLeft: (file: string) =>
      `${file} er ikke rørt, for når planen bliver sendt ind, er det kun den, der bliver skrevet. Ret begge dele ved at nævne planens fil for helhed ret.`,
    none: 'Der er ingen mangler tilbage.',
    left: (what: string, file: string) =>
      `Tilbage: ${what}.${file === '' ? '' : ` Se, hvad der mangler, med: helhed tjek ${file}`}`,
  },
  en: {
    line: 'line',
    mended: (number: number, file: string, dryRun: boolean) =>
      `${dryRun ? 'Can mend' : 'Mended'} ${number} ${number === 1 ? 'place' : 'places'} in ${file}:`,
    stubs: (number: number, file: string, dryRun: boolean) =>
      `${dryRun ? 'Can put' : 'Put'} ${number} empty ${number === 1 ? 'field' : 'fields'} into ${file}, ready to be filled in:`,
    nothing: (file: string) => `There is nothing in ${file} that helhed can mend.`,
    untouched: (file: string, why: string) => `${file} is untouched: ${why}.`,
    noRoom: (name: string, fields: readonly string[]) =>
      `${name} is written between { and }. There you must write yourselves: ${fields.join(', ')}.`,
    hard: 'These you must look at yourselves:',
    more: (number: number) => `  … and ${number} more.`,
    partLeft: (file: string) =>
      `${file} is untouched, since of a plan on standard input only the plan itself is written. Name the file of the plan to helhed fix to mend both.`,
    none: 'No gaps are left.',
    left: (what: string, file: string) =>
      `Left: ${what}.${file === '' ? '' : ` See what is missing with: helhed check ${file}`}`,
  },
};
