import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { planWith } from './plan-with.ts';

const counts = (code: string, yaml: string) => check(planWith(yaml)).filter(finding => finding.code === code).length;

describe('numbers that look like those of a person', () => {
  test.each([
    ['formål: Ring til Ole (010170-0000)', 1],
    ['formål: Ole, cpr 0101700000', 1],
    ['formål: Job # Ole er 010170-0000', 1],
    ['formål: Job til alle\nnote: 310199-1234 og 010170–0000', 2],
    ['formål: Den 32. er 320170-0000', 0],
    ['formål: Ole har cpr-nr. 010170-0000', 1],
    ['formål: Ole har cpr nr. 010170-0000', 1],
    ['formål: I sin tid 010170-0000', 1],
    ['formål: Sag 0101700000', 0],
    ['formål: Løbenr. 0101700000', 0],
    ['formål: Journalnr. 0101700000', 0],
    ['formål: Se sagen 010170-0000', 1],
    ['formål: Journalnr. 010170-0000', 1],
    ['formål: Sag 12-2021-0101', 0],
    ['formål: EAN 5790101700000', 0],
    ['formål: "https://eksempel.example/0101700000"', 0],
    ['formål: I perioden 010121-311225', 0],
    ['dato: 2021-05-20', 0],
  ] as const)('%s', (yaml, count) => expect(counts('HP147', yaml)).toBe(count));
});

describe('private addresses and telephone numbers', () => {
  const contact = (words: string) =>
    `parter: [Eksempel Kommune, { navn: Boligforeningen Eksempel, kontakt: "${words}" }]`;
  test.each([
    [contact('anne.eksempelsen@hotmail.com'), 1],
    [contact('anne@mail.dk, tlf. 12 34 56 78'), 1],
    [contact('12345678'), 1],
    ['formål: Ring til Anne på 12 34 56 78', 1],
    ['formål: "Mobil: 12345678"', 1],
    ['formål: Skriv til +45 12 34 56 78', 1],
    [contact('helhedsplan@eksempel.dk'), 0],
    [contact('Sekretariatet, Birkevej 2'), 0],
    ['formål: CVR 12345678', 0],
    ['formål: Vi bruger 12 34 56 78 kr.', 0],
    ['formål: 2021 2022 2023 2024', 0],
    ['formål: Job til alle\nnote: Anne, 12 34 56 78', 0],
  ] as const)('%s', (yaml, count) => expect(counts('HP148', yaml)).toBe(count));
});

