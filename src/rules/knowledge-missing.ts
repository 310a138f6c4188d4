import { hasAreas } from '../plan/activities.ts';
import { rule } from './rule.ts';
import { unsaid } from './unsaid.ts';

export default rule({
  code: 'HP524',
  name: 'knowledge-missing',
  asks: 'knowledge',
  title: {
    da: 'Det fremgår ikke, hvilken viden aktiviteterne bygger på',
    en: 'The plan does not tell which knowledge the activities build on',
  },
  why: {
    da: 'Landsbyggefonden ønsker et vidensbaseret arbejde. Når I skriver, hvor ideen kommer fra, kan andre se, hvorfor den kan virke her.',
    en: 'Landsbyggefonden wants the work to be based on knowledge. When you write where the idea comes from, others can see why it can work here.',
  },
  fix: {
    da: 'Skriv `viden:` ved aktiviteten: en evaluering, jeres egne erfaringer eller forskning, fx `viden: CFBU, Inspirations- og videnskatalog 2019`.',
    en: 'Write `viden:` at the activity: an evaluation, your own experience or research, for example `viden: CFBU, Inspirations- og videnskatalog 2019`.',
  },
  example: {
    bad: `
      afsnit: # HP524
        - overskrift: Området og planen
          tekst: >-
            Planen er områdets strategiske samarbejdsaftale.
            Indsatsen supplerer kernedriften i jobcenter og ungdomsskole.
            Den er koordineret med områdets udviklingsplan.
            Birkeparken er et udsat boligområde efter § 61 a.
            En forandringsteori viser vejen fra problem til mål.
    `,
    good: `
      afsnit:
        - overskrift: Området og planen
          tekst: >-
            Planen er områdets strategiske samarbejdsaftale.
            Indsatsen supplerer kernedriften i jobcenter og ungdomsskole.
            Den er koordineret med områdets udviklingsplan.
            Birkeparken er et udsat boligområde efter § 61 a.
            Aktiviteterne bygger på viden fra CFBU.
            En forandringsteori viser vejen fra problem til mål.
    `,
  },
  message: {
    da: () => 'Hvilken viden bygger aktiviteterne på?',
    en: () => 'Which knowledge do the activities build on?',
  },
  check: input =>
    !hasAreas(input.plan) ||
    input.activities.some(({ activity }) => activity.viden !== undefined || input.refused(activity, 'viden'))
      ? []
      : unsaid(input, knowledge),
});

/** What work can build on. An evaluation that is still to come, or people without experience, are no such thing. */
const knowledge = new RegExp(
  [
    '(?<![\\wæøåé])viden(?!s?deling)',
    'evidens',
    'erfaringer',
    '(?<!uden )(?<![\\wæøåé])erfaring(?:en)? (?:fra|viser|siger)',
    '(?:tidligere|forrige|seneste|national[\\wæøåé]*|landsdækkende|egen) [\\wæøåé]*evaluering',
    'evaluering[\\wæøåé]* (?:fra|viser|viste|peger)',
    'undersøgelser (?:viser|peger)',
    'forskning',
    'CFBU',
    '\\bVIVE\\b',
    '\\bSFI\\b',
  ].join('|'),
  'i',
);
