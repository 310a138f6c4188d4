import { detailsOf, namesLeader, placeOf } from '../plan/people/organising.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP408',
  name: 'project-leader-missing',
  asks: 'projectLeader',
  title: {
    da: 'Planen nævner ingen projektleder og intet sekretariat',
    en: 'The plan names no project leader and no secretariat',
  },
  why: {
    da: 'Nogen skal have det daglige ansvar: den, man ringer til, og den, der holder styr på aktiviteter, penge og aftaler.',
    en: 'Somebody must have the daily responsibility: the one to call, and the one who keeps track of activities, money and agreements.',
  },
  fix: {
    da: 'Skriv `projektleder:` eller `sekretariat:` under `organisation:`. En stilling og et ansættelsessted er nok, fx `Projektlederen i Boligforeningen Eksempel`.',
    en: 'Write `projektleder:` or `sekretariat:` under `organisation:`. A position and an employer are enough, for example `Projektlederen i Boligforeningen Eksempel`.',
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
        projektleder: # HP408
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
  message: { da: () => 'Hvem leder det daglige arbejde?', en: () => 'Who leads the daily work?' },
  *check(input) {
    const organising = detailsOf(input);
    if (!organising || namesLeader(organising)) return;
    const { parts } = organising;
    if (parts && (input.refused(parts, 'projektleder') || input.refused(parts, 'sekretariat'))) return;
    yield { at: placeOf(input, 'projektleder'), facts: {} };
  },
});
