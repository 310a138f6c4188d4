import { remembered } from '../remembered.ts';
import { anyCase, type Pattern } from './any-case.ts';

/** A pattern for whole words, in whatever case: what stands beside it is no letter. */
export function words(...alternatives: readonly string[]): Pattern {
  return anyCase(`(?<![\\wæøåé])(?:${alternatives.join('|')})(?![\\wæøåé])`);
}

/** A text as it is held against patterns: one line, one kind of letters. */
export const plain = remembered(text => text.normalize('NFC').replace(/\s+/gu, ' ').trim());

/** Tells whether a text is longer than any one goal, criterion or plan for what comes after: nothing is read out of it. */
export function isLong(text: string): boolean {
  return text.length > 3000;
}

/** The sentences of a text. A point after a number (`3. klasse`) or in `ca.` ends none. */
export const sentencesOf = remembered((text): readonly string[] =>
  plain(text)
    .split(/(?<=[!?;])\s|(?<!\d|(?<![\wæøåé])(?:ca|pr|kr|nr|fx|mio|inkl|evt|bl\.a|kl|osv|dvs))\.\s/i)
    .map(sentence => sentence.replace(/[.!?;\s]+$/u, ''))
    .filter(sentence => sentence !== ''),
);

const numberWord = words(
  'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten',
  '(?:(?:en|to|tre|fire|fem|seks|syv|otte|ni)og)?(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems)|(?:et|to|tre|fire|fem|seks|syv|otte|ni)?(?:hundrede|tusinde?)|hundreder|dusin|snes|én|ét|nul|ingen|intet|begge',
  'halvdelen|halvdel|tredjedele?n?|fjerdedele?n?|femtedele?n?|tiendedele?n?|halver[\\wæøåé]*|(?:for|tre)dobl[\\wæøåé]*',
  'hver(?:t)? (?:anden|andet|tredje|fjerde|femte|sjette|tiende)',
);

/** Tells whether a text has a number in digits or words. */
export const hasNumber = remembered(text => /\d/.test(text) || numberWord.test(plain(text)));

