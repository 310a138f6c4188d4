import type { Placed } from '../activities.ts';
import { spotsOf } from '../lists.ts';
import type { PlanDraft } from '../plan.ts';
import { anyCase } from './any-case.ts';
import { criteriaOf, type Goal, goalsOf, textsIn } from './statements.ts';
import { hasFigure, isLong, plain } from './wording.ts';

const number =
  '(?:\\d+(?:[.,]\\d+)?|to|tre|fire|fem|seks|syv|otte|ni|ti|tyve|en tredjedel|en fjerdedel|halvdelen|det halve)';
const percent = `${number}\\s*(?:%|procent(?:point)?)`;
/** Those who live there: a share of »de unge« may be a share of those who take part. */
const population =
  '(?:(?:alle |områdets |kvarterets )?(?:beboere|beboerne|borgerne|husstande|husstandene|lejerne)|(?:de )?\\d+[-–]\\d+-?\\s?årige|[\\wæøåé]+(?: [\\wæøåé]+){0,2} i (?:området|kvarteret|afdelingen|afdelingerne|boligområdet|bebyggelsen|[\\wæøåé]+parken))';
const nuisance =
  '(?:klage|udsættelse|fogedudsættelse|sigtelse|henvendelse|anmeldelse|indbrud|underretning|nabosag|hærværkssag|fraflytning|brand|brande|sag om|episode)[\\wæøåé]*';

/** Ways of saying that a level that is there already is to become another. */
const comparisons = [
  // »Ledigheden falder med 20 %«, »Andelen er steget til 60 %«, »halveres«
  `(?:stig(?:er|e|ning)|stige[nrt][\\wæøåé]*|steget|fald(?:er|e|et)?|øges?|øget|vokser|vokset|reducere[srt]?|nedbringe[srt]?|nedbragt|mindske[srt]?|sænke[srt]?|hæves?|forøges?|begrænse[srt]?)(?![\\wæøåé])[^.;]{0,80}?(?:med|til)\\s+(?:(?:mindst|højst|under|over|omkring|ca\\.|maks(?:imalt)?|op til)\\s+)*${number}(?![\\wæøåé])`,
  `(?:halvere[st]?|halveret|fordoble[st]?|fordoblet|tredoble[st]?)(?![\\wæøåé])`,
  // »20 flere unge«, »10 % færre klager«, »flere end 40 %«
  `${number}\\s*(?:%|procent(?:point)?)?\\s*(?:flere|færre|mindre|lavere|højere|mere)(?![\\wæøåé])`,
  `(?:færre|mindre|lavere|højere)\\s+end\\s+${number}(?![\\wæøåé])`,
  `flere\\s+end\\s+${percent}`,
  // »Højst 25 % er utrygge«, »Andelen er over 60 %«
  `(?:højst|under|over|maks(?:imalt)?\\.?)\\s+${percent}`,
  `andelen(?![\\wæøåé])[^.;]{0,90}?${percent}`,
  // »70 % af beboerne føler sig trygge«
  `${percent}\\s+af\\s+${population}(?![\\wæøåé])`,
  // »Højst tre udsættelser om året«
  `(?:højst|under|maks(?:imalt)?\\.?)\\s+${number}\\s+(?:[\\wæøåé]+\\s+)?${nuisance}`,
].map(source => anyCase(`(?<![\\wæøåé])(?:${source})`));

/** Those an activity has met: of them a share is counted anew, and needs nothing to be held against. */
const ofThoseMet = anyCase(
  /(?<![\wæøåé])(?:deltag[\wæøåé]*|af dem|heraf|gennemfør[\wæøåé]*|efter (?:et|tre|seks|\d+) ?[\wæøåé]*|efter forløbet|ved forløbets|har fået|har haft|forløb[\wæøåé]*|tilmeldte|henviste|afdragsordning[\wæøåé]*|brugerne|de nye|stadig|fasthold[\wæøåé]*|hold(?:et)?|kurset|mentor[\wæøåé]*|opkald|tilbudt|i (?:projektet|forløbet|aktiviteten|indsatsen|caféen|klubben)|andelen af (?:piger|drenge|kvinder|mænd)(?! i )|falder fra|udebliver|afbud|springer fra|besøgende|medlemmer|tilfreds[\wæøåé]* med (?:aktiviteten|indsatsen|tilbuddet|rådgivningen|caféen|forløbet|hjælpen|undervisningen|jobbet|kurset|værterne|vejledningen)|får tilbud[\wæøåé]*|kontaktet|får besøg)(?![\wæøåé])/,
);

