import { isAnnex } from '../answers.ts';
import { listOf } from '../lists.ts';
import type { Forankring } from '../plan.generated.ts';
import type { Activity, Draft } from '../plan.ts';
import { anyCase } from './any-case.ts';
import { isLong, plain, sentencesOf, words } from './wording.ts';

type Part = Exclude<Draft<Forankring>, string | readonly unknown[]>;

/**
 * What the anchoring of an activity comes to: somebody takes over, or it ends (`settled`); it is only hoped for, to be looked
 * into, or said without anybody who does it (`intention`); or it is only to apply for new money (`money`).
 */
export type Anchoring = 'settled' | 'intention' | 'money';

/** Reads what an activity says of its anchoring; nothing where it says nothing. When in doubt it is settled. */
export function anchoringOf({ forankring }: Activity): Anchoring | undefined {
  if (forankring === undefined) return undefined;
  const parts = listOf<Draft<Forankring>>(forankring).map(
    (part): Part => (typeof part === 'string' ? { hvad: part } : part),
  );
  const told = parts.map(({ hvad }) => hvad ?? '');
  if (told.some(isLong)) return 'settled';
  const sentences = told.flatMap(sentencesOf);
  if (isAnnex(forankring) || parts.some(({ bilag }) => bilag !== undefined) || sentences.length === 0) return 'settled';
  const seeking = sentences.some(seeksMoney);
  // Those who apply for money are named as often as those who take over, and are gone when the plan is.
  const named = parts.flatMap(({ hvem }) => (hvem === undefined ? [] : [JSON.stringify(hvem)]));
  if (named.some(hvem => !(seeking && ofThePlan.test(hvem)))) return 'settled';
  if (sentences.some(isSettled)) return 'settled';
  if (seeking) return 'money';
  return sentences.some(said => placedToday.test(said) || isOpen(said) || isWish(said) || goesOnByItself(said))
    ? 'intention'
    : 'settled';
}

const ofThePlan = words(
  'projektleder[\\wæøåé]*|projektsekretariat[\\wæøåé]*|sekretariat[\\wæøåé]*|styregruppe[\\wæøåé]*|[\\wæøåé]*helhedsplan[\\wæøåé]*',
);

const money =
  '(?:[\\wæøåé]*(?:midler|midlerne|puljer?|pulje|puljemidler|bevilling|bevillinger|finansiering|tilskud|støtte|sponsorater?|penge|fonde?)|projektmidler)';
const seekMoney = [
  anyCase(
    `(?<![\\wæøåé])(?:an)?(?:søge[rs]?|søgning|søgt|ansøgning|ansøgninger|søges)(?![\\wæøåé])[^,]{0,60}?(?<![\\wæøåé])(?:${money}|forlængelse|fonde|landsbyggefonden|lbf|helhedsplan)(?![\\wæøåé])`,
  ),
  anyCase(
    `(?<![\\wæøåé])${money}(?![\\wæøåé])[^.]{0,30}?(?<![\\wæøåé])(?:søges|ansøges|skal søges|som skal (?:søges|findes)|skal findes|findes|rejses|skaffes)(?![\\wæøåé])`,
  ),
  anyCase(
    `(?<![\\wæøåé])(?:finde|findes|skaffe|skaffes|rejse|fundraise|afhænger af|hvis der (?:er|kommer|bliver)|forudsætter)(?![\\wæøåé])[^,]{0,40}?(?<![\\wæøåé])(?:nye? |ekstern[\\wæøåé]* |anden |andre |yderligere |flere |fornyede? )*${money}(?![\\wæøåé])`,
  ),
  anyCase(
    /(?<![\wæøåé])(?:en |den )?(?:ny|nye|næste|kommende|forlænget|efterfølgende) (?:boligsocial[\wæøåé]* )?(?:helhedsplan|plan|bevilling|projektperiode|periode)(?![\wæøåé])/,
  ),
  words(
    'fundraising|fundraise[rs]?|fondsansøgning[\\wæøåé]*|forlængelse af (?:helhedsplanen|planen|projektet|bevillingen)',
  ),
] as const;
const noMoney = words(
  'ingen (?:nye|flere|ekstra)|uden (?:nye|flere|ekstra|eksterne|yderligere)|kræver ikke|ikke (?:brug|behov) for|uafhængig[\\wæøåé]*',
  '(?:an)?(?:søge[rs]?|søgt)(?: [\\wæøåé]+)? (?:ikke(?! (?:kun|bare))|hverken|ingen)|ikke (?:[\\wæøåé]+ ){0,2}(?:an)?søge[rs]?|(?<!endnu )ikke søgt|uden at søge|behøver ikke|afhænger ikke|forudsætter ikke|hverken',
);
const onlyWithMoney = anyCase(
  `(?<![\\wæøåé])(?:ikke|næppe|kun|først)(?![\\wæøåé])[^,.]{0,40}?(?<![\\wæøåé])(?:uden|med|hvis)(?: [\\wæøåé]+){0,3} ${money}(?![\\wæøåé])`,
);

