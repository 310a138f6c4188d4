import { listed } from '../language.ts';
import { boardOf, boardSeats, isHousingHead } from '../plan/people/board.ts';
import { detailsOf, placeInGroup, placeOf } from '../plan/people/organising.ts';
import { organisationsWithoutSeat } from '../plan/people/seats.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP405',
  name: 'board-without-housing-organisation',
  asks: 'boardHousing',
  title: {
    da: 'Boligorganisationernes ledelse sidder ikke i bestyrelsen',
    en: 'The management of the housing organisations is not on the board',
  },
  why: {
    da: 'I Landsbyggefondens beskrivelse sidder ledelsen af de boligorganisationer, der er med, i bestyrelsen. Det er boligorganisationerne, der ejer boligerne, og nogle steder også dem, der ansætter medarbejderne.',
    en: "In Landsbyggefonden's description the management of the housing organisations involved sits on the board. They own the housing, and in some places they also employ the staff.",
  },
  fix: {
    da: 'Skriv under `medlemmer:` eller `formand:`, hvem fra boligorganisationens ledelse der sidder i bestyrelsen, fx `Direktøren for Boligforeningen Eksempel`.',
    en: 'Write under `medlemmer:` or `formand:` who from the management of the housing organisation sits on the board, for example `Direktøren for Boligforeningen Eksempel`.',
  },
  example: {
    bad: `
      organisation:
        bestyrelse:
          formand: Kommunaldirektøren i Eksempel Kommune
          medlemmer: [Formanden for afdelingsbestyrelsen i Birkeparken] # HP405
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
        ? 'Sidder der nogen fra boligorganisationernes ledelse i bestyrelsen?'
        : `Sidder der nogen fra ledelsen i ${listed(missing, 'and', 'da')} i bestyrelsen?`,
    en: ({ missing = [] }: Facts = {}) =>
      missing.length === 0
        ? 'Does anybody from the management of the housing organisations sit on the board?'
        : `Does anybody from the management of ${listed(missing, 'and', 'en')} sit on the board?`,
  },
  *check(input) {
    const { plan } = input;
    const seats = detailsOf(input) ? boardSeats(plan) : [];
    if (seats.length === 0 || seats.some(seat => /bilag|kommissorie/i.test(seat))) return;
    const missing = organisationsWithoutSeat(plan, seats);
    if (missing.length === 0 && seats.some(seat => isHousingHead(plan, seat))) return;
    const board = boardOf(plan);
    yield { at: board ? placeInGroup(input, board, 'medlemmer') : placeOf(input, 'bestyrelse'), facts: { missing } };
  },
});

type Facts = { readonly missing?: readonly string[] };