/** Numbers that say who, where or when, and not how many. */
const otherNumbers = [
  /\d{1,2}\s*[./-]\s*\d{1,2}\s*[./ -]\s*(?:19|20)?\d{2}/gu,
  /(?<!\d)(?:19|20)\d{2}(?:\s*[/–-]\s*\d{2,4})?(?!\d)/gu,
  /\d{1,2}\.?\s*(?:kvartal|halvår|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/gi,
  /\d{1,2}\.?\s*(?:(?:[-–]|til|og)\s*\d{1,2}\.?\s*)?klasse[\wæøåé]*/gi,
  /(?:mellem|fra)?\s*\d{1,2}\s*(?:[-–]|til|og)\s*\d{1,2}\s*-?\s*år(?:ige|ig|s)?(?![\wæøåé])/gi,
  /(?:over|under|fyldt|op til)\s+\d{2}\s*år(?![\wæøåé])/gi,
  /\d{1,2}\s*-?\s*årige?/gi,
  /(?:§|uge|nr\.?|afdeling|afd\.?|kl\.?)\s*\d+(?:\s*[a-z](?![\wæøåé]))?/gi,
];

/** Tells whether a text says how much or how many: years, dates, ages and school years aside. */
export const hasFigure = remembered(text =>
  hasNumber(otherNumbers.reduce((rest, pattern) => rest.replace(pattern, ' '), plain(text))),
);

const timeWord = words(
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  '(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\.',
  '(?:[\\wæøåé]+)?kvartal[\\wæøåé]*|halvår[\\wæøåé]*|skoleår[\\wæøåé]*|forår[\\wæøåé]*|efterår[\\wæøåé]*|sommer(?:en|ferien?)?|vinter(?:en|ferien?)?|jul(?:en)?|påske(?:n)?|skolestart(?:en)?',
  'ultimo|primo|medio|senest|inden udgangen|ved udgangen|midtvejs|årlig[\\wæøåé]*|månedlig[\\wæøåé]*|ugentlig[\\wæøåé]*|løbende',
  '(?:hver(?:t)?|om|pr\\.|per|i) (?:[\\wæøåé]+ )?(?:år|året|måned(?:en)?|uge(?:n)?)',
  '(?:hver|pr\\.|per) (?:[\\wæøåé]+ )?gang',
  '(?:efter|inden for|inden|i løbet af|om) (?:[\\wæøåé\\d]+ ){0,2}(?:år|måneder?|uger?|dage?|timer)',
  '(?:de|det) første (?:[\\wæøåé\\d]+ ){0,2}(?:år|måneder?|uger?)',
  '(?:måneder?|uger?|år) (?:efter|inde i)',
  '(?:planens|projektets|indsatsens|aktivitetens|helhedsplanens|forløbets|periodens|aftalens) (?:[\\wæøåé]+ )?(?:udløb|ophør|afslutning|slutning|slut|udgang|begyndelse|start)',
  '(?:planen|helhedsplanen|projektet|aktiviteten|indsatsen|perioden|aftalen) (?:er slut|slutter|udløber|ophører|er ophørt)',
  '(?:i|i løbet af|hele) (?:hele )?(?:[\\wæøåé]*perioden)',
  '(?:første|andet|tredje|fjerde|sidste) (?:[\\wæøåé]+)?(?:år|kvartal|halvår|måned)',
);

/** A year, or a day and a month, but no amount (`1.250 kr.`), share (`2/3 af`) or number of posts (`1.5 stilling`). */
const timeInFigures = [
  /(?<![\d,])(?:19|20)\d{2}(?![\d%]|[.,]\d{3})(?! (?:kr|kroner|timer|personer|boliger|beboere|lejemål)(?![\wæøåé]))/iu,
  /(?<![\d.,/])(?:0?[1-9]|[12]\d|3[01])[./] ?(?:0?[1-9]|1[0-2])(?![\d%]|,\d|\.\d{3}(?!\d))(?! ?(?:af|dele?|kr|kroner|mio|procent|pct|stillinge?r?|årsværk|timer?|km)(?![\wæøåé]))/iu,
  /(?<![\wæøåé])(?:uge|måned|år) \d/iu,
];

/** Tells whether a text says when: a date, a year, a season, a deadline or how often. */
export const hasTime = remembered(text => {
  const said = plain(text);
  return timeInFigures.some(figures => figures.test(said)) || timeWord.test(said);
});

const group = words(
  '(?:[\\wæøåé]+)?(?:børn|barn)(?:s|et|ets|ene|enes)?|børnefamilie[\\wæøåé]*|småbørns[\\wæøåé]+|unge(?:s|ne|nes)?|ung|teenager[\\wæøåé]*|voksne(?:s)?|ældre(?:s)?|senior[\\wæøåé]*|pensionist[\\wæøåé]*',
  '(?:[\\wæøåé]+)?(?:pige|dreng|kvinde)(?:r|rs|rne|rnes|n|ns)?|(?:[\\wæøåé]+)?mænd(?:s|ene|enes)?|(?:[\\wæøåé]+)?(?:mødre|mødres|mødrene|mødrenes|mor)|fædre[\\wæøåé]*',
  '(?:[\\wæøåé]+)?forældre(?:s|ne|nes)?|(?:[\\wæøåé]+)?familie(?:r|rs|rne|rnes)?|husstand[\\wæøåé]*|enlige[\\wæøåé]*|eneforsørger[\\wæøåé]*',
  '(?:[\\wæøåé]+)?ledige(?:s)?|(?:[\\wæøåé]+)?(?:elev|studerende|kursist|lærling)(?:er|ers|erne|ernes|en|s)?|kontanthjælpsmodtager[\\wæøåé]*|(?:[\\wæøåé]+)?modtagere',
  'flygtninge[\\wæøåé]*|indvandrer[\\wæøåé]*|efterkommere[\\wæøåé]*|tosprogede[\\wæøåé]*|nydanskere[\\wæøåé]*|nytilkom[\\wæøåé]*|nyankom[\\wæøåé]*|ny(?:ind)?flyttede[\\wæøåé]*|tilflyttere[\\wæøåé]*|nye beboere[\\wæøåé]*',
  'frivillige(?:s)?|beboerdemokrater[\\wæøåé]*|bestyrelsesmedlem[\\wæøåé]*|ansatte|deltagere?(?:s|ne|nes)?|hjemløse|misbrugere[\\wæøåé]*|socialt udsatte|(?:psykisk )?sårbare|udsatte (?:beboere|grupper)|ensomme|isolerede|syge|lejere (?:med|i|der)',
  'beboere,? (?:der|som|med|uden|over|under|på|fra|mellem)|(?:mest|særligt?) (?:udsatte|sårbare|belastede)',
);

/** Tells whether a text names a group of people, and not just everyone who lives there. */
export const namesGroup = remembered(text => group.test(plain(text)));

/** The beginning of a text, for a message: whole words, and `…` where there was more. */
export function beginning(text: string, length = 70): string {
  const said = plain(text.slice(0, 10 * length)).replace(/[.!;:,]+$/u, '');
  if (said.length <= length) return said;
  return `${said.slice(0, length).replace(/[\s,.;:–-]*\s\S*$/u, '')} …`;
}
