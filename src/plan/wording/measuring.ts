import { anyCase } from './any-case.ts';
import { isLong, plain, words } from './wording.ts';

/** What a measurement is read from: a survey, a register, a count. */
const instrument = [
  '[\\wæøåé]*(?:undersøgelse|måling|opgørelse|statistik|register|registrering|indberetning|optælling|tælling|evaluering|rundspørge|interview|screening|logbog|(?:spørge|smiley|evaluerings|registrerings)skema|(?:deltager|møde|fremmøde)liste)(?:n|en|et|er|r|erne|rne|s|ns|ens|ets|ernes|rnes)?',
  'registret|registrets|registre|(?:[\\wæøåé]*(?:sprog|læse|trivsels|sundheds|elev|kondi))?test(?:s|en|ene|er|erne)?',
  'boligsociale? data|bosocdata|kås|danmarks statistik|[\\wæøåé]+s (?:årlige |egne )?(?:tal|data|opgørelser)',
].join('|');

const measured = [
  // »Det måles ved opringning«, »opgjort i jobcentrets register«
  words(
    '(?<!(?:ikke|kunne|kan|skal|til at) )måles(?! (?:ikke|til|senere|nærmere|højere|lavere|bedre|større|mindre)(?![\\wæøåé]))',
    'målt (?:i|på|ved|via|med|gennem|af|hos|efter|før|hver|hvert|årligt|som)',
    '(?:opgøres|opgjort|registreres|registreret|dokumenteres|dokumenteret|tælles|optælles|optalt)(?: (?:[\\wæøåé]+ ){0,2}?(?:i|på|ved|via|med|gennem|af|hos|ud fra|efter|op|hver|hvert)|(?: [\\wæøåé]+)? (?:årligt|månedligt|ugentligt|dagligt|kvartalsvis|løbende))',
  ),
  // »Ifølge tryghedsundersøgelsen«, »i spørgeskemaet«
  anyCase(
    `(?<![\\wæøåé])(?:ifølge|jf\\.?|(?<!(?:deltag[\\wæøåé]*|med) )(?:i|på|ved|via|gennem|efter|fra|af|ud fra|baseret på))(?: (?!i|på|ved|via|gennem|efter|fra|af|er|har)[\\wæøåé]+){0,2}? (?:${instrument})(?![\\wæøåé])`,
  ),
  words('ifølge (?!(?:aftale[\\wæøåé]*|[\\wæøåé]*plan[\\wæøåé]*|målet|regulativet|loven)(?![\\wæøåé]))[\\wæøåé]+'),
  // »Vi ringer til alle efter et år og tæller«, »Koordinatoren fører liste«
  words(
    'vi (?:[\\wæøåé]+ ){0,1}?(?:ringer (?:til|rundt)|spørger|tæller|måler|registrerer|noterer|opgør|interviewer)',
    '[\\wæøåé]{3,}(?:en|et|erne|ne) (?:ringer (?:til|rundt)|tæller(?! (?:\\d|mindst|over|nu|flere|[\\wæøåé]+ medlem))|måler|registrerer|noterer|opgør|fører (?:liste|log|logbog|protokol|regnskab|statistik|bog))',
    'spørger (?:[\\wæøåé]+ )?(?:deltagerne|alle|de unge|beboerne|forældrene)',
  ),
  /(?<![\wæøåé])(?:måling|målemetode|målemetoder|målingen|dokumentation|opgørelse|kilde|datakilde|datagrundlag)(?: er)?:/i,
];

/** Tells whether a sentence says how a thing is measured: where the figure comes from, or who counts or asks. */
export function saysHowMeasured(text: string): boolean {
  const said = plain(text);
  return !isLong(text) && measured.some(pattern => pattern.test(said));
}

const begins = anyCase(
  /^(?:(?:det|de|begge|alle|kriteri(?:et|erne)) )?(?:måles(?! ikke)|måling|målingen|målt|opgøres|opgørelse|registreres|registrering|dokumenteres|spørgeskema[\wæøåé]*|optælling|tælles|interviews?|opringning|vi (?:ringer|spørger|tæller|måler|registrerer))(?![\wæøåé])/,
);
const mark = anyCase(/\d\s*(?:%|procent)|(?:mindst|højst|ud af|minimum|maksimalt) (?:\d|[\wæøåé]+)/);

/** Tells whether a text says only how the things beside it are measured, and nothing that is to be reached. */
export function isOnlyMeasurement(text: string): boolean {
  const said = plain(text);
  return said.length <= 200 && begins.test(said) && !mark.test(said);
}
