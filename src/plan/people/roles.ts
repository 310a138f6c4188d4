import type { PlanDraft } from '../plan.ts';
import { textsIn } from '../wording/statements.ts';
import { housingNames, partiesOf } from './parties.ts';
import { organisationOf } from './people.ts';

/** Words that say nothing of who somebody is. */
const empty = new Set(
  'den det der som med for til fra hos ved samt eller via alle hver egen egne samarbejde ansvarlig ansat ansatte leder lederen'.split(
    ' ',
  ),
);

/** What somebody may work with: found in many names, and so in none of them a sign that it is the same person. */
const topic =
  /^(?:børn|ung|unge|famil[\wæøåéÆØÅÉ]*|job|sundhed|tryghed|trivsel|kultur|fritid|uddannelse|beskæftigelse|social[\wæøåéÆØÅÉ]?|bolig|projekt|lokal|aktivitet|indsats|integration|idræt|skole)s?$/u;

/** Roles that many have: two people who share only this are not the same. */
const role = /^(?:(?:med|sam)?arbejd|konsulent|vejled|rådgiv|koordinat|chef|formand|direktør|tovhold|coach|lær)/u;

/** Those whom a plan need not name for everybody to know who they are: its own people, residents, and what the parties run. */
const everyone =
  /^(?:frivillige?s?|beboer(?:e|ne|nes)?|beboerdemokrat[\wæøåéÆØÅÉ]*|part[\wæøåéÆØÅÉ]{0,3}|medarbejder(?:e|en|ne|nes)?|personale[\wæøåéÆØÅÉ]*|team[\wæøåéÆØÅÉ]*|sekretariat[\wæøåéÆØÅÉ]*|bestyrelse[\wæøåéÆØÅÉ]*|styregruppe[\wæøåéÆØÅÉ]*|[\wæøåéÆØÅÉ]*grupperne?|helhedsplan[\wæøåéÆØÅÉ]*|boligsocial[\wæøåéÆØÅÉ]*|kommun[\wæøåéÆØÅÉ]*|[\wæøåéÆØÅÉ]*forvaltning[\wæøåéÆØÅÉ]*|jobcent[\wæøåéÆØÅÉ]*|politi[\wæøåéÆØÅÉ]*|ssp|bibliotek[\wæøåéÆØÅÉ]*|drift[\wæøåéÆØÅÉ]*|ejendom[\wæøåéÆØÅÉ]*|varmemest[\wæøåéÆØÅÉ]*|vicevært[\wæøåéÆØÅÉ]*|udlejning[\wæøåéÆØÅÉ]*|afdeling[\wæøåéÆØÅÉ]*|bolig(?:organisation|selskab|forening)[\wæøåéÆØÅÉ]*|institution[\wæøåéÆØÅÉ]*|børneha[\wæøåéÆØÅÉ]*|sundhedsplej[\wæøåéÆØÅÉ]*|[\wæøåéÆØÅÉ]*skoleled[\wæøåéÆØÅÉ]*|projekt(?:led|chef)[\wæøåéÆØÅÉ]*|[\wæøåéÆØÅÉ]*skole[nr]?(?:ne)?s?)$/u;

/** Somebody by name, with a position after it: of many who are a »medarbejder«, this is one. */
const person = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.-]*)+, /;

/** A word without its case and ending: `Fritidsjobvejlederen` and `fritidsjobvejledere` are one. */
const stem = (word: string) => (word.length < 6 ? word : word.replace(/(?:er)?(?:en|et|ne|e)?s?$/u, ''));

const wordsIn = (text: string) =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[A-Za-zÀ-ɏ]{3,}/g) ?? []
  ).filter(word => !empty.has(word));

/** Tells of each name whether it is found among those that a plan's organisation, parties and partners name. When in doubt it is. */
export function namedIn(plan: PlanDraft): (name: string) => boolean {
  const areas = plan.indsatsområder ?? [];
  const { kommunikation: _, justering: __, evaluering: ___, ...people } = organisationOf(plan) ?? {};
  const named = textsIn([
    people,
    [...partiesOf(plan)],
    [...housingNames(plan)],
    plan.boligorganisationer,
    plan.kommune,
    areas.map(({ partnere, delaftale, aktiviteter }) => [
      partnere,
      delaftale,
      (aktiviteter ?? []).map(one => one.partnere),
    ]),
    (plan.aktiviteter ?? []).map(one => one.partnere),
  ]);
  const known = new Set(
    named
      .flatMap(wordsIn)
      .map(stem)
      .filter(word => !topic.test(word)),
  );
  // Most names are found as they are, and need none of these.
  let parts: ReadonlySet<string> | undefined;
  const isShorter = (word: string) => {
    parts ??= new Set([...known].flatMap(partsOf));
    return parts.has(word);
  };
  const isLonger = (word: string) => partsOf(word).some(part => known.has(part) && !role.test(part));
  return name => {
    const said = wordsIn(
      person.test(name.normalize('NFC')) ? name.replace(/(?<![\wæøåé])medarbejder(?:en)?(?![\wæøåé])/i, '') : name,
    );
    const telling = said.map(stem).filter(word => !topic.test(word));
    if (telling.length === 0 || said.some(word => everyone.test(word))) return true;
    return telling.some(word => known.has(word)) || telling.some(word => isShorter(word) || isLonger(word));
  };
}

/** The beginnings and the ends of a word that are long enough to be words themselves. A word of more than 60 letters is none. */
function partsOf(word: string): readonly string[] {
  if (word.length > 60) return [];
  return Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)])
    .flat()
    .filter(({ length }) => length >= 5 && length < word.length);
}
