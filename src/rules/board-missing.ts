import { hasBoard } from '../plan/people/board.ts';
import { detailsOf, placeOf } from '../plan/people/organising.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP402',
  name: 'board-missing',
  asks: 'board',
  title: { da: 'Planen nævner ingen bestyrelse', en: 'The plan names no board' },
  why: {
    da: 'Fra og med 2015-18-midlerne er en entydig ledelse et krav. Landsbyggefonden beskriver en boligsocial bestyrelse, hvor kommunens og boligorganisationernes ledelser sidder sammen.',
    en: 'From the 2015-18 funds on, an unambiguous leadership is required. Landsbyggefonden describes a boligsocial board where the managements of municipality and housing organisations sit together.',
  },
  fix: {
    da: 'Skriv under `organisation:` en `bestyrelse:` med `formand:`, `medlemmer:`, `opgaver:`, `mandat:` og `møder:`.',
    en: 'Write under `organisation:` a `bestyrelse:` with `formand:`, `medlemmer:`, `opgaver:`, `mandat:` and `møder:`.',
  },
  example: {
    bad: `
      organisation:
        bestyrelse: # HP402
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
    da: ({ hasSteeringGroup }: Facts) =>
      hasSteeringGroup
        ? 'Planen har en styregruppe, men ingen bestyrelse. Hvem sidder i den boligsociale bestyrelse?'
        : 'Hvem sidder i den boligsociale bestyrelse?',
    en: ({ hasSteeringGroup }: Facts) =>
      hasSteeringGroup
        ? 'The plan has a steering group, but no board. Who sits on the boligsocial board?'
        : 'Who sits on the boligsocial board?',
  },
  *check(input) {
    const organising = detailsOf(input);
    if (!organising || hasBoard(input.plan)) return;
    if (organising.parts && input.refused(organising.parts, 'bestyrelse')) return;
    yield { at: placeOf(input, 'bestyrelse'), facts: { hasSteeringGroup: organising.steering !== undefined } };
  },
});

type Facts = { readonly hasSteeringGroup: boolean };
