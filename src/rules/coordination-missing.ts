import { rule } from './rule.ts';
import { unsaid } from './unsaid.ts';

export default rule({
  code: 'HP144',
  name: 'coordination-missing',
  asks: 'coordination',
  title: {
    da: 'Koordineringen med andre indsatser fremgår ikke',
    en: 'The plan does not tell how it is coordinated with other efforts',
  },
  why: {
    da: 'Der er ofte flere planer i gang i det samme område. Landsbyggefonden lægger vægt på, at de er koordineret, især hvor der er en udviklingsplan.',
    en: 'Several plans often run in the same area. Landsbyggefonden attaches weight to their being coordinated, above all where there is an udviklingsplan.',
  },
  fix: {
    da: 'Skriv i et afsnit, hvilke andre indsatser der er i området, og hvordan I koordinerer med dem.',
    en: 'Write in a section which other efforts there are in the area, and how you coordinate with them.',
  },
  example: {
    bad: `
      afsnit: # HP144
        - overskrift: Området og planen
          tekst: >-
            Planen er områdets strategiske samarbejdsaftale.
            Indsatsen supplerer kernedriften i jobcenter og ungdomsskole.
            Birkeparken er et udsat boligområde efter § 61 a.
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
    da: () => 'Hvordan er indsatsen koordineret med andre indsatser i området?',
    en: () => 'How is the effort coordinated with other efforts in the area?',
  },
  check: input => unsaid(input, coordination),
});

const coordination = new RegExp(
  [
    'udviklingsplan',
    'koordinere[st]',
    'koordiner[\\wæøåé]*[^.\\n]{0,60} med ',
    'samspil(?! med (?:kerne|drift))',
    'sammenhæng med (?:de |den )?(?:andre|øvrige|fysiske|udviklings|områdets)',
    'samordn',
    '(?:andre|øvrige) (?:indsatser|planer|strategier)',
    'synergi',
  ].join('|'),
  'i',
);
