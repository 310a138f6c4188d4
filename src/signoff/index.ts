import type { Language, Text } from '../language.ts';
import { activitiesOf } from '../plan/activities.ts';
import type { Godkendelse } from '../plan/plan.generated.ts';
import type { Draft } from '../plan/plan.ts';
import { writeDate } from '../plan/time/calendar.ts';
import { type Block, bullets, heading, type Phrase, paragraph, table } from '../publishing/blocks.ts';
import { byHand } from '../publishing/by-hand.ts';
import type { Paper } from '../publishing/paper.ts';
import { type Manuscript, manuscriptOf, type Source } from '../submission/manuscript.ts';
import { moneyIn } from '../submission/money.ts';
import { nameOf } from '../submission/names.ts';
import { lineOf } from '../submission/values.ts';
import { type Signer, signersOf } from './signers.ts';

/** What the sheet says of the plan as it lies in its files. */
export interface Sealed {
  /** See `fingerprint`. */
  readonly fingerprint: string;
  /** The names of the files that it is taken of. */
  readonly files: readonly string[];
  /** How many errors and warnings a check finds. */
  readonly errors: number;
  readonly warnings: number;
}

/** The sheet that the parties sign: which plan, in exactly which version, and a place for each signature. */
export function signoffSheet(source: Source, sealed: Sealed, language: Language): Paper {
  const manuscript = manuscriptOf(source, language);
  const { plan, say } = manuscript;
  const title = say({ da: 'Underskriftsark', en: 'Sign-off sheet' });
  return {
    language,
    title: plan.titel === undefined ? title : `${title}: ${plan.titel}`,
    area: plan.område === undefined ? '' : lineOf(manuscript, 'område', plan.område),
    edition: ['version', 'dato'].flatMap(key => fact(manuscript, key as 'version' | 'dato')).join(' · '),
    shape: 'page',
    blocks: [
      heading(1, title),
      ...facts(manuscript, sealed),
      ...signatures(manuscript),
      ...approvals(manuscript),
      ...seal(manuscript, sealed),
    ],
  };
}

type Key = 'titel' | 'område' | 'kommune' | 'version' | 'dato';

function fact(manuscript: Manuscript, key: Key): readonly string[] {
  const value = manuscript.plan[key];
  return value === undefined ? [] : [lineOf(manuscript, key, value)];
}

/** Which plan it is, and how much stands in it. */
function facts(manuscript: Manuscript, { errors, warnings }: Sealed): readonly Block[] {
  const { plan, say } = manuscript;
  const row = (name: Text, values: readonly string[]): readonly (readonly Phrase[])[] =>
    values.map(value => [say(name), value]);
  return table(
    [{ head: say({ da: 'Oplysning', en: 'Fact' }) }, { head: say({ da: 'Planen', en: 'The plan' }) }],
    [
      ...row({ da: 'Plan', en: 'Plan' }, fact(manuscript, 'titel')),
      ...row({ da: 'Boligområde', en: 'Housing area' }, fact(manuscript, 'område')),
      ...row(nameOf('kommune'), fact(manuscript, 'kommune')),
      ...row({ da: 'Periode', en: 'Period' }, periodIn(manuscript)),
      ...row({ da: 'Version', en: 'Version' }, fact(manuscript, 'version')),
      ...row({ da: 'Planens dato', en: 'Date of the plan' }, fact(manuscript, 'dato')),
      ...row({ da: 'Aktiviteter', en: 'Activities' }, [String(activitiesOf(plan).length)]),
      ...row({ da: 'Budget i alt', en: 'Budget in all' }, costOf(manuscript)),
      ...row({ da: 'Mangler', en: 'Gaps' }, [gaps[manuscript.language](errors, warnings)]),
    ],
  );
}

function periodIn({ plan: { periode }, language }: Manuscript): readonly string[] {
  if (periode === undefined) return [];
  const ends = typeof periode === 'object' ? [periode.fra, periode.til] : [periode];
  const dates = ends.map(end => (end === undefined ? '?' : writeDate(end, language)));
  return dates.every(date => date === '?') ? [] : [dates.join(' – ')];
}

/** What the plan costs as it says itself, or else what its financing comes to. */
function costOf(manuscript: Manuscript): readonly string[] {
  const { budget } = manuscript.plan;
  if (typeof budget !== 'object') return [];
  const money = moneyIn(manuscript, budget.enhed);
  const inUnit = (text: string) =>
    /^[\d.,\s]+$/u.test(text) && budget.enhed !== undefined ? `${text} (${budget.enhed})` : text;
  if (budget.i_alt !== undefined) return [inUnit(money.write(budget.i_alt))];
  const lines = budget.finansiering ?? [];
  const amounts = lines.map(line => (typeof line === 'object' ? (line.beløb ?? '') : line));
  const sum = money.sum(amounts);
  const summed: Text = { da: 'lagt sammen af finansieringen', en: 'added up from the financing' };
  return sum === undefined ? [] : [`${inUnit(money.writeSum(sum))} (${manuscript.say(summed)})`];
}

