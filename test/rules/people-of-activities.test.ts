import { describe } from 'vitest';
import { finds } from './activity-with.ts';

describe('HP509 finds whom an activity is for', () => {
  const none = { målgruppe: undefined };
  finds(
    [],
    /HP509/,
    [
      ['on the activity', { målgruppe: '{ hvem: Unge, antal: "180" }' }],
      ['at the goal', { mål: '{ hvad: 60 unge har haft job i 2024, målgruppe: Unge uden job }' }],
      [
        'at a goal under the goal',
        { mål: '{ hvad: 60 har job i 2024, delmål: { hvad: 30 piger har job, målgruppe: Piger } }' },
      ],
      ['on the indsatsområde', {}, '', 'målgruppe: Unge mellem 13 og 17 år'],
      ['in what the activity tells', { beskrivelse: 'Målgruppen er unge mellem 13 og 17 år.' }],
      ['in a section of the plan', {}, 'afsnit: [{ overskrift: Målgrupper og aktiviteter, tekst: Se her }]'],
    ],
    none,
  );

  finds(
    ['HP509'],
    /HP509/,
    [
      ['nowhere', {}],
      ['with a placeholder', { målgruppe: 'udfyldes' }],
    ],
    none,
  );
});

describe('HP510 finds who is responsible', () => {
  const none = { ansvarlig: undefined };
  finds(
    [],
    /HP510/,
    [
      ['on the activity', { ansvarlig: '{ titel: projektleder }' }],
      ['on the indsatsområde', {}, '', 'ansvarlig: Projektlederen'],
      ['at every step', { skridt: '[{ hvad: Aftaler, hvem: Vejlederen }, { hvad: Samtaler, hvem: Klubben }]' }],
      ['in what the activity tells', { beskrivelse: 'Fritidsjobvejlederen er ansvarlig for aktiviteten.' }],
      ['in a section of the plan', {}, 'afsnit: [{ overskrift: Aktiviteter og ansvar, tekst: Se skemaet }]'],
    ],
    none,
  );

  finds(
    ['HP510'],
    /HP510/,
    [
      ['nowhere', {}],
      ['only at one step', { skridt: '[{ hvad: Aftaler, hvem: Vejlederen }, Samtaler]' }],
      ['only at a criterion', { succeskriterier: '{ kriterium: 60 unge har haft job, hvem: Vejlederen }' }],
      ['children who learn to be responsible', { beskrivelse: 'De unge lærer at tage ansvar.' }],
    ],
    none,
  );
});
