import { isEvaluated } from '../plan/people/evaluating.ts';
import { followsUp } from '../plan/people/following.ts';
import { detailsOf, placeOf } from '../plan/people/organising.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { askedIn } from '../plan/programme.ts';
import { periodOf } from '../plan/time/period.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP417',
  name: 'evaluation-missing',
  asks: 'evaluation',
  title: { da: 'Planen siger ikke, hvordan den bliver evalueret', en: 'The plan does not say how it is evaluated' },
  why: {
    da: 'Evalueringen viser, hvad der virkede, og hvad der skal føres videre. Ifølge CFBU skulle alle planer under 2006-10-midlerne fra 2010 evaluere hvert projekt systematisk og ens. For de senere midler er det helheds eget råd; Per Faurbys oplæg råder til, at også styregruppen evaluerer sit arbejde, fx en gang om året.',
    en: "The evaluation shows what worked and what is to be carried on. According to CFBU, from 2010 all plans under the 2006-10 funds had to evaluate every project systematically and alike. For the later funds this is helhed's own advice; Per Faurby's talk advises the steering group to evaluate its own work as well, for example once a year.",
  },
  fix: {
    da: 'Skriv `evaluering:` under `organisation:` – hvad der evalueres, hvornår og af hvem.',
    en: 'Write `evaluering:` under `organisation:` – what is evaluated, when and by whom.',
  },
  example: {
    bad: `
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
        evaluering: # HP417
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
  message: { da: () => 'Hvordan bliver planen evalueret?', en: () => 'How is the plan evaluated?' },
  *check(input, year) {
    const { plan, asks, phase, refused } = input;
    const organising = detailsOf(input);
    if (!organising || !runsIn(plan, year) || plan.måling !== undefined) return;
    if (organising.parts && (organising.parts.evaluering !== undefined || refused(organising.parts, 'evaluering')))
      return;
    if (isEvaluated(plan, askedIn(asks.evaluation, phase)?.level === 'must')) return;
    // Where nobody follows up at all, that is the first question.
    if (askedIn(asks.followUp, phase) && !followsUp(plan)) return;
    yield { at: placeOf(input, 'evaluering'), facts: {} };
  },
});

/** Tells whether a plan runs in a year or later. One that does not say is taken not to. */
function runsIn(plan: PlanDraft, year: number): boolean {
  const { from, to } = periodOf(plan);
  return Number((to ?? from)?.slice(0, 4)) >= year;
}