const gaps: Readonly<Record<Language, (errors: number, warnings: number) => string>> = {
  da: (errors, warnings) =>
    `Programmet helhed, som planen er tjekket med, finder ${errors === 0 ? 'ingen' : errors} fejl og ${warnings === 0 ? 'ingen' : warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'} i denne version. Det ser, om svarene er der, ikke om planen er god.`,
  en: (errors, warnings) =>
    `helhed, the program that the plan is checked with, finds ${errors === 0 ? 'no' : errors} ${errors === 1 ? 'error' : 'errors'} and ${warnings === 0 ? 'no' : warnings} ${warnings === 1 ? 'warning' : 'warnings'} in this version. It sees whether the answers are there, not whether the plan is good.`,
};

/** A row for each who signs, with room to do it; one who has done so, as the plan says, needs none. */
function signatures(manuscript: Manuscript): readonly Block[] {
  const { plan, say } = manuscript;
  const signers = signersOf(plan);
  return [
    heading(2, say({ da: 'Underskrifter', en: 'Signatures' })),
    ...(signers.length === 0 ? [] : [paragraph(say(meaning))]),
    ...(signers.length === 0
      ? [paragraph(say({ da: 'Planen nævner ingen parter.', en: 'The plan names no parties.' }))]
      : table(
          [
            { head: say({ da: 'Part', en: 'Party' }) },
            { head: say({ da: 'Navn og stilling', en: 'Name and position' }) },
            { head: say({ da: 'Dato', en: 'Date' }) },
            { head: say({ da: 'Underskrift', en: 'Signature' }) },
          ],
          signers.map(signer => rowOf(manuscript, signer)),
        )),
  ];
}

/** What a signature on the sheet says, and no more. */
const meaning: Text = {
  da: 'Med underskriften siger parterne, at de har set planen i netop denne version, som har fingeraftrykket nederst på arket.',
  en: 'By signing, the parties say that they have seen the plan in this very version, which has the fingerprint at the foot of the sheet.',
};

/** What each plan has parties of, and which their names tell. */
const usualRole = /^(?:kommune|boligorganisation)$/iu;

function rowOf({ language, say }: Manuscript, { party, role, name, title, signed }: Signer): readonly Phrase[] {
  const isToldByName = role === '' || usualRole.test(role) || party.toLowerCase().includes(role.toLowerCase());
  return [
    isToldByName ? party : `${party}\n${role}`,
    [name, title].filter(part => part !== '').join('\n') || byHand(24),
    signed === undefined ? byHand(10) : writeDate(signed, language),
    signed === undefined ? byHand(32) : say({ da: 'underskrevet, siger planen', en: 'signed, says the plan' }),
  ];
}

/** Who has approved the plan, as far as it says so. */
function approvals(manuscript: Manuscript): readonly Block[] {
  const { plan, say } = manuscript;
  const items = (plan.godkendelser ?? []).map(one => [paragraph(approval(manuscript, one))]);
  return items.length === 0
    ? []
    : [
        heading(2, say({ da: 'Godkendelser, som planen nævner', en: 'Approvals that the plan names' })),
        ...bullets(items),
      ];
}

function approval(manuscript: Manuscript, written: Draft<Godkendelse>): string {
  if (typeof written === 'string') return written;
  const who = [written.af ?? '', lineOf(manuscript, 'dato', written.dato)].filter(part => part !== '').join(', ');
  return [who, written.hvad ?? ''].filter(part => part !== '').join(': ');
}

/** The fingerprint, what it is taken of, and how anyone can see that a file is the one that was signed. */
function seal({ say }: Manuscript, { fingerprint, files }: Sealed): readonly Block[] {
  const [main = ''] = files;
  const name = /\s/u.test(main) ? `"${main}"` : main;
  const several = files.length > 1;
  return [
    heading(2, say({ da: 'Hvilken fil der er skrevet under på', en: 'Which file is signed' })),
    paragraph([{ strong: 'SHA-256:' }, ` ${fingerprint}`]),
    paragraph(
      say({
        da: several
          ? `Fingeraftrykket er taget af planens ${files.length} filer: ${files.join(', ')}. Ændres ét tegn i en af dem, også når en dato for underskrift bliver skrevet ind, får planen et andet. Bilagenes filer er ikke med.`
          : `Fingeraftrykket er taget af ${main}. Ændres ét tegn i filen, også når en dato for underskrift bliver skrevet ind, får den et andet. Bilagenes filer er ikke med.`,
        en: several
          ? `The fingerprint is taken of the plan's ${files.length} files: ${files.join(', ')}. When one sign in one of them changes, also when the date of a signature is written in, it becomes another. The files of annexes are not part of it.`
          : `The fingerprint is taken of ${main}. When one sign in the file changes, also when the date of a signature is written in, it becomes another. The files of annexes are not part of it.`,
      }),
    ),
    paragraph(
      say({
        da: `Se, om en fil er den, der er skrevet under på:\nhelhed underskriftsark ${name} --kontrol ${fingerprint}`,
        en: `See whether a file is the one that was signed:\nhelhed signoff ${name} --verify ${fingerprint}`,
      }),
    ),
  ];
}
