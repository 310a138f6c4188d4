import { rule, type Sighting } from './rule.ts';

export default rule({
  code: 'HP210',
  name: 'area-without-purpose',
  asks: 'areaPurpose',
  title: {
    da: 'Indsatsområdet mangler formål eller delmål',
    en: 'The indsatsområde lacks a purpose or sub-goals',
  },
  why: {
    da: 'Formål og delmål viser, hvad aktiviteterne under indsatsområdet tilsammen skal føre til. Sådan er et indsatsområde bygget op i en rigtig plan.',
    en: 'Purpose and sub-goals show what the activities of the indsatsområde are to lead to together. That is how an indsatsområde is built up in a real plan.',
  },
  fix: {
    da: 'Skriv `formål:` og `delmål:` ved indsatsområdet, eller de samlede mål under `mål:`.',
    en: 'Write `formål:` and `delmål:` at the indsatsområde, or its goals as a whole under `mål:`.',
  },
  example: {
    bad: `
      program: 2015-18
      indsatsområder:
        - navn: Uddannelse og beskæftigelse # HP210
          formål: Flere unge får arbejde og kolleger
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2019
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2017-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
    good: `
      program: 2015-18
      indsatsområder:
        - navn: Uddannelse og beskæftigelse
          formål: Flere unge får arbejde og kolleger
          delmål: Flere unge får et fritidsjob
          aktiviteter:
            - titel: Fritidsjob
              målgruppe: Unge mellem 13 og 17 år
              ansvarlig: Fritidsjobvejlederen
              mål: 60 unge har haft et fritidsjob i mindst tre måneder ved udgangen af 2019
              skridt: [Aftaler med 12 virksomheder, Samtaler med de unge]
              succeskriterier: 60 unge har haft et fritidsjob
              måling: Vejlederen tæller hvert kvartal
              milepæle: [{ dato: 2017-03-01, hvad: De første ti unge er i job }]
              ressourcer: En vejleder på fuld tid, betalt af Landsbyggefonden
              forankring: Ungdomsskolen driver vejledningen videre
    `,
  },
  message: {
    da: ({ missing }: Facts) => questions[missing].da,
    en: ({ missing }: Facts) => questions[missing].en,
  },
  *check({ plan, at, refused }): Iterable<Sighting<Facts>> {
    for (const area of plan.indsatsområder ?? []) {
      const lacks = (field: 'formål' | 'delmål') =>
        area[field] === undefined && area.mål === undefined && !refused(area, field);
      const purpose = lacks('formål') && !/skal|formål|mål/i.test(area.beskrivelse ?? '');
      const subgoals = lacks('delmål');
      if (purpose) yield { at: at(area, 'formål'), facts: { missing: subgoals ? 'both' : 'purpose' } };
      else if (subgoals) yield { at: at(area, 'delmål'), facts: { missing: 'subgoals' } };
    }
  },
});

type Facts = { readonly missing: keyof typeof questions };

const questions = {
  purpose: { da: 'Hvad er formålet med indsatsområdet?', en: 'What is the purpose of the indsatsområde?' },
  subgoals: { da: 'Hvilke delmål har indsatsområdet?', en: 'Which sub-goals does the indsatsområde have?' },
  both: {
    da: 'Hvad er formålet med indsatsområdet, og hvilke delmål har det?',
    en: 'What is the purpose of the indsatsområde, and which sub-goals does it have?',
  },
};
