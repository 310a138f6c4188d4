import type { Text } from '../language.ts';
import { englishHelp } from './english-help.ts';
import { inForm } from './in-form.ts';
import type { Site } from './site.ts';

/** What the schema says to those who write the file, and what is said in the form instead. */
export const ofTheFile: readonly (readonly [ofTheFile: string, inTheForm: string])[] = [
  [' Er der flere, skrives de som en liste.', ''],
  ['Sæt det i anførselstegn, så nuller foran bliver stående.', 'Nuller foran bliver stående.'],
  ['Lange tekster skrives efter en lodret streg `|` på linjerne under.', 'Den må gerne være lang.'],
  ['løse (dets `id` eller en sætning).', 'løse: et af planens problemer, eller en sætning.'],
  ['hører til (dens `id` eller titel).', 'hører til.'],
  ['Bilagets `id` fra planens liste over bilag.', 'Et af de bilag, der følger med planen.'],
  ['`id` på en aktivitet', 'En aktivitet'],
  [' Et svar kan henvise til et bilag med dets `id`.', ' Et svar kan henvise til et af dem.'],
  ['De hører hjemme under `indsatsområder`.', 'De hører hjemme under et indsatsområde.'],
];

/** Where the schema says no more than the question does: nothing is said twice where the question is asked. */
export const asTheQuestion: readonly string[] = [
  'plan.område',
  'plan.kommune',
  'plan.periode',
  'plan.formål',
  'boligorganisation.navn',
  'indsatsomraade.delaftale',
  'indsatsomraade.aktiviteter',
  'delaftale.partnere',
  'aktivitet.titel',
  'aktivitet.målgruppe',
  'aktivitet.ansvarlig',
  'aktivitet.skridt',
  'aktivitet.succeskriterier',
  'succeskriterier.kriterium',
  'succeskriterier.måling',
  'milepaele.hvad',
  'organisation.projektleder',
  'organisation.beboere',
  'organisation.evaluering',
  'budget.finansiering',
];

/** What the schema says of a field, as it is said in a form. */
export function helpOf({ known, owner, name, isItem }: Site, question: Text | undefined): Text | undefined {
  const { description } = known?.shape ?? {};
  if (description === undefined || (question && !isItem && asTheQuestion.includes(`${owner}.${name}`)))
    return undefined;
  const said = ofTheFile.reduce((text, [there, here]) => text.replace(there, here), description);
  const { da } = inForm({ da: said, en: '' });
  return { da, en: englishHelp[description] ?? da };
}
