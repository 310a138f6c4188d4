import { listOf } from '../lists.ts';
import type { PlanDraft } from '../plan.ts';
import { remembered } from '../remembered.ts';
import { distance, fold } from '../spelling.ts';
import { anyCase } from '../wording/any-case.ts';
import { housingNames, isNamed, type Party, type Side, sideOf } from './parties.ts';

/** A municipality or housing organisation that is named in a plan and is none of its own. */
export interface Stranger {
  readonly name: string;
  readonly side: Side;
}

/** Those whom a plan may name beside its own on purpose, by the role it gives them. */
const invited = anyCase(/nabo|gæst|samarbejd|observat|rådgiv|konsulent|administr|forretningsfør|udlej/);
/** Housing organisations that run others, which are then the plan's own; owners of their own homes; and what serves them all. */
const runsOthers = anyCase(
  /^(?:kab|dab|domea|civica|boligkontoret danmark|lejerbo|bl)(?![a-zà-ɏ])|ejer|andels-?bolig|privat|afdeling|beboer|styrelse|minister|fond|almene boliger$|(?:organisation|selskab|forening)(?:er|erne)(?![a-zà-ɏ])|sekretariat/,
);

const municipality =
  /(?<![A-Za-zÀ-ɏ.-])([A-ZÀ-Þ][A-Za-zÀ-ɏ.-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.-]*)*) [Kk]ommunes?(?![A-Za-zÀ-ɏ-])/;
const housing =
  /(?<![A-Za-zÀ-ɏ.-])(?:(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ-]*(?: (?:og|almene|[A-ZÀ-Þ][A-Za-zÀ-ɏ-]*))* (?:[Aa]lmene )?(?:[Bb]olig(?:er|selskab|forening|organisation)?|Almene))|(?:Bolig(?:selskabet|foreningen|organisationen|kontoret)|Almenbo)(?: (?:af|i|[A-ZÀ-Þ][A-Za-zÀ-ɏ-]*|\d+))+)(?![A-Za-zÀ-ɏ-])/;

/** The name of the municipality in words, without »Kommune«. */
const municipalityIn = remembered(said => municipality.exec(said)?.[1]);
/** What is called as a housing organisation is, and none that runs others. */
const housingIn = remembered(said => (runsOthers.test(said) ? undefined : housing.exec(said)?.[0]));

/** A longer text is no name. */
const longest = 200;

/** A party that is none of the municipalities and housing organisations a plan names as its own. When in doubt it is. */
export function strangerIn(plan: PlanDraft, { navn = '', rolle = '' }: Party): Stranger | undefined {
  const name = navn.normalize('NFC').trim().slice(0, longest);
  if (name === '' || invited.test(rolle)) return undefined;
  const side = rolle === '' ? undefined : sideOf({}, rolle);
  if (rolle !== '' && side === undefined) return undefined;
  const found = strangerNamed(plan, name);
  if (found) return side === undefined || side === found.side ? found : undefined;
  const isCalledHousing = side === 'boligorganisation' && !runsOthers.test(name) && municipalityIn(name) === undefined;
  return isCalledHousing && isOther(name, housingNames(plan), listOf(plan.kommune))
    ? { name, side: 'boligorganisation' }
    : undefined;
}

/** The stranger that words name: »Direktør, Bygby Kommune«. None where the words name one of the plan's own too. */
export function strangerNamed(plan: PlanDraft, words: string): Stranger | undefined {
  const said = words.normalize('NFC').slice(0, longest);
  const municipalities = listOf(plan.kommune);
  const other = municipalityIn(said);
  if (other !== undefined) {
    const bases = municipalities.map(baseOf).filter(base => base.length > 1);
    // A slip of the pen is no other municipality.
    const isOwn = bases.some(
      base => fold(said).includes(base) || base.includes(baseOf(other)) || distance(base, baseOf(other), 1) <= 1,
    );
    return bases.length === 0 || isOwn || /^(?:Den|Vores|Hele|Egen|Hver)$/u.test(other)
      ? undefined
      : { name: `${other} Kommune`, side: 'kommune' };
  }
  const name = housingIn(said);
  if (name === undefined || !isOther(said, housingNames(plan), municipalities)) return undefined;
  return wordsIn(name).length > 0 ? { name, side: 'boligorganisation' } : undefined;
}

const baseOf = remembered(name => fold(name.replace(/\s*kommunes?\s*$/i, '').replace(/s$/u, '')));

/** Tells whether a name is that of none of a plan's housing organisations: no word in common, and no initials. */
function isOther(name: string, own: readonly string[], municipalities: readonly string[]): boolean {
  if (own.length === 0 || own.length > 100) return false;
  const words = new Set(wordsIn(name));
  const shared = new Set(municipalities.flatMap(wordsIn));
  // »Boligorganisationen i Fjordby« may be any of those in Fjordby.
  if (words.size === 0 || [...words].every(word => shared.has(word))) return false;
  return !own.some(
    one =>
      isNamed(one, name) ||
      wordsIn(one).some(word => words.has(word)) ||
      initialsOf(one).includes(fold(name)) ||
      initialsOf(name).includes(fold(one)),
  );
}

/** Words that many names of housing organisations have. */
const generic =
  /^(?:af|og|for|den|det|de|ved|almen[A-Za-zÀ-ɏ]*|bolig[A-Za-zÀ-ɏ]*|andel[A-Za-zÀ-ɏ]*|selskab[A-Za-zÀ-ɏ]*|forening[A-Za-zÀ-ɏ]*|organisation[A-Za-zÀ-ɏ]*|social[A-Za-zÀ-ɏ]*|arbejdernes|lejer[A-Za-zÀ-ɏ]*|kommune|bo|by)$/;

/** The words of a name that tell it from others, as they are compared. */
const wordsIn = remembered((name): readonly string[] =>
  (name.normalize('NFC').match(/[A-Za-zÀ-ɏ\d]{2,}/g) ?? [])
    .map(word => fold(word).replace(/s$/u, ''))
    .filter(word => !generic.test(word)),
);

/** The first letters of a name's words, with and without its parts: `SAB` for Svendborg Andels-Boligforening. */
const initialsOf = remembered((name): readonly string[] => {
  const letters = (pattern: RegExp) =>
    fold(
      (name.match(pattern) ?? [])
        .filter(word => /^[A-ZÀ-Þ]/.test(word))
        .map(word => word.charAt(0))
        .join(''),
    );
  return [letters(/[A-Za-zÀ-ɏ]+/g), letters(/[A-Za-zÀ-ɏ-]+/g)].filter(({ length }) => length > 1);
});
