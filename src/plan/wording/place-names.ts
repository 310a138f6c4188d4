import { activitiesOf } from '../activities.ts';
import { listOf } from '../lists.ts';
import { groupsOf } from '../people/people.ts';
import type { PlanDraft } from '../plan.ts';
import { remembered } from '../remembered.ts';
import { fold } from '../spelling.ts';
import { anyCase } from './any-case.ts';
import { type Passage, passagesIn } from './mentions.ts';
import { textsIn } from './statements.ts';

const kinds =
  'parken|vænget|kvarteret|toften|lunden|bakken|engen|marken|vangen|gården|gaarden|byen|hegnet|højen|dalen|haven';
const anyKind = new RegExp(kinds);
const name = new RegExp(`(?<![\\wæøåé-])([A-ZÀ-Þ][\\wæøåé-]*?)(${kinds})(s?)(?![\\wæøåé-])`, 'g');

/** Words that end as such names do, and are none. */
const common = anyCase(
  /^(?:leg|lege|natur|skate|multi|by|idræts|erhvervs|bane|motions|aktivitets|fælled|bil|maskin|land|mid|midt|stor|hoved|nabo|gå|ude|inder|skole|bag|for|her|etage|rådhus|bonde|bolig|børne|nytte|fælles|køkken|sanse|koloni|urte|kælke|fodbold|sports|kamp|arbejds|job|slags|grøn|bade|ældre|gamle|nye|hele|alle|sam|under|over|frem|beboer|bold|bolde|bydels|byg(?:ge)?|blomster|cykel|dr|drømme|dyre|energi|ferie|fitness|folke|forlystelses|frugt|forsamlings|gade|grav|havne|herre|hunde|høst|industri|kultur|kunst|loppe|læ|motorik|møde|oplevelses|parcel|parkour|pause|pe|san|skan|van|påske|rekreative|skater?|ski|skulptur|solcelle|stations|tag|trafik|ungdoms|universitets|vand|villa|vindmølle|vogn|værksteds?|vært|økologi|økologiske)s?$/,
);

