import { anyCase } from '../plan/wording/any-case.ts';
import { mentions } from '../plan/wording/mentions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP140',
  name: 'agreement-missing',
  asks: 'agreement',
  title: {
    da: 'Der er ingen strategisk samarbejdsaftale',
    en: 'There is no strategic agreement',
  },
  why: {
    da: 'I Landsbyggefondens skabelon er den strategiske samarbejdsaftale mellem kommune og boligorganisationer en forudsætning for at få støtte.',
    en: 'In the template of Landsbyggefonden the strategic agreement (strategisk samarbejdsaftale) between municipality and housing organisations is a condition for getting support.',
  },
  fix: {
    da: 'Er planen selv aftalen, så skriv »strategisk samarbejdsaftale« i `titel:`. Ellers skriv aftalen under `bilag:`.',
    en: 'When the plan is itself the agreement, say "strategisk samarbejdsaftale" in `titel:`. Else list the agreement below `bilag:`.',
  },
  example: {
    bad: `
      titel: Sammen om Birkeparken # HP140
      afsnit:
        - overskrift: Samspil
          tekst: Indsatsen supplerer kernedriften og er koordineret med områdets udviklingsplan. Birkeparken er et udsat boligområde. Aktiviteterne bygger på viden fra CFBU, og en forandringsteori viser vejen fra problem til mål.
    `,
    good: `
      titel: Sammen om Birkeparken – strategisk samarbejdsaftale
      afsnit:
        - overskrift: Samspil
          tekst: Indsatsen supplerer kernedriften og er koordineret med områdets udviklingsplan. Birkeparken er et udsat boligområde. Aktiviteterne bygger på viden fra CFBU, og en forandringsteori viser vejen fra problem til mål.
    `,
  },
  message: {
    da: () => 'Hvor er den strategiske samarbejdsaftale – er det planen selv, eller følger den med som bilag?',
    en: () => 'Where is the strategic agreement – is it the plan itself, or does it come as an annex?',
  },
  *check({ plan, at }) {
    // A plan without a title is asked for that first.
    if (plan.titel === undefined) return;
    if (!mentions(plan, anyCase(/samarbejds-?\s?aftale|strategiske? aftale/)))
      yield { at: at(plan, 'titel'), facts: {} };
  },
});