/** To take part in these is what is sought, and went on before. */
const inAssemblies = /deltager i (?=(?:afdelingsmøde|beboermøde|beboerdemokrati|forening|fritid)[\wæøåé]*)/gi;

/** »18 ud af 35 unge«: these are counted one by one. »Otte ud af ti« is a share. */
const outOfMany = anyCase(
  /(?<!\d)\d+ (?:ud )?af (?:de |i alt )?(?!100(?!\d))(?:1[1-9]|[2-9]\d|\d{3,})(?![\d,.]*\d| ?%)/,
);

/** Tells whether a goal or criterion holds a figure against a level that is there already. */
export function compares(text: string): boolean {
  const said = plain(text).replace(inAssemblies, ' ');
  if (isLong(text) || ofThoseMet.test(said) || outOfMany.test(said)) return false;
  return hasFigure(said) && comparisons.some(pattern => pattern.test(said));
}

const baseline = anyCase(
  /(?<![\wæøåé])(?:fra\s+(?:(?:ca\.|omkring|under|over|knap|godt|cirka)\s+)?[^.;]{0,25}?\d[^.;]{0,50}?\btil|mod\s+(?:(?:ca\.|i dag|nu)\s+)?[^.;]{0,15}?\d|i (?:dag|øjeblikket|år)(?![\wæøåé])|aktuelt|nuværende|udgangspunkt[\wæøåé]*|nulpunkt[\wæøåé]*|baseline[\wæøåé]*|førmåling[\wæøåé]*|startmåling[\wæøåé]*|basismåling[\wæøåé]*|før og efter|ved (?:start|opstart|begyndelsen|forløbets start)|end i (?:\d{4}|dag)|som i \d{4}|(?:i forhold til|sammenlignet med|siden|kontra)\s|i (?:19|20)\d{2} (?:var|er|havde|sagde|gjaldt|svarede|kendte|lå|viste|gik|følte|boede)|\((?:[^()]{0,40}\s)?(?:19|20)\d{2}(?:\/\d{2,4})?\)|start: ?[^.;]{0,20}\d|(?:19|20)\d{2}-(?:niveau|tal)[\wæøåé]*|(?:gentages|samme spørgsmål)|på niveau med|som (?:resten|i resten)|kommunens? (?:gennemsnit|niveau)|gennemsnittet)/,
);

const firstMeasured = anyCase(
  /(?:nulpunkt|baseline|førmåling|startmåling|basismåling|måler udgangspunkt|første måling)/,
);

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
  /(?<![\wæøåé])[\wæøåé]*(?:børn|barn|elev|drenge|piger|familie|forældre|mødre|fædre)/i,
  /(?<![\wæøåé])(?:unge|teenager)/i,
  /(?<![\wæøåé])(?:voksne|kvinder|mænd|ledige)/i,
  /(?<![\wæøåé])(?:ældre|senior|pensionist)/i,
  /(?<![\wæøåé])(?:beboere|borgere|husstande|lejere|naboer)/i,
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
const empty = anyCase(
  /^(?:belig|beboe|andel|antal|områd|kvart|procent|proce|højst|minds|under|deres|flere|færre|perio|plane|falde|stige|reduc|komme|blive|ingen|noget|mange|mello|årige|helhe|afdel|bolig|samme|efter|inden|større|bedre|hvert|alle|den|det|der|som|med|for|til|fra|har|kan|hos|ved|året|år|ikke|hver|eller|over|uden)/,
);
const half = anyCase(/^(?:voksn|unge|børn|famil|uddan|job|skole|arbej|forei|fritid|\d)/);

/** Tells whether two texts speak of the same: they share a word that few texts have, or two that many have. */
function shareSubject(one: string, other: string): boolean {
  const stems = (text: string) =>
    new Set(
      (
        plain(text)
          .toLowerCase()
          .match(/\d{1,2}-\d{1,2}(?=-?årige)|[A-Za-zÀ-ɏ]{3,}/g) ?? []
      )
        .map(word => word.replace(/^u(?=tryg|tilfreds)/u, '').slice(0, 5))
        .filter(stem => !empty.test(stem)),
    );
  const others = stems(other);
  const shared = [...stems(one)].filter(stem => others.has(stem));
  return shared.length > 1 || shared.some(stem => stem.length === 5 && !half.test(stem));
}
