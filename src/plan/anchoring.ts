import { isAnnex } from './answers.ts';
import { listOf } from './lists.ts';
import type { Forankring } from './plan.generated.ts';
import type { Activity, Draft } from './plan.ts';
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
  return sentences.some(said => isOpen(said) || isWish(said) || goesOnByItself(said)) ? 'intention' : 'settled';
}

const ofThePlan = words(
  'projektleder\\p{L}*|projektsekretariat\\p{L}*|sekretariat\\p{L}*|styregruppe\\p{L}*|\\p{L}*helhedsplan\\p{L}*',
);

const money =
  '(?:\\p{L}*(?:midler|midlerne|puljer?|pulje|puljemidler|bevilling|bevillinger|finansiering|tilskud|støtte|sponsorater?|penge|fonde?)|projektmidler)';
const seekMoney = [
  new RegExp(
    `(?<!\\p{L})(?:an)?(?:søge[rs]?|søgning|søgt|ansøgning|ansøgninger|søges)(?!\\p{L})[^,]{0,60}?(?<!\\p{L})(?:${money}|forlængelse|fonde|Landsbyggefonden|LBF|helhedsplan)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${money}(?!\\p{L})[^.]{0,30}?(?<!\\p{L})(?:søges|ansøges|skal søges|som skal (?:søges|findes)|skal findes|findes|rejses|skaffes)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:finde|findes|skaffe|skaffes|rejse|fundraise|afhænger af|hvis der (?:er|kommer|bliver)|forudsætter)(?!\\p{L})[^,]{0,40}?(?<!\\p{L})(?:nye? |ekstern\\p{L}* |anden |andre |yderligere |flere |fornyede? )*${money}(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:en |den )?(?:ny|nye|næste|kommende|forlænget|efterfølgende) (?:boligsocial\p{L}* )?(?:helhedsplan|plan|bevilling|projektperiode|periode)(?!\p{L})/iu,
  words(
    'fundraising|fundraise[rs]?|fondsansøgning\\p{L}*|forlængelse af (?:helhedsplanen|planen|projektet|bevillingen)',
  ),
] as const;
const noMoney = words(
  'ingen (?:nye|flere|ekstra)|uden (?:nye|flere|ekstra|eksterne|yderligere)|kræver ikke|ikke (?:brug|behov) for|uafhængig\\p{L}*',
  '(?:an)?(?:søge[rs]?|søgt)(?: \\p{L}+)? (?:ikke(?! (?:kun|bare))|hverken|ingen)|ikke (?:\\p{L}+ ){0,2}(?:an)?søge[rs]?|(?<!endnu )ikke søgt|uden at søge|behøver ikke|afhænger ikke|forudsætter ikke|hverken',
);
const onlyWithMoney = new RegExp(
  `(?<!\\p{L})(?:ikke|næppe|kun|først)(?!\\p{L})[^,.]{0,40}?(?<!\\p{L})(?:uden|med|hvis)(?: \\p{L}+){0,3} ${money}(?!\\p{L})`,
  'iu',
);

function seeksMoney(said: string): boolean {
  if (onlyWithMoney.test(said)) return true;
  return seekMoney.some(pattern => pattern.test(said)) && !noMoney.test(said);
}

/** Words that leave it open: nothing is agreed, whoever is named. */
const open = words(
  '(?:skal|vil|bliver|kan|må)(?: \\p{L}+){0,2} (?:afklare[st]?|undersøge[st]?|undersøgt|drøfte[st]?|overveje[st]?|vurdere[st]?|diskutere[st]?|forhandle[st]?|aftales (?:senere|nærmere)|besluttes|beskrives|udarbejdes|tages stilling|ses på|kigges på)',
  '(?:undersøger|undersøges|afklares|overvejer|overvejes|drøftes|drøfter|vurderes|diskuteres|aftales senere|aftales nærmere|besluttes senere|tages stilling|forhandles)',
  '(?:mulighed|muligheder|muligheden|mulighederne) for',
  'håber?|håbet|håb om|forhåbentlig\\p{L}*|forsøges?|forsøge at|forsøger|prøver at|søges forankret|søges videreført|søger at|tilstræbes|tilstræber|stræber|arbejdes (?:på|for|hen imod)|arbejder (?:på|for|hen imod)',
  'ser (?:vi )?på|ses på|findes (?:en løsning|en model|nogen)|finder (?:vi )?(?:en løsning|nogen|ud af)|regner med|afhænger af|tager (?:vi )?stilling',
  'tages op(?! i)|bliver taget op|tager (?:\\p{L}+ ){0,2}op(?! i)|tage[rs] (?:vi )?(?:\\p{L}+ )?en (?:snak|drøftelse|dialog)|taler (?:vi )?(?:\\p{L}+ )?(?:med|om)|(?:i|en|gå i) dialog|på dagsordenen|kigger (?:vi )?på|vender (?:vi )?tilbage',
  'når (?:\\p{L}+ ){1,3}nærmer sig|til den tid|når vi (?:kommer|når) dertil|når det bliver aktuelt|(?:aftales|planlægges|besluttes|findes|fastlægges|bestemmes) (?:\\p{L}+ ){0,3}?(?:senere|nærmere|undervejs|hen ad vejen|i planens|i det sidste|i sidste|inden planen|før planen)',
  'endnu ikke|ikke (?:endnu )?(?:aftalt|afklaret|besluttet)|uafklaret|så vidt muligt|om muligt|hvis muligt|eventuelt|måske|gerne skulle|forventes|forventer|forventning\\p{L}*',
);
const isOpen = (said: string) =>
  open.test(said) && !/(?<!\p{L})(?:er aftalt|er besluttet|har besluttet|har aftalt|er godkendt)(?!\p{L})/iu.test(said);

/** Words that wish: enough of an answer when somebody is named, and none when nobody is. */
const wish = words(
  'på sigt|hensigten?|intention\\p{L}*|ønske\\p{L}*|målet er|målsætning\\p{L}*|ambition\\p{L}*|planen er,? at|tanken er|ideen er|idéen er|fokus på|forankre[st]?|forankret|forankring\\p{L}*|skal kunne|bør',
);
const isWish = (said: string) => wish.test(said) && !namesTaker(said);

const goesOn = words(
  'videreføres?|videreført|føres videre|fortsætter|fortsætte|fortsættes|fastholdes|bevares|leve videre|lever videre|køre videre|kører videre|overtages|overdrages|drives videre|overgår til (?:almindelig )?drift(?:en)?|indarbejdes|implementeres|integreres',
  '(?:sker|foregår|kommer|går|kører|løber|opstår)(?: \\p{L}+){0,2}? (?:løbende|undervejs|automatisk|naturligt|af sig selv|hen ad vejen|i hverdagen|i takt med)|af sig selv|(?:en )?(?:naturlig |fast )?del af hverdagen',
);
const goesOnByItself = (said: string) => goesOn.test(said) && !namesTaker(said);

/** Somebody who does it, in a clause that hangs on nothing: »Foreningen driver caféen og søger selv midler«. */
const doesIt = (clause: string) =>
  !/^(?:at|om|hvis|så|der|som|når)(?!\p{L})/iu.test(clause) &&
  runs.test(clause) &&
  namesTaker(clause) &&
  !isOpen(clause);
const runs = words(
  'driver|overtager|fører|viderefører|varetager|finansierer|bemander|holder|står for|fortsætter|ansætter|betaler|beholder|indkalder|har overtaget|drives af|passes af',
);

function isSettled(said: string): boolean {
  if (ends.test(said.replace(planEnds, ' '))) return true;
  if (namesTaker(said) && !isOpen(said) && !seeksMoney(said)) return true;
  return said.split(/,\s*|:\s*| og | men /u).some(clause => doesIt(clause) && !seeksMoney(clause));
}
const ends = words(
  'afsluttes|ophører|lukkes|lukker|nedlægges|stopper|slutter(?! som)|skal ikke fortsætte|fortsætter ikke|videreføres ikke',
);
const planEnds =
  /(?<!\p{L})(?:når|efter at|hvis|indtil|inden|før) \p{L}+ (?:slutter|ophører|stopper|lukker|afsluttes|lukkes)(?!\p{L})/giu;

/** Those who may take over, by the kinds of names they have. Operation (driften) alone is nobody. */
const taker = words(
  '(?:\\p{L}*(?:kommune|skole|klub|forening|bibliotek|jobcenter|jobcentre|sprogcenter|center|bestyrelse|organisation|boligselskab|forvaltning|afdeling|udvalg|forældreråd|råd|gruppe|børnehus|børnehave|institution|daginstitution|vuggestue|sfo|ungdomsskole|plejehjem|kirke|menighed|politi|museum|gymnasi|uddannelse|erhvervsråd|frivilligcenter|værksted|team|kontor|selskab|skak|firma|virksomhed|laug|lav|netværk)(?:er|et|en|ets|ens|s|erne|ernes|n|ns|r|rne|rnes|ne|nes|um|ummet|ter|teret|trene|tret|ret)?)',
  '\\p{L}*(?:frivillige|beboere|beboerne|forældrene|mødrene|fædrene|værterne|guiderne|brugerne|deltagerne|naboerne|tovholder\\p{L}*|mester|mestre|lederen|leder|chef\\p{L}*|inspektør\\p{L}*|vicevært\\p{L}*|medarbejder\\p{L}*|vejleder\\p{L}*|vejlederen|konsulent\\p{L}*|sundhedsplejerske\\p{L}*|sundhedsplejen|pædagog\\p{L}*|lærer\\p{L}*|rådgiver\\p{L}*|koordinator\\p{L}*|personale\\p{L}*|udlejningen|boligsociale|ungeenheden|UU|SSP|PPR|DRC|VUC|Røde Kors|Red Barnet|borgerservice|ungeindsats\\p{L}*|værter|guider|klubberne|madholdene|holdene|instruktører\\p{L}*|trænere\\p{L}*|foreningslivet|hjemmeplejen|kommunal\\p{L}*|ildsjæle\\p{L}*|beboerdemokrati\\p{L}*)',
);
/** A name with a capital letter inside a sentence: »Idrætssamvirket«, »Vindfang«. */
const name = /(?<=\S )(?!Landsbyggefonden|LBF|Helhedsplan)\p{Lu}\p{L}{2,}/u;

function namesTaker(said: string): boolean {
  const text = plain(said).replace(
    /(?<!\p{L})\p{L}*(?:helhedsplan|område|afdelingens? (?:daglige )?drift|driftsbudget)\p{L}*/giu,
    ' ',
  );
  return taker.test(text) || name.test(text);
}
