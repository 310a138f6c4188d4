import { decidingGroup } from '../plan/people/board.ts';
import { organisingOf, placeInGroup, termsOf, wordsOf } from '../plan/people/organising.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP407',
  name: 'steering-tasks-missing',
  asks: 'steeringTasks',
  title: {
    da: 'Det fremgår ikke, hvilke opgaver bestyrelsen eller styregruppen har',
    en: 'It is not clear what the board or steering group is to do',
  },
  why: {
    da: 'En gruppe, der kun har medlemmer, ved ikke, hvad den skal beslutte, og så ender beslutningerne hos projektlederen. Landsbyggefonden beskriver bestyrelsens opgaver som ledelse, styring og koordinering; Per Faurbys oplæg nævner otte opgaver for en styregruppe.',
    en: "A group that has only members does not know what it is to decide, and then the decisions end with the project leader. Landsbyggefonden describes the tasks of the board as leadership, steering and coordination; Per Faurby's talk lists eight tasks of a steering group.",
  },
  fix: {
    da: 'Skriv `opgaver:` under gruppen, fx at sikre fremdrift og retning, godkende budgetter, levere ressourcer, beslutninger og mandat, koordinere med andre indsatser, håndtere konflikter og godkende projektgruppernes kommissorier, kommunikationsplan, statusrapporter og handleplaner.',
    en: "Write `opgaver:` under the group, for example to secure progress and direction, approve budgets, supply resources, decisions and mandate, coordinate with other efforts, handle conflicts, and approve the project groups' terms of reference, the communication plan, status reports and action plans.",
  },
  example: {
    bad: `
      program: 2006-10
      periode: { fra: 2008-09-01, til: 2012-08-31 }
      dato: 2008-06-20
      problemer: [{ problem: Mange unge er uden job, tal: 27 %, år: 2007, kilde: KÅS-tal }]
      organisation:
        styregruppe:
          medlemmer: [Direktøren for Boligforeningen Eksempel, Socialdirektøren i Eksempel Kommune]
          opgaver: # HP407
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: fritidsjobvejleder
        beboere: To beboere sidder i følgegruppen
        evaluering: Indsatsen evalueres en gang om året
      bilag: [{ titel: Budget, sted: sekretariatet }]
      underskrifter:
      indsatsområder:
        - navn: Job og fritid
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i tre måneder ved udgangen af 2011
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2009-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      program: 2006-10
      periode: { fra: 2008-09-01, til: 2012-08-31 }
      dato: 2008-06-20
      problemer: [{ problem: Mange unge er uden job, tal: 27 %, år: 2007, kilde: KÅS-tal }]
      organisation:
        styregruppe:
          medlemmer: [Direktøren for Boligforeningen Eksempel, Socialdirektøren i Eksempel Kommune]
          opgaver: [sikre fremdrift og retning, løse konflikter]
          mandat: Beslutter om mål og budget
          møder: fire gange om året
          kommissorium: Styregruppen leder indsatsen
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: fritidsjobvejleder
        beboere: To beboere sidder i følgegruppen
        evaluering: Indsatsen evalueres en gang om året
      bilag: [{ titel: Budget, sted: sekretariatet }]
      underskrifter:
      indsatsområder:
        - navn: Job og fritid
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i tre måneder ved udgangen af 2011
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2009-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ isBoard }: Facts) => `Hvad er ${isBoard ? 'bestyrelsens' : 'styregruppens'} opgaver?`,
    en: ({ isBoard }: Facts) => `What are the tasks of the ${isBoard ? 'board' : 'steering group'}?`,
  },
  *check(input) {
    const group = decidingGroup(input);
    const told = organisingOf(input.plan)?.told ?? '';
    if (!group || termsOf(input.plan, 'kommissorium') || input.refused(group.parts, 'opgaver')) return;
    const { opgaver, mandat } = group.parts;
    if (opgaver !== undefined || mandat !== undefined || isTold(wordsOf(group)) || isTold(told)) return;
    yield { at: placeInGroup(input, group, 'opgaver'), facts: { isBoard: group.field === 'bestyrelse' } };
  },
});

type Facts = { readonly isBoard: boolean };

/** Tells whether a text speaks of what such a group does. */
const isTold = (text: string) =>
  /beslut|bestem|godkend|prioriter|ansvar|koordiner|fremdrift|retning|følge[rs]? op|opfølg|(?:leder|styrer|leder og styrer) (?:indsatsen|arbejdet)/i.test(
    text,
  );
