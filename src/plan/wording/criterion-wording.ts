import { anyCase } from './any-case.ts';
import type { CriterionParts, Goal, Statement } from './statements.ts';
import { textsIn } from './statements.ts';
import { hasFigure, isLong, plain, words } from './wording.ts';

const output = words(
  '[\\wæøåé]*(?:deltager|deltagerne|deltagere|deltage|deltagelse|deltaget|deltagerantal|deltagerantallet)|fremmøde[\\wæøåé]*|fremmødte|møder|mødet|møde|mødes|møder op|er mødt op|mødt op',
  '[\\wæøåé]*(?:møder|arrangement(?:er|erne)?|begivenheder|aktiviteter|hold|holdene|kurser|kurset|kursus|workshops?|forløb|besøg|samtaler|ture|foredrag|udflugter|temaaftener|spisninger|fester|events?|aftener|undervisningsgange)',
  'afholdt|afholdes|holdt|gennemført|gennemføres|gennemfører|afviklet|har været med|besøgende|besøgt|tilmeldt[\\wæøåé]*|tilmeldinger|uddelt|uddeles|udgivet|sendt ud|kontaktet|kontakter|kommer|besøger|åbningsdage|åbent|åbningstid[\\wæøåé]*|oplæg|nyhedsbreve',
);
/** What was made or bought: »100 historier er skrevet« */
const made = words(
  '(?:er|bliver|er blevet) (?:[\\wæøåé]+ )?(?:skrevet|trykt|produceret|fremstillet|udarbejdet|lavet|filmet|udsendt|købt|indkøbt|anskaffet|bygget|opstillet|opsat|sat op|hængt op|omdelt|delt ud|husstandsomdelt)',
);
/** Those who were trained or hired to do the work: »30 unge er uddannet« tells of the young people themselves. */
const prepared = words(
  '[\\wæøåé]*(?:mægler|vært|ambassadør|guide|instruktør|reporter|rollemodel|mentor|medarbejder|vejleder|tolk|træner|lærer|pædagog|coach|konsulent|besøgsven|formidler|tovholder|hjælper|rådgiver)(?:s|e|er|r|re|ne|erne|rne|ler|lerne)? (?:er|bliver|er blevet|har været|har gennemført) (?:[\\wæøåé]+ ){0,2}?(?:uddannet|oplært|lært op|trænet|klædt på|certificeret|ansat|rekrutteret|hvervet|på kursus|kurset|kurser|uddannelsen)',
);
/** What is different afterwards: in people's lives, in what they do and say, or in what is counted of them. */
const effect = words(
  '[\\wæøåé]*(?:job|jobbet|arbejde|uddannelse|uddannelsen|ungdomsuddannelse|praktik|læreplads|praktikplads|lønsedler?|løntimer|beskæftigelse|selvforsørg[\\wæøåé]*)|bestå[\\wæøåé]*|eksamen[\\wæøåé]*|karakter[\\wæøåé]*|gennemfører en [\\wæøåé]*uddannelse',
  '[\\wæøåé]*tryg[\\wæøåé]*|[\\wæøåé]*tilfreds[\\wæøåé]*|trives|trivsel|trivslen|kender|kendskab|[\\wæøåé]*venner|ven|[\\wæøåé]*netværk[\\wæøåé]*|[\\wæøåé]*ensom[\\wæøåé]*|alene|oplever|opleves|føler|siger|svarer|vurderer|mener|angiver|synes|fortæller|giver udtryk',
  'scor(?:er?|et|ede)|før og efter|fremgang[\\wæøåé]*|(?:end|som|mod) (?:før|inden|ved (?:start|opstart|begyndelsen|forløbets start))',
  'lært|kan (?!deltage)[\\wæøåé]+|bruger|benytter|har ændret|ændre[rt]?|vane[\\wæøåé]*|rykket|indhentet|sprogpara[\\wæøåé]*|sprogstøtte|læser?|taler|forstår|bedre|styrket|øget|stærkere|større|mindre|mindsket|reduceret|fald[\\wæøåé]*|stig[\\wæøåé]*|stiger|steget|færre|halvere[\\wæøåé]*|fordoble[\\wæøåé]*|højst|ingen|uden',
  '[\\wæøåé]*(?:klage|klager|klagesager|hærværk|sigtelser?|kriminalitet|fravær|frafald|udsættelser?|restancer?|gæld|uro|indbrud|anmeldelser|henvendelser|underretninger|vægt|rygestop|motion[\\wæøåé]*|sundhed|helbred|søvn|fraflytning[\\wæøåé]*|skader)',
  '(?:aktive |nye )?medlem[\\wæøåé]*|forening(?:er|en|slivet)?|foreningsliv[\\wæøåé]*|går til|fritidsaktivitet[\\wæøåé]*|fritidsinteresse[\\wæøåé]*|klub(?:ben|ber|berne)?|melder sig ind|meldt ind|stemmesed[\\wæøåé]*|valg[\\wæøåé]*|opstille[\\wæøåé]*|kandidat[\\wæøåé]*|beboerdemokrati[\\wæøåé]*|afdelingsmøde[\\wæøåé]*|beboermøde[\\wæøåé]*|forældremøde[\\wæøåé]*|bestyrelse[\\wæøåé]*',
  'stadig|holder fast|fasthold[\\wæøåé]*|fastholdt|efter (?:et|tre|seks|ni|tolv|\\d+) [\\wæøåé]+|videre|hjulpet|selv|på egen hånd|af egen kraft|ansvar|tager initiativ|frivillige?|driver|drives|overtaget|overtager|i gang|fast|fået|får|begynder på|begyndt på|henvist|ordnet|rettet|løst|løses|aftale|skole(?:gang|n)?|undervisning(?:en)?|børnehave|dagtilbud|arbejdsmarked[\\wæøåé]*|mod \\d+|fra \\d+',
);

