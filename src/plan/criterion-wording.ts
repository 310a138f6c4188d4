import type { CriterionParts, Statement } from './statements.ts';
import { textsIn } from './statements.ts';
import { hasFigure, isLong, plain, words } from './wording.ts';

const output = words(
  '\\p{L}*(?:deltager|deltagerne|deltagere|deltage|deltagelse|deltaget|deltagerantal|deltagerantallet)|fremmøde\\p{L}*|fremmødte|møder|mødet|møde|mødes|møder op|er mødt op|mødt op',
  '\\p{L}*(?:møder|arrangement(?:er|erne)?|begivenheder|aktiviteter|hold|holdene|kurser|kurset|kursus|workshops?|forløb|besøg|samtaler|ture|foredrag|udflugter|temaaftener|spisninger|fester|events?|aftener|undervisningsgange)',
  'afholdt|afholdes|holdt|gennemført|gennemføres|gennemfører|afviklet|har været med|besøgende|besøgt|tilmeldt\\p{L}*|tilmeldinger|uddelt|uddeles|udgivet|sendt ud|kontaktet|kontakter|kommer|besøger|åbningsdage|åbent|åbningstid\\p{L}*|oplæg|nyhedsbreve',
);
/** What was made or bought: »100 historier er skrevet« */
const made = words(
  '(?:er|bliver|er blevet) (?:\\p{L}+ )?(?:skrevet|trykt|produceret|fremstillet|udarbejdet|lavet|filmet|udsendt|købt|indkøbt|anskaffet|bygget|opstillet|opsat|sat op|hængt op|omdelt|delt ud|husstandsomdelt)',
);
/** Those who were trained or hired to do the work: »30 unge er uddannet« tells of the young people themselves. */
const prepared = words(
  '\\p{L}*(?:mægler|vært|ambassadør|guide|instruktør|reporter|rollemodel|mentor|medarbejder|vejleder|tolk|træner|lærer|pædagog|coach|konsulent|besøgsven|formidler|tovholder|hjælper|rådgiver)(?:s|e|er|r|re|ne|erne|rne|ler|lerne)? (?:er|bliver|er blevet|har været|har gennemført) (?:\\p{L}+ ){0,2}?(?:uddannet|oplært|lært op|trænet|klædt på|certificeret|ansat|rekrutteret|hvervet|på kursus|kurset|kurser|uddannelsen)',
);
/** What is different afterwards: in people's lives, in what they do and say, or in what is counted of them. */
const effect = words(
  '\\p{L}*(?:job|jobbet|arbejde|uddannelse|uddannelsen|ungdomsuddannelse|praktik|læreplads|praktikplads|lønsedler?|løntimer|beskæftigelse|selvforsørg\\p{L}*)|bestå\\p{L}*|eksamen\\p{L}*|karakter\\p{L}*|gennemfører en \\p{L}*uddannelse',
  '\\p{L}*tryg\\p{L}*|\\p{L}*tilfreds\\p{L}*|trives|trivsel|trivslen|kender|kendskab|\\p{L}*venner|ven|\\p{L}*netværk\\p{L}*|\\p{L}*ensom\\p{L}*|alene|oplever|opleves|føler|siger|svarer|vurderer|mener|angiver|synes|fortæller|giver udtryk',
  'lært|kan (?!deltage)\\p{L}+|bruger|benytter|har ændret|ændre[rt]?|vane\\p{L}*|rykket|indhentet|sprogpara\\p{L}*|sprogstøtte|læser?|taler|forstår|bedre|styrket|øget|stærkere|større|mindre|mindsket|reduceret|fald\\p{L}*|stig\\p{L}*|stiger|steget|færre|halvere\\p{L}*|fordoble\\p{L}*|højst|ingen|uden',
  '\\p{L}*(?:klage|klager|klagesager|hærværk|sigtelser?|kriminalitet|fravær|frafald|udsættelser?|restancer?|gæld|uro|indbrud|anmeldelser|henvendelser|underretninger|vægt|rygestop|motion\\p{L}*|sundhed|helbred|søvn|fraflytning\\p{L}*|skader)',
  '(?:aktive |nye )?medlem\\p{L}*|forening(?:er|en|slivet)?|foreningsliv\\p{L}*|går til|fritidsaktivitet\\p{L}*|fritidsinteresse\\p{L}*|klub(?:ben|ber|berne)?|melder sig ind|meldt ind|stemmesed\\p{L}*|valg\\p{L}*|opstille\\p{L}*|kandidat\\p{L}*|beboerdemokrati\\p{L}*|afdelingsmøde\\p{L}*|beboermøde\\p{L}*|forældremøde\\p{L}*|bestyrelse\\p{L}*',
  'stadig|holder fast|fasthold\\p{L}*|fastholdt|efter (?:et|tre|seks|ni|tolv|\\d+) \\p{L}+|videre|hjulpet|selv|på egen hånd|af egen kraft|ansvar|tager initiativ|frivillige?|driver|drives|overtaget|overtager|i gang|fast|fået|får|begynder på|begyndt på|henvist|ordnet|rettet|løst|løses|aftale|skole(?:gang|n)?|undervisning(?:en)?|børnehave|dagtilbud|arbejdsmarked\\p{L}*|mod \\d+|fra \\d+',
);

