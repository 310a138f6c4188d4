import { anyCase } from './any-case.ts';
import { isLong, sentencesOf, words } from './wording.ts';

const today = '(?:(?:i dag|i øjeblikket|desværre|lige nu|aktuelt),? )?';
const because = anyCase(
  /^(?:fordi|da|eftersom|idet|på grund af|pga\.?|grundet|baggrunden er|årsagen er|grunden er|det skyldes|(?:aktiviteten|indsatsen|det) er (?:[\wæøåé]+ )?(?:nødvendigt?|vigtigt?|relevant),? (?:fordi|da|idet))(?![\wæøåé])/,
);
/** »Da mange mangler job, skal 60 unge …« goes on to say what is sought; »Da mange mangler job, laver vi en café« does not. */
const mainClause = anyCase(
  /,\s*(?!(?:der|især|eller|hver|ikke|særligt|laver|etablerer|opretter|tilbyder|starter|holder|afholder|sætter|igangsætter|iværksætter|arrangerer)(?![\wæøåé]))(?:[\wæøåé]+r|skal|vil|kan)(?![\wæøåé])/,
);

const tooMany = anyCase(`^${today}(?:der er |er der )?(?:alt )?for (?:mange|få|lidt|meget)(?![\\wæøåé])`);
const need = anyCase(
  `^${today}(?:(?:der er|er der) (?:[\\wæøåé]+ ){0,3}?(?:behov|brug) for|der mangler|mangler der|(?:området|kvarteret|bebyggelsen|afdelingen|boligområdet|beboerne|de unge|børnene|forældrene|familierne) (?:mangler|har (?:stort )?(?:brug|behov) for|har svært ved|kender ikke|savner|er (?:meget |hårdt )?(?:præget af|plaget af|belastet af)|lider under|har ikke (?:noget|nogen|mulighed|råd|lyst)|har ingen (?:at|job|uddannelse|tilknytning|steder|sted|netværk)))(?![\\wæøåé])`,
);
const many = anyCase(
  `^${today}(?:(?:der er|er der|vi har|har vi|har|er) )?(?:rigtig mange|mange|en (?:stor )?del|en (?:høj|stor) andel|flere og flere|stadig flere|et stigende antal)(?![\\wæøåé])`,
);
const thereIs = anyCase(
  `^${today}(?:der er|er der|der opleves|der har været) (?:en |et )?(?:meget )?(?:stor|høj|stigende|lav|dårlig|udbredt|store|massiv|megen|problemer|uro|hærværk|utryghed|konflikter|mangel)[\\wæøåé]*`,
);
const hereAreMany =
  /^(?:[Ii] dag |[Dd]esværre )?(?:[Dd]er er|[Ee]r der) mange [^,]* (?:i|på) (?:området|kvarteret|boligområdet|afdelinge(?:n|rne)|bebyggelsen|bydelen|[A-ZÀ-Þ][\wæøåéÆØÅÉ]+)$/;
const ill =
  '[\\wæøåé]*(?:arbejdsløshed|ledighed|utryghed|kriminalitet|fraflytning|fravær|frafald|hærværk|ensomhed|gæld|misbrug|udskiftning|vold|uro)[\\wæøåé]*';
/** »Høj ledighed i området«, »Manglende fritidstilbud«, »Ledigheden er høj«, »Området har høj ledighed« */
const state = anyCase(
  `^${today}(?:(?:høj|stor|stigende|udbredt|massiv|megen|meget)e?t? ${ill}|(?:manglende|mangel på) [\\wæøåé]+|${ill}(?: [\\wæøåé]+){0,3} er (?:meget |for )?(?:høj|stor|højere|større|stigende|udbredt)|(?:beboerne|de unge|de ældre|børnene|familierne|forældrene|kvinderne|mændene|mødrene|[\\wæøåé]+ beboere) er (?:[\\wæøåé]+ )?(?:ensomme|utrygge|isolerede|ledige|fattige|socialt udsatte|dårligt stillede|uden (?:job|arbejde|uddannelse|netværk))|[\\wæøåé]+(?: [\\wæøåé]+)? har (?:en |et )?(?:mange (?:udfordringer|problemer|ledige|utrygge|ensomme)|(?:høj|stor|stigende)e?t? ${ill}))(?![\\wæøåé])`,
);
/** The least that the two longest of these patterns ask for: few sentences have it. */
const mayBeNeed = anyCase(
  /behov|brug|mangler|svært|kender ikke|savner|præget|plaget|belastet|lider|har ikke|har ingen/,
);
const mayBeState = anyCase(
  /høj|stor|større|stigende|udbredt|massiv|meget|megen|mang|ensomme|utrygge|isolerede|ledige|fattige|udsatte|stillede|uden/,
);
/** »Vi oplever, at mange …« begins no other way than »Mange …« */
const seeing =
  /^(?:vi (?:oplever|ser|ved|kan se|hører)|(?:undersøgelsen|undersøgelser|tallene|tal|erfaringen|kortlægningen|beboerundersøgelsen) viser|det viser sig|det opleves),? at /i;

