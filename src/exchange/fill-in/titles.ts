import type { Examination } from '../../check.ts';
import type { Language, Text } from '../../language.ts';
import type { Part } from './asks.ts';

/** What a form is called that asks for a whole plan. */
export const titleOfWhole: Text = { da: 'Formular til helhedsplanen', en: 'Form for the helhedsplan' };

/** What a form is called that asks for a part of one. */
export const titleOfPart = ({ title: { da, en } }: Pick<Part, 'title'>): Text => ({
  da: `Formular: ${da}`,
  en: `Form: ${en}`,
});

/** Which plan a form is about: its title, or else its programme and phase. */
export function aboutOf({ reading: { plan } }: Examination, language: Language): readonly string[] {
  const { titel, program = '', fase = '' } = plan;
  if (titel !== undefined) return [titel];
  return [{ da: `Program ${program}, fase ${fase}`, en: `Programme ${program}, phase ${fase}` }[language]];
}