function seeksMoney(said: string): boolean {
  if (onlyWithMoney.test(said)) return true;
  return seekMoney.some(pattern => pattern.test(said)) && !noMoney.test(said);
}

/** Words that leave it open: nothing is agreed, whoever is named. */
const open = words(
  '(?:skal|vil|bliver|kan|må)(?: [\\wæøåé]+){0,2} (?:afklare[st]?|undersøge[st]?|undersøgt|drøfte[st]?|overveje[st]?|vurdere[st]?|diskutere[st]?|forhandle[st]?|aftales (?:senere|nærmere)|besluttes|beskrives|udarbejdes|tages stilling|ses på|kigges på)',
  '(?:undersøger|undersøges|afklares|overvejer|overvejes|drøftes|drøfter|vurderes|diskuteres|aftales senere|aftales nærmere|besluttes senere|tages stilling|forhandles)',
  '(?:mulighed|muligheder|muligheden|mulighederne) for',
  'håber?|håbet|håb om|forhåbentlig[\\wæøåé]*|forsøges?|forsøge at|forsøger|prøver at|søges forankret|søges videreført|søger at|tilstræbes|tilstræber|stræber|arbejdes (?:på|for|hen imod)|arbejder (?:på|for|hen imod)',
  'ser (?:vi )?på|ses på|findes (?:en løsning|en model|nogen)|finder (?:vi )?(?:en løsning|nogen|ud af)|regner med|afhænger af|tager (?:vi )?stilling',
  'tages op(?! i)|bliver taget op|tager (?:[\\wæøåé]+ ){0,2}op(?! i)|tage[rs] (?:vi )?(?:[\\wæøåé]+ )?en (?:snak|drøftelse|dialog)|taler (?:vi )?(?:[\\wæøåé]+ )?(?:med|om)|(?:i|en|gå i) dialog|på dagsordenen|kigger (?:vi )?på|vender (?:vi )?tilbage',
  'når (?:[\\wæøåé]+ ){1,3}nærmer sig|til den tid|når vi (?:kommer|når) dertil|når det bliver aktuelt|(?:aftales|planlægges|besluttes|findes|fastlægges|bestemmes) (?:[\\wæøåé]+ ){0,3}?(?:senere|nærmere|undervejs|hen ad vejen|i planens|i det sidste|i sidste|inden planen|før planen)',
  '(?:på sigt|med tiden|i fremtiden)(?: [\\wæøåé]+){0,4}? (?:skal|vil|bør) (?:[\\wæøåé]+ )?kunne|(?:skal|vil|bør) (?:[\\wæøåé]+ )?(?:på sigt|med tiden|i fremtiden) kunne',
  'endnu ikke|ikke (?:endnu )?(?:aftalt|afklaret|besluttet)|uafklaret|så vidt muligt|om muligt|hvis muligt|eventuelt|måske|gerne skulle|forventes|forventer|forventning[\\wæøåé]*',
);
/** Where an activity is placed today says nothing of what comes after: »Projektet er forankret i klubben«. */
const placedToday = anyCase(
  /^(?:projektet|aktiviteten|indsatsen|tilbuddet|arbejdet|forløbet|ordningen|den|det) er (?:(?:organisatorisk|fysisk|lokalt|i dag|på nuværende tidspunkt) )*(?:forankret|placeret) (?:i|hos|på|under|ved)(?: (?!(?:efter|fra|til|og|når|som|drift[\wæøåé]*|[\wæøåé]*budget[\wæøåé]*)(?![\wæøåé]))[^\s,;\d]+){1,6}$/,
);
const isOpen = (said: string) =>
  open.test(said) &&
  !/(?<![\wæøåé])(?:er aftalt|er besluttet|har besluttet|har aftalt|er godkendt)(?![\wæøåé])/i.test(said);

/** Words that wish: enough of an answer when somebody is named, and none when nobody is. */
const wish = words(
  'på sigt|hensigten?|intention[\\wæøåé]*|ønske[\\wæøåé]*|målet er|målsætning[\\wæøåé]*|ambition[\\wæøåé]*|planen er,? at|tanken er|ideen er|idéen er|fokus på|forankre[st]?|forankret|forankring[\\wæøåé]*|skal kunne|bør',
);
const isWish = (said: string) => wish.test(said) && !namesTaker(said);

const goesOn = words(
  'videreføres?|videreført|føres videre|fortsætter|fortsætte|fortsættes|fastholdes|bevares|leve videre|lever videre|køre videre|kører videre|overtages|overdrages|drives videre|overgår til (?:almindelig )?drift(?:en)?|indarbejdes|implementeres|integreres',
  '(?:sker|foregår|kommer|går|kører|løber|opstår)(?: [\\wæøåé]+){0,2}? (?:løbende|undervejs|automatisk|naturligt|af sig selv|hen ad vejen|i hverdagen|i takt med)|af sig selv|(?:en )?(?:naturlig |fast )?del af hverdagen',
);
const goesOnByItself = (said: string) => goesOn.test(said) && !namesTaker(said);