/** Tells whether a criterion only counts what was held or made, and who came or was trained. One that compares with a figure for today says more. */
export function countsOutput({ text, parts }: Statement<CriterionParts>): boolean {
  return parts.bilag === undefined && parts.udgangspunkt === undefined && countsDeeds(text);
}

function countsDeeds(text: string): boolean {
  const said = plain(text);
  if (said === '' || isLong(said)) return false;
  const counts = output.test(said) || (hasFigure(said) && (made.test(said) || prepared.test(said)));
  return counts && !tellsEffect(said);
}

const tellsEffect = (said: string) => effect.test(said.replace(sure, ' ').replace(meetingsHeld, ' '));

/** »At anlægge tre byhaver« */
const making = words(
  '(?<=^(?:(?:målet|formålet) er )?(?:at |vi vil |der skal |der |vi )?)(?:anlægge[rs]?|bygge[rs]?|opføre[rs]?|opsætte[rs]?|opstille[rs]?|producere[rs]?|udgive[rs]?|trykke[rs]?|uddele[rs]?|afholde[rs]?|arrangere[rs]?|plante[rs]?|etablere[rs]?|oprette[rs]?|indrette[rs]?|gennemføre[rs]?)',
);

/** Tells whether a goal only counts what is to be held or made, and who is to come. */
export function goalCountsOutput({ text, parts }: Statement<Goal>): boolean {
  if ([parts.virkning, parts.udgangspunkt, parts.bilag, parts.delmål].some(part => part !== undefined)) return false;
  const said = plain(text);
  if (said.length > 200 || !hasFigure(said)) return false;
  return countsDeeds(said) || (making.test(said) && !tellsEffect(said));
}

/** Words that look like an effect, and count who came all the same. */
const sure =
  /(?<![\wæøåé])(?:har fået tilbud[\wæøåé]*|får tilbud[\wæøåé]*|ingen afbud|fast(?:e)? deltagere|deltager fast|kommer fast|mindre end|uden for|frivillige deltagere|har fået (?:et )?besøg|får (?:et )?besøg|har fået en samtale|nye deltagere|deltager i aktivitet[\wæøåé]*)(?![\wæøåé])/gi;

const meetingsHeld =
  /(?<![\wæøåé])[\wæøåé]*møder(?=[^,;]{0,80}(?<![\wæøåé])(?:afholdt|afholdes|holdt|holdes|gennemført)(?![\wæøåé]))/gi;

const enough = words(
  'alle|samtlige|hver|hvert|aldrig|de fleste|flertal[\\wæøåé]*|størstedelen|overtal|nogen|fasthold[\\wæøåé]*|fastholdt|bevare[\\wæøåé]*|uændret|holdes|holder sig|samme niveau|[\\wæøåé]+s niveau|under (?:en|et|ét) (?:uge|måned|år|dag)|på niveau|gennemsnit[\\wæøåé]*|som (?:i )?(?:resten|kommunen|bydelen)|som de øvrige|svarer til|ligner|højere end|lavere end|mindre end|større end|bedre end|mere end|flere end|færre end|end i dag|dagligt?|ugentlig[\\wæøåé]*|månedlig[\\wæøåé]*|årlig[\\wæøåé]*',
);
/** A state that is reached or is not: nothing is to be counted. */
const reached = words(
  '(?:er|står|blevet|har|ligger) (?:[\\wæøåé]+ ){0,4}?(?:etableret|oprettet|stiftet|dannet|vedtaget|underskrevet|indgået|ansat|åbnet|åben|åbent|godkendt|udarbejdet|færdig[\\wæøåé]*|på plads|i drift|i gang|overtaget|overdraget|valgt|forankret|indviet|bygget|anlagt|trykt|udgivet|beskrevet|skrevet|indarbejdet|implementeret|nedlagt|lukket|lavet|aftalt|besat|uddannet|taget i brug|i brug|selvkørende|selvbærende)',
  '(?:er der|der er|findes) (?:en|et|fast|faste)|driver|drives|overtager|overtaget|fører|selv|har overtaget|kører videre|på egen hånd|uden (?:hjælp|støtte|ansatte|medarbejdere|projekt[\\wæøåé]*)|etableres|oprettes|stiftes|indgås|åbnes|åbner|indført',
);
const inMeasurement = anyCase(/\d\s*(?:%|procent)|(?:mindst|højst|ud af|minimum|maksimalt) (?:\d|[\wæøåé]+)/);

/** Any other thing that is done or not: »Gården er ryddet«. What is raised or mended can be so by much or by little. */
const done = anyCase(
  /(?<![\wæøåé])(?:er|bliver|er blevet) (?:[\wæøåé]+ ){0,2}?(?!(?:meget|blevet|øget|styrket|forbedret|faldet|steget|reduceret|mindsket|vokset|udviklet|løftet|højnet|motiveret|engageret|inddraget|interesseret|nedbragt|begrænset|forebygget|integreret|fremmet|bedret|stabiliseret|opkvalificeret|aktiveret|involveret|synliggjort)(?![\wæøåé]))[\wæøåé]{3,}et(?![\wæøåé])/,
);

/** Tells whether a criterion says how much or how many, or else a state that is reached or is not. */
export function hasMark({ text, parts }: Statement<CriterionParts>): boolean {
  if (parts.måltal !== undefined || parts.bilag !== undefined || plain(text) === '' || isLong(text)) return true;
  if (hasFigure(text) || enough.test(plain(text)) || reached.test(plain(text)) || done.test(plain(text))) return true;
  return textsIn(parts.måling).some(measured => inMeasurement.test(plain(measured)));
}
