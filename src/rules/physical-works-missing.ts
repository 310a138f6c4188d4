import { anyCase } from '../plan/wording/any-case.ts';
import { rule } from './rule.ts';
import { unsaid } from './unsaid.ts';

export default rule({
  code: 'HP145',
  name: 'physical-works-missing',
  asks: 'physicalWorks',
  title: {
    da: 'Samspillet med den fysiske og økonomiske indsats fremgår ikke',
    en: 'The plan does not tell how it goes with physical and economic works',
  },
  why: {
    da: 'Landsbyggefonden kalder det meget vigtigt at få afklaret, hvordan det boligsociale spiller sammen med den økonomiske genopretning og de fysiske arbejder i området.',
    en: 'Landsbyggefonden calls it very important to settle how the social work goes together with the economic recovery and the physical works in the area.',
  },
  fix: {
    da: 'Skriv i et afsnit, hvilke fysiske og økonomiske indsatser der er eller kommer, og hvordan de spiller sammen med planen – eller at der ingen er.',
    en: 'Write in a section which physical and economic works there are or will be, and how they go with the plan – or that there are none.',
  },
  example: {
    bad: `
      program: 2011-14
      afsnit: # HP145
        - overskrift: Området og planen
          tekst: >-
            Indsatsen supplerer kernedriften i jobcenter og ungdomsskole.
            Den er koordineret med områdets udviklingsplan.
            Aktiviteterne bygger på viden fra CFBU.
            En forandringsteori viser vejen fra problem til mål.
    `,
    good: `
      program: 2011-14
      afsnit:
        - overskrift: Området og planen
          tekst: >-
            Indsatsen supplerer kernedriften i jobcenter og ungdomsskole.
            Den er koordineret med områdets udviklingsplan.
            Aktiviteterne bygger på viden fra CFBU.
            En forandringsteori viser vejen fra problem til mål.
            Blokkene bliver renoveret i de samme år, og byggeleder og projektleder mødes hver måned.
    `,
  },
  message: {
    da: () => 'Hvordan spiller indsatsen sammen med den fysiske og økonomiske indsats i området?',
    en: () => 'How does the effort go with the physical and economic works in the area?',
  },
  check: input => unsaid(input, works),
});

const works = anyCase(
  /fysisk(?![\wæøåé]* (?:aktivitet|træning|inaktiv|helbred|sundhed|form|udfoldelse))|renover|genopretning|byfornyelse|ombygning|nedrivning|helhedsrenovering|huslejestøtte|driftsstøtte(?!system)/,
);
