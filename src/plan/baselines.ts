import type { Placed } from './activities.ts';
import { spotsOf } from './lists.ts';
import type { PlanDraft } from './plan.ts';
import { criteriaOf, type Goal, goalsOf, textsIn } from './statements.ts';
import { hasFigure, isLong, plain } from './wording.ts';

const number =
  '(?:\\d+(?:[.,]\\d+)?|to|tre|fire|fem|seks|syv|otte|ni|ti|tyve|en tredjedel|en fjerdedel|halvdelen|det halve)';
const percent = `${number}\\s*(?:%|procent(?:point)?)`;
/** Those who live there: a share of »de unge« may be a share of those who take part. */
const population =
  '(?:(?:alle |områdets |kvarterets )?(?:beboere|beboerne|borgerne|husstande|husstandene|lejerne)|(?:de )?\\d+[-–]\\d+-?\\s?årige|\\p{L}+(?: \\p{L}+){0,2} i (?:området|kvarteret|afdelingen|afdelingerne|boligområdet|bebyggelsen|\\p{L}+parken))';
const nuisance =
  '(?:klage|udsættelse|fogedudsættelse|sigtelse|henvendelse|anmeldelse|indbrud|underretning|nabosag|hærværkssag|fraflytning|brand|brande|sag om|episode)\\p{L}*';

/** Ways of saying that a level that is there already is to become another. */
const comparisons = [
  // »Ledigheden falder med 20 %«, »Andelen er steget til 60 %«, »halveres«
  `(?:stig(?:er|e|ning)|stige[nrt]\\p{L}*|steget|fald(?:er|e|et)?|øges?|øget|vokser|vokset|reducere[srt]?|nedbringe[srt]?|nedbragt|mindske[srt]?|sænke[srt]?|hæves?|forøges?|begrænse[srt]?)(?!\\p{L})[^.;]{0,80}?(?:med|til)\\s+(?:(?:mindst|højst|under|over|omkring|ca\\.|maks(?:imalt)?|op til)\\s+)*${number}(?!\\p{L})`,
  `(?:halvere[st]?|halveret|fordoble[st]?|fordoblet|tredoble[st]?)(?!\\p{L})`,
  // »20 flere unge«, »10 % færre klager«, »flere end 40 %«
  `${number}\\s*(?:%|procent(?:point)?)?\\s*(?:flere|færre|mindre|lavere|højere|mere)(?!\\p{L})`,
  `(?:færre|mindre|lavere|højere)\\s+end\\s+${number}(?!\\p{L})`,
  `flere\\s+end\\s+${percent}`,
  // »Højst 25 % er utrygge«, »Andelen er over 60 %«
  `(?:højst|under|over|maks(?:imalt)?\\.?)\\s+${percent}`,
  `andelen(?!\\p{L})[^.;]{0,90}?${percent}`,
  // »70 % af beboerne føler sig trygge«
  `${percent}\\s+af\\s+${population}(?!\\p{L})`,
  // »Højst tre udsættelser om året«
  `(?:højst|under|maks(?:imalt)?\\.?)\\s+${number}\\s+(?:\\p{L}+\\s+)?${nuisance}`,
].map(source => new RegExp(`(?<!\\p{L})(?:${source})`, 'iu'));

/** Those an activity has met: of them a share is counted anew, and needs nothing to be held against. */
const ofThoseMet =
  /(?<!\p{L})(?:deltag\p{L}*|af dem|heraf|gennemfør\p{L}*|efter (?:et|tre|seks|\d+) ?\p{L}*|efter forløbet|ved forløbets|har fået|har haft|forløb\p{L}*|tilmeldte|henviste|afdragsordning\p{L}*|brugerne|de nye|stadig|fasthold\p{L}*|hold(?:et)?|kurset|mentor\p{L}*|opkald|tilbudt|i (?:projektet|forløbet|aktiviteten|indsatsen|caféen|klubben)|andelen af (?:piger|drenge|kvinder|mænd)(?! i )|falder fra|udebliver|afbud|springer fra|besøgende|medlemmer|tilfreds\p{L}* med (?:aktiviteten|indsatsen|tilbuddet|rådgivningen|caféen|forløbet|hjælpen|undervisningen|jobbet|kurset|værterne|vejledningen)|får tilbud\p{L}*|kontaktet|får besøg)(?!\p{L})/iu;

/** To take part in these is what is sought, and went on before. */
const inAssemblies = /deltager i (?=(?:afdelingsmøde|beboermøde|beboerdemokrati|forening|fritid)\p{L}*)/giu;

/** »18 ud af 35 unge«: these are counted one by one. »Otte ud af ti« is a share. */
const outOfMany = /(?<!\d)\d+ (?:ud )?af (?:de |i alt )?(?!100(?!\d))(?:1[1-9]|[2-9]\d|\d{3,})(?![\d,.]*\d| ?%)/iu;

/** Tells whether a goal or criterion holds a figure against a level that is there already. */
export function compares(text: string): boolean {
  const said = plain(text).replace(inAssemblies, ' ');
  if (isLong(text) || ofThoseMet.test(said) || outOfMany.test(said)) return false;
  return hasFigure(said) && comparisons.some(pattern => pattern.test(said));
}