/** What may stand before the name of the area that a text is about. */
const about = anyCase(
  /(?:^|[\s(])(?:for|i|på|af|om|omkring|området|boligområdet|kvarteret|bebyggelsen|afdelingen)\s+$/,
);

/** What is said of a place where people live, when its name begins the sentence: »Egelunden er opført i 1971«. */
const asHome = anyCase(
  /^ (?:er|blev|har|får|fik|ligger|består|rummer|huser)(?![\wæøåé])[^.!?\n]{0,80}?(?:opført|bygget (?:i|mellem|fra)|byggeri|bolig|beboere|indbyggere|husstande|lejemål|lejligheder|opgange|blokke|facader|altaner|kældre|tage|renover|områd|bebyggelse|kvarter|afdeling|parallelsamfund|ghetto|udsat|fraflytning|ledighed|beliggende)/,
);
const asAim = anyCase(/^ skal (?:være|blive) (?:en|et) [^.!?\n]{0,30}?(?:bydel|boligområde|kvarter)(?![\wæøåé])/);
const endOfSentence = /(?:^|[.!?:]\s+|\n\s*)$/u;

/** What tells that a text speaks of another place on purpose, when it stands before the name or right behind it. */
const elsewhere = anyCase(
  /nabo|sammen med|lige ?som|som (?:i|på)\s|samarbejd|ved siden af|tæt på|modsat|forhold til|sammenlign|tidligere|følger efter|erfaring|inspir|flyt|besøg|mellem|skole|institution|børneha|børnehus|klub|center|centret|station|plejehjem|butik|virksomhed|kirke|hotel|restaurant|(?<![\wæøåé])(?:bus|tur|hal|lejr|andre|anden|andet|samme|også)(?:en|e|ne|r)?(?![\wæøåé])|øvrige|model|kommer fra|uden for|idræt|foreningen|fabrik|museum|bibliotek|udflugt/,
);
const agreement = /(?:samarbejds|del)aftale[\wæøåé]*/gi;
const ofItsOwn = /^s? (?:[A-ZÀ-Þ]|skole|klub|institution|børneha|børnehus|center|kirke|hal(?![\wæøåéÆØÅÉ])|bibliotek)/;

/** Fields that name others than the area the plan is for. */
const others = new Set<unknown>('kilde giver kontakt sted fil adresse navn hvem partnere viden id nr'.split(' '));

/** The name of a place that is none of the plan's own, and where it stands. */
export interface ForeignName {
  readonly name: string;
  readonly passage: Passage;
}

/** What is a name of that kind in a text, and what stands around it. */
interface Candidate {
  readonly full: string;
  readonly first: string;
  readonly isGenitive: boolean;
  readonly before: string;
  readonly after: string;
}

/** All in a text that may be the name of a place where people live. Most texts have none. */
const candidatesIn = remembered((written): readonly Candidate[] => {
  const text = written.normalize('NFC');
  if (!anyKind.test(text)) return [];
  return [...text.matchAll(name)].flatMap(match => {
    const [{ length }, first = '', kind = '', genitive = ''] = match;
    if (first.length < 2 || common.test(first)) return [];
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const after = text.slice(match.index + length, match.index + length + 140);
    return [{ full: `${first}${kind}`, first, isGenitive: genitive !== '', before, after }];
  });
});

/** Tells whether a text speaks of a place as one where people live, and not as one that it names on purpose. */
function isSpokenOf({ before, after, isGenitive }: Candidate, isTitle: boolean): boolean {
  const begins = endOfSentence.test(before);
  const isHome =
    isTitle || about.test(before) || (begins ? [asHome, asAim].some(said => said.test(after)) : isGenitive);
  return isHome && !elsewhere.test(before.replace(agreement, '')) && !ofItsOwn.test(after.slice(0, 20));
}

/** The names of other housing areas that stand where a plan speaks of its own, each once. */
export function foreignNames(plan: PlanDraft): readonly ForeignName[] {
  if (!saysItsArea(plan)) return [];
  const found = new Map<string, ForeignName>();
  const areas = listOf(plan.område).map(fold);
  const groups = new Set<unknown>(groupsOf(plan).map(({ written }) => written));
  let known: { readonly own: string; readonly titles: ReadonlySet<string> } | undefined;
  for (const passage of passagesIn(plan)) {
    const candidates = candidatesIn(passage.text);
    if (candidates.length === 0) continue;
    if (others.has(passage.key) && !(passage.key === 'navn' && groups.has(passage.owner))) continue;
    const isTitle = passage.owner === plan && passage.key === 'titel';
    // A title that names all the plan's own areas too is of a plan for more of them.
    if (passage.key === 'titel' && areas.every(area => fold(passage.text).includes(area))) continue;
    known ??= { own: ownWords(plan), titles: new Set(titlesOf(plan).map(title => fold(firstWord(title)))) };
    const { own, titles } = known;
    for (const candidate of candidates) {
      const { full, first } = candidate;
      if (found.has(full) || titles.has(fold(full))) continue;
      if (own.includes(fold(full)) || (first.length >= 5 && own.includes(fold(first)))) continue;
      if (isSpokenOf(candidate, isTitle)) found.set(full, { name: full, passage });
    }
  }
  const other = found.size === 0 ? otherTitle(plan, areas) : undefined;
  return other ? [other] : [...found.values()];
}

const firstWord = (title: string) => /^[A-Za-zÀ-ɏ-]*/.exec(title)?.[0] ?? '';

/** What a title says a plan is for. */
const planFor =
  /(?:helhedsplan|aftale|ansøgning|prækvalifikation|indsats)[\wæøåé]*(?: 20\d\d ?[-–] ?(?:20)?\d\d)? (?:for|i) ([A-ZÀ-Þ][\wæøåé-]{3,}(?: [A-ZÀ-Þ][\wæøåé-]+)*)/;
/** Those for whom a plan may be, and whom a title may write with a capital letter. */
const people =
  /^(?:Børn|Unge|Famili|Alle|Voksne|Ældre|Bebo|Bolig|Afdeling|Områd|Kvarter|Bydel|Kommun|Udsat|Fælles|Trygh|Bedre|Flere|Den|Det|De(?![A-Za-zÀ-ɏ])|Job|Uddannel|Beskæftigel|Trivsel|Danmark)/;

/** The name of another place in the plan's title, whatever it ends in, when it stands nowhere else in the plan. */
function otherTitle(plan: PlanDraft, areas: readonly string[]): ForeignName | undefined {
  const title = plan.titel?.normalize('NFC') ?? '';
  const said = planFor.exec(title)?.[1];
  if (said === undefined || people.test(said) || areas.some(area => fold(title).includes(area))) return undefined;
  const own = ownWords(plan);
  const isOwn = said.split(/[ -]/u).some(word => word.length > 3 && own.includes(fold(word).replace(/s$/u, '')));
  if (isOwn) return undefined;
  const place = fold(said);
  const isElsewhere = passagesIn(plan).some(
    ({ owner, key, text }) => !(owner === plan && key === 'titel') && fold(text).includes(place),
  );
  return isElsewhere ? undefined : { name: said, passage: { text: title, owner: plan, key: 'titel' } };
}

/** What a plan's own activities and indsatsområder are called: one may be named as a place is, »Drømmehaven«. */
function titlesOf(plan: PlanDraft): readonly string[] {
  const titles = [
    ...activitiesOf(plan).map(({ activity }) => activity.titel),
    ...(plan.indsatsområder ?? []).map(({ navn }) => navn),
  ];
  return titles.filter(title => title !== undefined).map(title => title.normalize('NFC'));
}

/** Tells whether a plan says in a name which area it is for. */
function saysItsArea({ område }: PlanDraft): boolean {
  const areas = listOf(område);
  return areas.length > 0 && !areas.some(area => /\d|afdelinger|områder/i.test(area));
}

/** All in which a plan names its own places and people. */
function ownWords(plan: PlanDraft): string {
  const areas = listOf(plan.område);
  const inAreas = (plan.indsatsområder ?? []).map(({ afdelinger, partnere, delaftale, aktiviteter }) => [
    afdelinger,
    partnere,
    typeof delaftale === 'object' ? delaftale.partnere : undefined,
    (aktiviteter ?? []).map(one => [one.afdelinger, one.partnere]),
  ]);
  const { kommune, boligorganisationer, parter, organisation, bilag, underskrifter, godkendelser } = plan;
  const texts = [areas, kommune, boligorganisationer, parter, underskrifter, godkendelser, inAreas];
  // A house or a school is named on its own; »for X« says whom the plan is for, which may be wrong.
  const named = textsIn([organisation, bilag, (plan.indsatsområder ?? []).map(({ delaftale }) => delaftale)]).map(
    text => text.normalize('NFC').replace(ofPlace, ' '),
  );
  return [...textsIn(texts as unknown), ...named].map(fold).join(' ');
}

const ofPlace = /(?<![A-Za-zÀ-ɏ])(?:for|i|på|af|om|omkring)\s+[A-ZÀ-Þ][\wæøåé-]*/g;
