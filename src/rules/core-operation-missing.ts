import { anyCase } from '../plan/wording/any-case.ts';
import { rule } from './rule.ts';
import { unsaid } from './unsaid.ts';

export default rule({
  code: 'HP146',
  name: 'core-operation-missing',
  asks: 'coreOperation',
  title: {
    da: 'Det fremgår ikke, hvordan indsatsen supplerer kernedriften',
    en: 'The plan does not tell how the effort supplements core operation',
  },
  why: {
    da: 'Landsbyggefonden beskriver indsatsen som et supplement til velfærdstilbud og kernedrift. Den træder ikke i stedet for dem.',
    en: 'Landsbyggefonden describes the effort as a supplement to welfare services and core operation (kernedrift). It does not take their place.',
  },
  fix: {
    da: 'Skriv i et afsnit, hvad kommunen og boligorganisationen gør i forvejen, og hvad indsatsen lægger til.',
    en: 'Write in a section what the municipality and the housing organisation already do, and what the effort adds.',
  },
  example: {
    bad: `
      afsnit: # HP146
        - overskrift: Området og planen
          tekst: >-
            Planen er områdets strategiske samarbejdsaftale.
            Den er koordineret med områdets udviklingsplan.
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
    da: () => 'Hvad lægger indsatsen til det, kommune og boligorganisation gør i forvejen?',
    en: () => 'What does the effort add to what the municipality and the housing organisation already do?',
  },
  check: input =>
    unsaid(
      input,
      anyCase(
        /kernedrift|kerneopgave|kernevelfærd|supple(?:r|ment)|erstatter ikke|ikke erstatte|almindelige tilbud|normalområde|normaltilbud|normalsystem|kommun[\wæøåé]* (?:egne |øvrige |eksisterende |almindelige )?(?:tilbud|drift|indsats)|eksisterende (?:tilbud|indsats)/,
      ),
    ),
});