/** »Problemet er, at mange falder fra«, »Udfordringen i dag er høj ledighed«: but »Udfordringen er at få flere med« looks ahead. */
const theProblemIs =
  /^(?:(?:det|den|de|vores|områdets|kvarterets) )?(?:[\wæøåé]+ste |store )?(?:problem|udfordring|baggrund|årsag|vanskelighed|situation)(?:en|et|er|erne)? (?:[^\s,.]+ ){0,4}?er(?:,? at (?!(?:få|nå|gå|se|give|gøre|have|skabe|finde|sikre|hjælpe|bryde|støtte|styrke|nedbringe|fastholde|sørge|[\wæøåé]{2,}ere)(?![\wæøåé]))|(?!,? at(?![\wæøåé]))[,:]? (.*))/;

function isProblemTold(said: string): boolean {
  const found = theProblemIs.exec(said.toLowerCase());
  if (!found) return false;
  const [, what] = found;
  return what === undefined ? !purpose.test(said) : lack.test(what) && !sought.test(what);
}

/** A share of people may be what is sought; it is a reason when what they do is to lack something. */
const shareThatLacks = anyCase(
  /^(?:(?:næsten|over|mere end|knap|omkring|godt|ca\.) )?(?:halvdelen|hver (?:anden|tredje|fjerde|femte)|\d+ %|\d+ procent|to tredjedele|en tredjedel|en fjerdedel)(?: (?!højst|mindst)[^\s,]+){0,7}? (?:mangler|er (?:uden|ledige?|utrygge?|ensomme?|isolerede)|har (?:ikke|ingen|få|ringe|svært|problemer)|kender ikke|føler sig (?:utrygge?|ensomme?|alene)|står uden(?: ?for)?|går ikke|kan ikke|lever i fattigdom)(?![\wæøåé])/,
);

const lack = words(
  'mangler|mangel|manglende|ikke|aldrig|ringe|svært|svage?|dårlig[\\wæøåé]*|lavt?|lave|for (?:få|lidt|mange|meget)|uden|udenfor|udsatte?',
  '[\\wæøåé]*(?:ensom|isoler|ledig|utryg|problem|udfordring|kriminel|kriminalitet|hærværk|gæld|misbrug|konflikt|frafald|fravær|fattig|fraflyt)[\\wæøåé]*',
  'uro|vold|vanskelig[\\wæøåé]*|belaste[\\wæøåé]*|enlige|alene|savner|sårbar[\\wæøåé]*|begrænse[td]e?|få|falder fra|dropper ud|hænger ud|bange|halter',
);
const sought = words(
  'derfor|så|således|målet|formålet|skal|vil vi|ønsker vi|senest|højst|færre|mindst|ikke længere|mindre end|ved udgangen|inden',
  'er faldet|falder til|er kommet|kommer i|kommer fast|har fået|har haft|er i (?:job|gang|uddannelse|arbejde)|går til|deltager|mødes|gennemfører|er blevet|stadig i',
);
const purpose = words('derfor', 'så', 'målet', 'formålet', 'skal', 'højst', 'senest');

/** Tells whether a goal gives a reason for the activity, and nothing that the activity is to reach. */
export function isReason(goal: string): boolean {
  const sentences = isLong(goal) ? [] : sentencesOf(goal);
  return sentences.length > 0 && sentences.every((said, at) => isReasonSentence(said) || (at > 0 && goesOn(said)));
}

function isReasonSentence(sentence: string): boolean {
  const said = sentence.replace(seeing, '');
  if (isProblemTold(said)) return true;
  if (because.test(said)) return !mainClause.test(said);
  if (shareThatLacks.test(said)) return !sought.test(said);
  if (tooMany.test(said) || (mayBeNeed.test(said) && need.test(said))) return !purpose.test(said);
  const lacks = (many.test(said) || thereIs.test(said)) && lack.test(said);
  return (lacks || (mayBeState.test(said) && state.test(said)) || hereAreMany.test(said)) && !sought.test(said);
}

const goesOn = (said: string) => lack.test(said) && !sought.test(said);