/** Somebody who does it, in a clause that hangs on nothing: »Foreningen driver caféen og søger selv midler«. */
const doesIt = (clause: string) =>
  !/^(?:at|om|hvis|så|der|som|når)(?![\wæøåé])/i.test(clause) &&
  runs.test(clause) &&
  namesTaker(clause) &&
  !isOpen(clause);
const runs = words(
  'driver|overtager|fører|viderefører|varetager|finansierer|bemander|holder|står for|fortsætter|ansætter|betaler|beholder|indkalder|har overtaget|drives af|passes af',
);

function isSettled(said: string): boolean {
  if (placedToday.test(said)) return false;
  if (ends.test(said.replace(planEnds, ' '))) return true;
  if (namesTaker(said) && !isOpen(said) && !seeksMoney(said)) return true;
  return said.split(/,\s*|:\s*| og | men /u).some(clause => doesIt(clause) && !seeksMoney(clause));
}
const ends = words(
  'afsluttes|ophører|lukkes|lukker|nedlægges|stopper|slutter(?! som)|skal ikke fortsætte|fortsætter ikke|videreføres ikke',
);
const planEnds =
  /(?<![\wæøåé])(?:når|efter at|hvis|indtil|inden|før) [\wæøåé]+ (?:slutter|ophører|stopper|lukker|afsluttes|lukkes)(?![\wæøåé])/gi;

/** Those who may take over, by the kinds of names they have. Operation (driften) alone is nobody. */
const taker = words(
  '(?:[\\wæøåé]*(?:kommune|skole|klub|forening|bibliotek|center|centr|bestyrelse|organisation|boligselskab|forvaltning|afdeling|udvalg|forældreråd|råd|gruppe|børnehus|børnehave|institution|daginstitution|vuggestue|sfo|ungdomsskole|plejehjem|kirke|menighed|politi|museum|gymnasi|uddannelse|erhvervsråd|frivilligcenter|værksted|team|kontor|selskab|skak|firma|virksomhed|laug|lav|netværk)(?:er|et|en|ets|ens|s|erne|ernes|n|ns|r|rne|rnes|ne|nes|um|ummet|ter|teret|trene|tret|ret)?)',
  '[\\wæøåé]*(?:frivillige|beboere|beboerne|forældrene|mødrene|fædrene|værterne|guiderne|brugerne|deltagerne|naboerne|tovholder[\\wæøåé]*|mester|mestre|lederen|leder|chef[\\wæøåé]*|inspektør[\\wæøåé]*|vicevært[\\wæøåé]*|medarbejder[\\wæøåé]*|vejleder[\\wæøåé]*|vejlederen|konsulent[\\wæøåé]*|sundhedsplejerske[\\wæøåé]*|sundhedsplejen|pædagog[\\wæøåé]*|lærer[\\wæøåé]*|rådgiver[\\wæøåé]*|koordinator[\\wæøåé]*|personale[\\wæøåé]*|udlejningen|boligsociale|ungeenheden|uu|ssp|ppr|drc|vuc|røde kors|red barnet|borgerservice|ungeindsats[\\wæøåé]*|værter|guider|klubben|klubbens|klubberne|madholdene|holdene|instruktører[\\wæøåé]*|trænere[\\wæøåé]*|foreningslivet|hjemmeplejen|kommunal[\\wæøåé]*|ildsjæle[\\wæøåé]*|beboerdemokrati[\\wæøåé]*)',
);
/** Whoever does something in the sentence: »Driften fortsætter med to hold«. What is done goes on by itself: »Aktiviteten fortsætter«. */
const actor = anyCase(
  /(?:^|[,;:] |(?<![\wæøåé])(?:og|at|men) )(?!(?:[\wæøåé]*(?:aktivitet|indsats|projekt|tilbudd?|arbejde|forløb|plan|ordning|initiativ|caf[eé]|kurs|hold|møde|metode|erfaring|hjælp|fest|have|stue|dag|tur|idé|ide|tanke|hensigt|mål|formål|ønske|håb|proces|opgave|funktion|emne)(?:en|n|et|t|erne|rne|ene)|[\wæøåé]*(?<!foren|afdel)ing(?:en|erne)) )[\wæøåé]{3,}(?:en|et|erne|ne) (?:fortsætter|driver|overtager|tager over|fører|viderefører|varetager|beholder|står for|holder|tilbyder|afholder)(?![\wæøåé])/,
);
/** A name with a capital letter inside a sentence: »Idrætssamvirket«, »Vindfang«. */
const name = /(?<=\S )(?!Landsbyggefonden|LBF|Helhedsplan)[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,}/;

function namesTaker(said: string): boolean {
  const text = plain(said).replace(
    /(?<![\wæøåé])[\wæøåé]*(?:helhedsplan|område|afdelingens? (?:daglige )?drift|driftsbudget)[\wæøåé]*/gi,
    ' ',
  );
  return taker.test(text) || actor.test(text) || name.test(text);
}