/** Tells whether a criterion only counts what was held or made, and who came or was trained. One that compares with a figure for today says more. */
export function countsOutput({ text, parts }: Statement<CriterionParts>): boolean {
  const said = plain(text);
  if (parts.bilag !== undefined || parts.udgangspunkt !== undefined || said === '' || isLong(said)) return false;
  const counts = output.test(said) || (hasFigure(said) && (made.test(said) || prepared.test(said)));
  return counts && !effect.test(said.replace(sure, ' ').replace(meetingsHeld, ' '));
}

/** Words that look like an effect, and count who came all the same. */
const sure =
  /(?<!\p{L})(?:har fået tilbud\p{L}*|får tilbud\p{L}*|ingen afbud|fast(?:e)? deltagere|deltager fast|kommer fast|mindre end|uden for|frivillige deltagere|har fået (?:et )?besøg|får (?:et )?besøg|har fået en samtale|nye deltagere|deltager i aktivitet\p{L}*)(?!\p{L})/giu;

const meetingsHeld =
  /(?<!\p{L})\p{L}*møder(?=[^,;]{0,80}(?<!\p{L})(?:afholdt|afholdes|holdt|holdes|gennemført)(?!\p{L}))/giu;

const enough = words(
  'alle|samtlige|hver|hvert|aldrig|de fleste|flertal\\p{L}*|størstedelen|overtal|nogen|fasthold\\p{L}*|fastholdt|bevare\\p{L}*|uændret|holdes|holder sig|samme niveau|\\p{L}+s niveau|under (?:en|et|ét) (?:uge|måned|år|dag)|på niveau|gennemsnit\\p{L}*|som (?:i )?(?:resten|kommunen|bydelen)|som de øvrige|svarer til|ligner|højere end|lavere end|mindre end|større end|bedre end|mere end|flere end|færre end|end i dag|dagligt?|ugentlig\\p{L}*|månedlig\\p{L}*|årlig\\p{L}*',
);
/** A state that is reached or is not: nothing is to be counted. */
const reached = words(
  '(?:er|står|blevet|har|ligger) (?:\\p{L}+ ){0,4}?(?:etableret|oprettet|stiftet|dannet|vedtaget|underskrevet|indgået|ansat|åbnet|åben|åbent|godkendt|udarbejdet|færdig\\p{L}*|på plads|i drift|i gang|overtaget|overdraget|valgt|forankret|indviet|bygget|anlagt|trykt|udgivet|beskrevet|skrevet|indarbejdet|implementeret|nedlagt|lukket|lavet|aftalt|besat|uddannet|taget i brug|i brug|selvkørende|selvbærende)',
  '(?:er der|der er|findes) (?:en|et|fast|faste)|driver|drives|overtager|overtaget|fører|selv|har overtaget|kører videre|på egen hånd|uden (?:hjælp|støtte|ansatte|medarbejdere|projekt\\p{L}*)|etableres|oprettes|stiftes|indgås|åbnes|åbner|indført',
);
const inMeasurement = /\d\s*(?:%|procent)|(?:mindst|højst|ud af|minimum|maksimalt) (?:\d|\p{L}+)/iu;

/** Any other thing that is done or not: »Gården er ryddet«. What is raised or mended can be so by much or by little. */
const done =
  /(?<!\p{L})(?:er|bliver|er blevet) (?:\p{L}+ ){0,2}?(?!(?:meget|blevet|øget|styrket|forbedret|faldet|steget|reduceret|mindsket|vokset|udviklet|løftet|højnet|motiveret|engageret|inddraget|interesseret|nedbragt|begrænset|forebygget|integreret|fremmet|bedret|stabiliseret|opkvalificeret|aktiveret|involveret|synliggjort)(?!\p{L}))\p{L}{3,}et(?!\p{L})/iu;

/** Tells whether a criterion says how much or how many, or else a state that is reached or is not. */
export function hasMark({ text, parts }: Statement<CriterionParts>): boolean {
  if (parts.måltal !== undefined || parts.bilag !== undefined || plain(text) === '' || isLong(text)) return true;
  if (hasFigure(text) || enough.test(plain(text)) || reached.test(plain(text)) || done.test(plain(text))) return true;
  return textsIn(parts.måling).some(measured => inMeasurement.test(plain(measured)));
}
