import { expect, test } from 'vitest';
import { organisationChart } from '../../../src/submission/figures/organisation.ts';
import { unitsOf } from '../../../src/submission/figures/organisation-levels.ts';
import { manuscript } from './drawn.ts';

const units = (organisation: string) => unitsOf(manuscript(`organisation: ${organisation}`));

test.each([
  ['bestyrelse: { formand: X }', 'strategic'],
  ['styregruppe: { formand: X }', 'strategic'],
  ['følgegrupper: { navn: X }', 'following'],
  ['følgegrupper: { navn: X, niveau: udførende }', 'executing'],
  ['projektgrupper: { navn: X }', 'executing'],
  ['projektgrupper: { navn: X, niveau: strategisk }', 'strategic'],
  ['sekretariat: { navn: X }', 'executing'],
  ['projektleder: X', 'executing'],
  ['medarbejdere: [X, Y]', 'executing'],
  ['driftsansvarlig: X', 'executing'],
  ['grupper: { navn: Styregruppen }', 'strategic'],
  ['grupper: { navn: Tovholdergruppen }', 'executing'],
  ['grupper: { navn: Følgegruppe for unge }', 'following'],
  ['grupper: { navn: Kvarterets råd, niveau: et sted imellem }', 'following'],
])('%s is %s', (written, level) => {
  expect(units(`{ ${written} }`).map(unit => unit.level)).toEqual([level]);
});

test.each([
  ['[Kommunaldirektøren, Direktøren for Boligforeningen Eksempel, Skole- og fritidschefen]', '3 medlemmer'],
  ['[{ titel: Direktør, organisation: Eksempelbo }, { rolle: beboer, antal: 3 }]', '4 medlemmer, heraf 3 for beboerne'],
  ['[Borgmesteren, Beboerrådgiveren, Formanden for afdelingsbestyrelsen]', '3 medlemmer, heraf 1 for beboerne'],
  // What may be several is not counted.
  ['[Kommunaldirektøren, To formænd]', 'Medlemmer: Kommunaldirektøren, To formænd'],
  ['[Direktøren, beboere]', 'Medlemmer: Direktøren, beboere'],
  ['[Direktøren, repræsentanter for skolen]', 'Medlemmer: Direktøren, repræsentanter for skolen'],
  ['Direktørerne', 'Medlemmer: Direktørerne'],
])('the members %s are told as »%s«', (members, said) => {
  expect(units(`{ styregruppe: { medlemmer: ${members} } }`)[0]?.lines).toEqual([said]);
});

test('the words tell the levels from the top', () => {
  const [figure] = organisationChart(
    manuscript(
      'organisation: { bestyrelse: { formand: Direktøren }, følgegrupper: [{ navn: Børn }, { navn: Unge }], projektleder: Kim, projektgrupper: { navn: Job } }',
    ),
  );
  expect(figure?.description).toBe(
    'Beslutter (strategisk niveau): Bestyrelse (formand: Direktøren). Gør arbejdet (udførende niveau): Projektleder; Job. Følger og rådgiver: Børn; Unge.',
  );
});

test.each([
  ['it is missing', 'titel: X'],
  ['it is a text', 'organisation: Bestyrelsen beslutter.'],
  ['it names one group alone', 'organisation: { bestyrelse: { formand: X } }'],
])('there is no figure when %s', (_, text) => {
  expect(organisationChart(manuscript(text))).toEqual([]);
});
