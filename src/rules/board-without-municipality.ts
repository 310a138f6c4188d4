import { listed } from '../language.ts';
import { boardOf, boardSeats, isMunicipalHead } from '../plan/people/board.ts';
import { detailsOf, placeInGroup, placeOf } from '../plan/people/organising.ts';
import { municipalitiesWithoutSeat } from '../plan/people/seats.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP404',
  name: 'board-without-municipality',
  asks: 'boardMunicipality',
  title: {
    da: 'Kommunens øverste ledelse sidder ikke i bestyrelsen',
    en: "The municipality's top management is not on the board",
  },
  why: {
    da: 'I Landsbyggefondens beskrivelse sidder kommunens øverste administrative ledelse i bestyrelsen. Uden den er det svært at få kommunens egne indsatser til at trække samme vej.',
    en: "In Landsbyggefonden's description the municipality's top administrative management sits on the board. Without it, it is hard to make the municipality's own efforts pull the same way.",
  },
  fix: {
    da: 'Skriv under `medlemmer:` eller `formand:`, hvem fra kommunens direktion der sidder i bestyrelsen, fx `Kommunaldirektøren i Eksempel Kommune`.',
    en: "Write under `medlemmer:` or `formand:` who from the municipality's top management sits on the board, for example `Kommunaldirektøren i Eksempel Kommune`.",
  },
  example: {
    bad: `
      organisation:
        bestyrelse:
          formand: Direktøren for Boligforeningen Eksempel
          medlemmer: [En boligsocial konsulent i Eksempel Kommune] # HP404
          opgaver: Følger op på målene
          møder: fire gange om året
        følgegrupper: Følgegruppen for unge
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: fritidsjobvejleder
        beboere: To beboere sidder i følgegruppen
        evaluering: Indsatsen evalueres en gang om året
    `,
    good: `
      organisation:
        bestyrelse:
          formand: Kommunaldirektøren i Eksempel Kommune
          medlemmer: [Direktøren for Boligforeningen Eksempel]
          opgaver: Følger op på målene og godkender budgettet
          møder: fire gange om året
        følgegrupper: Følgegruppen for unge
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: fritidsjobvejleder
        beboere: To beboere sidder i følgegruppen
        evaluering: Indsatsen evalueres en gang om året
    `,
  },
  message: {
    da: ({ missing = [] }: Facts = {}) =>
      missing.length === 0
        ? 'Sidder der nogen fra kommunens øverste administrative ledelse i bestyrelsen?'
        : `Sidder der nogen fra den øverste administrative ledelse i ${listed(missing, 'and', 'da')} i bestyrelsen?`,
    en: ({ missing = [] }: Facts = {}) =>
      missing.length === 0
        ? "Does anybody from the municipality's top administrative management sit on the board?"
        : `Does anybody from the top administrative management of ${listed(missing, 'and', 'en')} sit on the board?`,
  },
  *check(input) {
    const { plan } = input;
    const seats = detailsOf(input) ? boardSeats(plan) : [];
    if (seats.length === 0 || seats.some(seat => /bilag|kommissorie/i.test(seat))) return;
    const missing = municipalitiesWithoutSeat(plan, seats);
    if (missing.length === 0 && seats.some(seat => isMunicipalHead(plan, seat))) return;
    const board = boardOf(plan);
    yield { at: board ? placeInGroup(input, board, 'medlemmer') : placeOf(input, 'bestyrelse'), facts: { missing } };
  },
});

type Facts = { readonly missing?: readonly string[] };
