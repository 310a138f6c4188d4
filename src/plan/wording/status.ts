import { readDate, type Span } from '../time/calendar.ts';
import { anyCase } from './any-case.ts';

/** What a thing says before its day, and that tells nothing when the day has passed. */
export const stillToCome = anyCase(
  /^\s*(?:planlagt|(?:er )?(?:endnu )?(?:ikke|ej) (?:begyndt|påbegyndt|startet|sat i gang|i gang|nået dertil)(?: endnu)?|afventer|venter|kommer(?: senere)?|kommende|fremtidig|forventet|senere)\s*\.?\s*$/,
);

/** A status that says no more than that it is reached: one that tells when, or that it was early, speaks for itself. */
export const onlyReached = anyCase(
  /^\s*(?:er |helt |fuldt )?(?:nået|opnået|opfyldt|gennemført|i mål|færdig)\s*[.!]?\s*$/,
);

/** An activity whose status says no more than that it is over. */
export const onlyOver = anyCase(/^\s*(?:er )?(?:afsluttet|ophørt|slut|lukket|gennemført)\s*[.!]?\s*$/);

/** What a status says for certain: it is done, it will never be, or it has been put off to another day. */
export type Outcome =
  | { readonly kind: 'done'; readonly on?: Span }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'postponed'; readonly to: Span };

const done =
  /(?<![\wæøåé])(?:nået|opnået|opfyldt|indfriet|gennemført|afsluttet|færdig|færdiggjort|færdigt|i mål|udført|realiseret|på plads|ja|ok|[✓✔☑])(?![\wæøåé])/iu;
const dropped =
  /(?<![\wæøåé])(?:opgivet|aflyst|droppet|annulleret|bortfaldet|bortfalder|udgår|udgået|skrinlagt|nedlagt)(?![\wæøåé])/iu;
const perhapsDropped = new RegExp(
  `(?<![\\wæøåé])(?:ikke|måske|overvejes?|evt\\.|eventuelt)(?: \\p{L}+)? *${dropped.source}|\\?`,
  'iu',
);
const postponed =
  /^(?:(?:er|blev|bliver) )?(?:forsinket|udskudt|udsat|rykket|flyttet|skubbet|ny (?:dato|frist))(?:,|:| -| –)? *(?:til )?(.+)$/iu;

/** Words by which a thing is less than done, or is not so yet. */
const inDoubt =
  /(?<![\wæøåé])(?:ikke|ej|endnu|delvist?|næsten|halv(?:t|vejs|delen)?(?! (?:år|måned))|bliver|forvent\p{L}*|ventes|skal|kan|vil|snart|måske|hvis|når|nås|inden|mangler|men|dog|undtagen|kun|ud af|\d+ af|nogle|enkelte|tæt på|på vej|i gang|planlagt|delmål|sandsynligvis|formentlig|nej|uvist)(?![\wæøåé])|%|procent|\?/iu;
const butLate = /,? (?:men|dog) (?:først|for sent|forsinket|senere)(?![\wæøåé])/giu;

/** Reads a status in the words of those who write plans. `undefined` for all that does not say for certain: it is shown as it is written. */
export function outcomeOf(status: string): Outcome | undefined {
  const said = status.normalize('NFC').trim().replace(butLate, '');
  if (said.length > 200) return undefined;
  const dates = datesIn(said);
  if (done.test(said) && !dropped.test(said) && !inDoubt.test(said)) {
    const on = dates.at(-1);
    return { kind: 'done', ...(on && { on }) };
  }
  const to = dateOf(postponed.exec(said)?.[1] ?? '');
  if (to) return { kind: 'postponed', to };
  return dropped.test(said) && !perhapsDropped.test(said) ? { kind: 'dropped' } : undefined;
}

/** The dates that a status names, each in a part of its own: `forsinket, nået i oktober 2019`. */
function datesIn(said: string): readonly Span[] {
  return said.split(/[,;:()–]|(?<= )- /u).flatMap(part => dateOf(part.replace(done, '')) ?? []);
}

function dateOf(text: string): Span | undefined {
  const span = text.trim() === '' ? undefined : readDate(text.trim());
  return span === 'impossible' ? undefined : span;
}
