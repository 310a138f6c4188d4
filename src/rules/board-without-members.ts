import { boardOf, boardSeats, hasBoard } from '../plan/people/board.ts';
import { detailsOf, placeInGroup, placeOf } from '../plan/people/organising.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP403',
  name: 'board-without-members',
  asks: 'boardMunicipality',
  title: { da: 'Bestyrelsen har ingen medlemmer', en: 'The board has no members' },
  why: {
    da: 'Bestyrelsen virker, når de, der sidder i den, kan beslutte noget på egen organisations vegne. Landsbyggefonden beskriver den som stedet, hvor kommunens øverste administrative ledelse og boligorganisationernes ledelse mødes.',
    en: "The board works when those who sit on it can decide on behalf of their organisation. Landsbyggefonden describes it as the place where the municipality's top administrative management and the management of the housing organisations meet.",
  },
  fix: {
    da: 'Skriv `formand:` og `medlemmer:` under bestyrelsen: stilling og organisation er nok, fx `Kommunaldirektøren i Eksempel Kommune`.',
    en: 'Write `formand:` and `medlemmer:` under the board: position and organisation are enough, for example `Kommunaldirektøren i Eksempel Kommune`.',
  },
  example: {
    bad: `
      organisation:
        bestyrelse:
          medlemmer: # HP403
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
    da: () => 'Hvem sidder i bestyrelsen, og hvem repræsenterer de?',
    en: () => 'Who sits on the board, and whom do they represent?',
  },
  *check(input) {
    const { plan, refused } = input;
    if (!detailsOf(input) || !hasBoard(plan) || boardSeats(plan).length > 0) return;
    const board = boardOf(plan);
    if (board && (refused(board.parts, 'medlemmer') || refused(board.parts, 'formand'))) return;
    yield { at: board ? placeInGroup(input, board, 'medlemmer') : placeOf(input, 'bestyrelse'), facts: {} };
  },
});