const baseline =
  /(?<!\p{L})(?:fra\s+(?:(?:ca\.|omkring|under|over|knap|godt|cirka)\s+)?[^.;]{0,25}?\d[^.;]{0,50}?\btil|mod\s+(?:(?:ca\.|i dag|nu)\s+)?[^.;]{0,15}?\d|i (?:dag|øjeblikket|år)(?!\p{L})|aktuelt|nuværende|udgangspunkt\p{L}*|nulpunkt\p{L}*|baseline\p{L}*|førmåling\p{L}*|startmåling\p{L}*|basismåling\p{L}*|før og efter|ved (?:start|opstart|begyndelsen|forløbets start)|end i (?:\d{4}|dag)|som i \d{4}|(?:i forhold til|sammenlignet med|siden|kontra)\s|i (?:19|20)\d{2} (?:var|er|havde|sagde|gjaldt|svarede|kendte|lå|viste|gik|følte|boede)|\((?:[^()]{0,40}\s)?(?:19|20)\d{2}(?:\/\d{2,4})?\)|start: ?[^.;]{0,20}\d|(?:19|20)\d{2}-(?:niveau|tal)\p{L}*|(?:gentages|samme spørgsmål)|på niveau med|som (?:resten|i resten)|kommunens? (?:gennemsnit|niveau)|gennemsnittet)/iu;

const firstMeasured = /(?:nulpunkt|baseline|førmåling|startmåling|basismåling|måler udgangspunkt|første måling)/iu;

/** Tells whether anything says what a level is today: on the activity, or in a problem or goal it shares its subject with. */
export function hasBaseline(plan: PlanDraft, { activity, area }: Placed, about: string): boolean {
  const items = [...goalsOf(activity), ...criteriaOf(activity)];
  if (items.some(({ parts }) => parts.udgangspunkt !== undefined)) return true;
  if (goalsOf(activity).some(({ parts }) => parts.problem !== undefined && tellsFigure(plan, parts.problem, about)))
    return true;
  const told = [activity.mål, activity.succeskriterier, activity.måling, activity.beskrivelse, activity.afsnit].flatMap(
    textsIn,
  );
  if (told.some(text => baseline.test(plain(text)))) return true;
  if ([activity.skridt, activity.milepæle].flatMap(textsIn).some(text => firstMeasured.test(plain(text)))) return true;
  return baselinesAround(plan, area).some(text => shareSubject(text, about));
}

function tellsFigure(plan: PlanDraft, reference: NonNullable<Goal['problem']>, about: string): boolean {
  if (hasFigure(reference)) return true;
  return spotsOf<string | object>(plan, 'problemer').some(({ value }) => {
    if (typeof value !== 'object' || !('id' in value) || value.id !== reference) return false;
    const told = textsIn(value).join(' ');
    return ('tal' in value || hasFigure(told)) && (!ofOtherPeople(told, about) || shareSubject(told, about));
  });
}

/** People of whom a figure may be, such that a figure of the one tells nothing of the other. */
const peoples = [
  /(?<!\p{L})\p{L}*(?:børn|barn|elev|drenge|piger|familie|forældre|mødre|fædre)/iu,
  /(?<!\p{L})(?:unge|teenager)/iu,
  /(?<!\p{L})(?:voksne|kvinder|mænd|ledige)/iu,
  /(?<!\p{L})(?:ældre|senior|pensionist)/iu,
  /(?<!\p{L})(?:beboere|borgere|husstande|lejere|naboer)/iu,
];

/** Tells whether two texts each name people, and none that the other names. */
function ofOtherPeople(one: string, other: string): boolean {
  const [these, those] = [one, other].map(text => peoples.filter(people => people.test(plain(text))));
  return Boolean(these?.length && those?.length && !these.some(people => those.includes(people)));
}

/** The figures for today that stand higher up: in the plan's problems and goals, and in the goals of the indsatsområde. */
function baselinesAround(plan: PlanDraft, area: Placed['area']): readonly string[] {
  const problems = spotsOf<string | object>(plan, 'problemer').map(({ value }) => textsIn(value).join(' '));
  const items = [plan, ...(area ? [area] : [])].flatMap(owner => [...goalsOf(owner), ...criteriaOf(owner)]);
  const goals = items.filter(({ parts, text }) => parts.udgangspunkt !== undefined || baseline.test(plain(text)));
  return [...problems.filter(hasFigure), ...goals.map(({ text }) => text)];
}

/** Words that every plan is full of, and words that tell something only two at a time. */
const empty =
  /^(?:belig|beboe|andel|antal|områd|kvart|procent|proce|højst|minds|under|deres|flere|færre|perio|plane|falde|stige|reduc|komme|blive|ingen|noget|mange|mello|årige|helhe|afdel|bolig|samme|efter|inden|større|bedre|hvert|alle|den|det|der|som|med|for|til|fra|har|kan|hos|ved|året|år|ikke|hver|eller|over|uden)/iu;
const half = /^(?:voksn|unge|børn|famil|uddan|job|skole|arbej|forei|fritid|\d)/iu;

/** Tells whether two texts speak of the same: they share a word that few texts have, or two that many have. */
function shareSubject(one: string, other: string): boolean {
  const stems = (text: string) =>
    new Set(
      (
        plain(text)
          .toLowerCase()
          .match(/\d{1,2}-\d{1,2}(?=-?årige)|\p{L}{3,}/gu) ?? []
      )
        .map(word => word.replace(/^u(?=tryg|tilfreds)/u, '').slice(0, 5))
        .filter(stem => !empty.test(stem)),
    );
  const others = stems(other);
  const shared = [...stems(one)].filter(stem => others.has(stem));
  return shared.length > 1 || shared.some(stem => stem.length === 5 && !half.test(stem));
}
