import { anyCase } from '../plan/wording/any-case.ts';
import { isBareHeading, passagesIn } from '../plan/wording/mentions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP143',
  name: 'list-status-missing',
  asks: 'listStatus',
  title: {
    da: 'Områdets status efter § 61 a fremgår ikke',
    en: 'The plan does not give the status of the area under § 61 a',
  },
  why: {
    da: 'Områder på listerne efter § 61 a bliver prioriteret, når midlerne fordeles. Listerne kommer den 1. december hvert år.',
    en: 'Areas on the lists of § 61 a have priority when the money is given. The lists come out on 1 December each year.',
  },
  fix: {
    da: 'Skriv i et afsnit, om området er udsat boligområde, parallelsamfund, omdannelsesområde, forebyggelsesområde eller ingen af dem.',
    en: 'Write in a section whether the area is an udsat boligområde, parallelsamfund, omdannelsesområde, forebyggelsesområde or none of them.',
  },
  example: {
    bad: `
      afsnit: # HP143
        - overskrift: Området og planen
          tekst: >-
            Planen er områdets strategiske samarbejdsaftale.
            Indsatsen supplerer kernedriften i jobcenter og ungdomsskole.
            Den er koordineret med områdets udviklingsplan.
            Aktiviteterne bygger på viden fra CFBU.
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
    da: () => 'Står området på en af listerne efter § 61 a? Skriv det også, hvis det ikke gør.',
    en: () => 'Is the area on one of the lists of § 61 a? If it is not, write that too.',
  },
  *check({ plan, at, refused }) {
    if (refused(plan, 'afsnit')) return;
    for (const passage of passagesIn(plan))
      if (!ofBooks.has(passage.key) && !isBareHeading(passage) && status.test(passage.text.normalize('NFC'))) return;
    yield { at: at(plan, 'afsnit'), on: 'key', facts: {} };
  },
});

/** Fields that name books and lists, whose titles say nothing of the area itself. */
const ofBooks = new Set<unknown>(['viden', 'kilde']);

/** What says of an area whether it is on a list. Many areas at once are what a book is about, unless they are said to be the plan's. */
const status = anyCase(
  /udsat (?:alment )?boligområde|(?:er|var|bliver|blev|som|begge|blandt|et af|til|af og holdes af)(?: (?:de|to|tre|fire|alle|begge|landets|kommunens|regeringens|ikke|stadig|fortsat))* udsatte (?:almene )?boligområder|parallelsamfund|omdannelsesområde|forebyggelsesområde|ghetto|§ ?61 ?a|liste[rn]? over|på (?:[\wæøåé]+ )?listen/,
);
