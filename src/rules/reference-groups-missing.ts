import { detailsOf, placeOf } from '../plan/people/organising.ts';
import type { PlacedGroup } from '../plan/people/people.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { mentions } from '../plan/wording/mentions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP414',
  name: 'reference-groups-missing',
  asks: 'referenceGroups',
  title: { da: 'Planen nævner ingen følgegrupper', en: 'The plan names no reference groups' },
  why: {
    da: 'Landsbyggefonden beskriver, at følgegrupper eller netværk på tværs af fag ofte følger arbejdet tæt. De er stedet, hvor skole, jobcenter, drift og beboere opdager i tide, hvad der ikke virker.',
    en: 'Landsbyggefonden describes how reference groups or networks across professions often follow the work closely. They are where school, job centre, housing operation and residents find out in time what does not work.',
  },
  fix: {
    da: 'Skriv `følgegrupper:` under `organisation:` med navn, medlemmer og hvor ofte de mødes. Har I valgt ikke at have nogen, så lad det være.',
    en: 'Write `følgegrupper:` under `organisation:` with name, members and how often they meet. If you have chosen to have none, leave it.',
  },
  example: {
    bad: `
      organisation:
        bestyrelse:
          formand: Kommunaldirektøren i Eksempel Kommune
          medlemmer: [Direktøren for Boligforeningen Eksempel]
          opgaver: Følger op på målene og godkender budgettet
          møder: fire gange om året
        følgegrupper: # HP414
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: fritidsjobvejleder
        beboere: Formanden for afdelingsbestyrelsen sidder i bestyrelsen
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
    da: () => 'Er der følgegrupper eller netværk, som følger arbejdet tæt?',
    en: () => 'Are there reference groups or networks that follow the work closely?',
  },
  *check(input) {
    const organising = detailsOf(input);
    if (!organising || (organising.parts && input.refused(organising.parts, 'følgegrupper'))) return;
    const isOther = ({ field, parts }: PlacedGroup) =>
      !['bestyrelse', 'sekretariat'].includes(field) && !/bestyrelse|sekretariat/i.test(parts.navn ?? '');
    if (organising.groups.some(isOther) || mentions(input.plan, groups)) return;
    yield { at: placeOf(input, 'følgegrupper'), facts: {} };
  },
});

const groups = anyCase(
  /(?:følge|arbejds|tema|projekt|styre|koordinations|netværks|samarbejds)grupp|(?:fag|samarbejds|lokal|område)(?:ligt |t )?(?:netværk|forum|råd)/,
);
