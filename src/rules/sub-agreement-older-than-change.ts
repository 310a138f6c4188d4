import type { Area, PlanDraft } from '../plan/plan.ts';
import { fold } from '../plan/spelling.ts';
import { readDate, writeDate, writeDay } from '../plan/time/calendar.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP208',
  name: 'sub-agreement-older-than-change',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Delaftalen er ældre end en ændring af aftalen',
    en: 'The delaftale is older than a change of the agreement',
  },
  why: {
    da: 'Delaftalerne skal til enhver tid understøtte den strategiske aftale. Når aftalen er ændret, er det værd at se, om delaftalen er fulgt med.',
    en: 'The delaftaler must support the strategic agreement at any time. When the agreement has been changed, it is worth seeing whether the delaftale has followed.',
  },
  fix: {
    da: 'Se delaftalen igennem, og skriv den nye dato efter `ajourført:`.',
    en: 'Go through the delaftale, and write the new date after `ajourført:`.',
  },
  example: {
    bad: `
      fase: gennemførelse
      ændringer:
        - dato: 2023-02-01
          hvad: Beskæftigelse får en fritidsjobvejleder mere
          godkendt: 2023-03-10
      indsatsområder:
        - navn: Beskæftigelse
          delaftale:
            titel: Delaftale om beskæftigelse
            partnere: [Jobcenter Eksempel, Eksempel Ungdomsskole]
            ajourført: 2022-11-15 # HP208
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      fase: gennemførelse
      ændringer:
        - dato: 2023-02-01
          hvad: Beskæftigelse får en fritidsjobvejleder mere
          godkendt: 2023-03-10
      indsatsområder:
        - navn: Beskæftigelse
          delaftale:
            titel: Delaftale om beskæftigelse
            partnere: [Jobcenter Eksempel, Eksempel Ungdomsskole]
            ajourført: 2023-04-02
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2024
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2022-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ kept, changed }: Facts) =>
      `Aftalen er ændret den ${writeDay(changed, 'da')}, og delaftalen er sidst ajourført ${writeDate(kept, 'da')}. Er ændringen med i delaftalen?`,
    en: ({ kept, changed }: Facts) =>
      `The agreement was changed on ${writeDay(changed, 'en')}, and the delaftale was last brought up to date ${writeDate(kept, 'en')}. Is the change in the delaftale?`,
  },
  *check({ plan, phase, at }) {
    if (phase !== 'gennemførelse') return;
    const changes = changesOf(plan);
    for (const area of changes.length > 0 ? (plan.indsatsområder ?? []) : []) {
      const { delaftale } = area;
      if (typeof delaftale !== 'object' || delaftale.ajourført === undefined) continue;
      const kept = readDate(delaftale.ajourført);
      if (kept === undefined || kept === 'impossible') continue;
      const later = changes.filter(
        change => change.day > kept.to && (change.areas.length === 0 || change.areas.includes(area)),
      );
      const changed = later
        .map(({ day }) => day)
        .sort()
        .at(-1);
      if (changed !== undefined)
        yield { at: at(delaftale, 'ajourført'), facts: { kept: delaftale.ajourført, changed } };
    }
  },
});

type Facts = { readonly kept: string; readonly changed: string };

/** The approved changes that have a day, each with the indsatsområder it names; one that names none may concern them all. */
function changesOf(plan: PlanDraft): readonly { readonly day: string; readonly areas: readonly Area[] }[] {
  return (plan.ændringer ?? []).flatMap(change => {
    if (typeof change === 'string' || change.dato === undefined || change.godkendt === undefined) return [];
    const span = readDate(change.dato);
    if (span === undefined || span === 'impossible') return [];
    const said = fold(change.hvad ?? '');
    const areas = (plan.indsatsområder ?? []).filter(area =>
      [area.navn, ...(area.aktiviteter ?? []).map(({ titel }) => titel)].some(
        name => name !== undefined && name.length >= 4 && said.includes(fold(name)),
      ),
    );
    return [{ day: span.from, areas }];
  });
}