describe('the names of other areas', () => {
  test.each([
    ['formål: Livet i Egelunden skal være trygt.', 1],
    ['formål: Vi vil give Egelundens børn en god start.', 1],
    ['titel: Sammen om Egelunden', 1],
    ['formål: Flere unge i Egelunden kommer i skole.', 1],
    ['afsnit: [{ overskrift: Livet i Egelunden, tekst: Her er kultur. }]', 1],
    ['formål: Vi får hjælp af Egelundens Skole.', 0],
    ['formål: [Trygt i Egelunden, Job i Egelunden]', 1],
    ['formål: Livet i Birkeparken skal være trygt, og Birkeparkens børn skal lære mere.', 0],
    ['formål: Der er liv i Legeparken og på Skolegården.', 0],
    ['formål: De unge kommer i klubben i Egelunden.', 0],
    ['formål: Vi lærer af naboområdet i Egelunden.', 0],
    ['formål: Livet i Mølletoften skal være trygt.', 1],
    ['formål: Sammen med beboerne i Egelunden laver vi fest.', 0],
    ['afsnit: [{ overskrift: Baggrund, tekst: Poppelvangen er opført i 1968 i ni blokke. }]', 1],
    ['afsnit: [{ overskrift: Baggrund, tekst: Her er uro. Snerleparken har 412 boliger. }]', 1],
    ['afsnit: [{ overskrift: Fysisk, tekst: "Status: Hyldegården får nye altaner." }]', 1],
    ['afsnit: [{ overskrift: Baggrund, tekst: Poppelvangen er et udsat boligområde. }]', 1],
    ['afsnit: [{ overskrift: Baggrund, tekst: Birkeparken er opført i 1968. }]', 0],
    ['afsnit: [{ overskrift: Baggrund, tekst: Boldgården blev bygget i 2012 af beboerne. }]', 0],
    ['afsnit: [{ overskrift: Baggrund, tekst: Skaterparken er et område for alle. }]', 0],
    ['afsnit: [{ overskrift: Baggrund, tekst: Drengen får en bolig. Midtbyen har cafeer. }]', 0],
    ['afsnit: [{ overskrift: Baggrund, tekst: Poppelvangen er åben hver tirsdag. }]', 0],
    ['afsnit: [{ overskrift: Baggrund, tekst: Poppelvangens Skole ligger i området. }]', 0],
    ['aktiviteter: [{ titel: Drømmehaven }]\nformål: Flere beboere mødes i Drømmehaven.', 0],
    ['titel: Strategisk samarbejdsaftale for Egelunden 2021-2025', 1],
    ['titel: Strategisk samarbejdsaftale for Birkeparken og Egelunden', 0],
    ['område: [Birkeparken, Mosevænget]\ntitel: Helhedsplan for Birkeparken og Egelunden', 1],
    ['titel: Boligsocial helhedsplan for Skovsholm', 1],
    ['titel: Boligsocial helhedsplan for Skovsholm\nformål: Skovsholm skal være trygt.', 0],
    ['titel: Boligsocial helhedsplan for Birkeparken i Skovsholm', 0],
    ['titel: Boligsocial helhedsplan for Unge og Ældre', 0],
    ['titel: Boligsocial helhedsplan i Eksempel', 0],
    ['formål: Egelunden skal være en attraktiv bydel.', 1],
    ['formål: Egelunden skal være åben for alle.', 0],
    ['organisation: { kommunikation: Infoskærme i opgangene i Egelunden }', 1],
    ['organisation: { bestyrelse: { navn: Bestyrelsen for Egelunden, medlemmer: [Direktøren] } }', 1],
    ['organisation: { bestyrelse: { medlemmer: [Formanden for afdelingsbestyrelsen i Egelunden] } }', 1],
    ['organisation: { bestyrelse: { medlemmer: [Lederen af beboerhuset Egelunden] } }', 0],
    ['bilag: [{ titel: Beredskabsplan for Egelunden, sted: arkivet }]', 1],
    ['bilag: [{ titel: Erfaringer fra helhedsplanen i Egelunden, sted: arkivet }]', 0],
    ['indsatsområder: [{ navn: Job, delaftale: { titel: Delaftale om job i Egelunden, fil: a.docx } }]', 1],
    ['indsatsområder: [{ navn: Job, delaftale: { titel: Delaftale om job, partnere: [Klubben i Egelunden] } }]', 0],
    ['aktiviteter: [{ titel: Sommerfest i Egelunden }]', 1],
    ['område: [Birkeparken, Egelunden]\nformål: Livet i Egelunden skal være trygt.', 0],
    ['område: Alle afdelinger i Eksempelby\nformål: Livet i Egelunden skal være trygt.', 0],
  ] as const)('%s', (yaml, count) => expect(counts('HP149', yaml)).toBe(count));
});

describe('names of areas that are none', () => {
  test.each([
    ['område: Boligområdet', 1],
    ['område: "[Områdets navn]"', 1],
    ['område: det udsatte boligområde', 1],
    ['område: [Afdelingen, Kvarteret]', 1],
    ['område: Kvarteret ved Åen', 0],
    ['område: Bydelen Nord', 0],
    ['område: Nivå', 0],
    ['område: [Afdelingen, Birkeparken]', 0],
  ] as const)('%s', (yaml, count) => expect(counts('HP150', yaml)).toBe(count));
});
