import type { Imported, ImportedActivity } from '../exchange/word/index.ts';
import type { Language } from '../index.ts';
import { quoted } from './files.ts';

/** The six answers, as they are called here. */
const answers: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  mål: { da: 'mål', en: 'goal' },
  skridt: { da: 'skridt', en: 'steps' },
  succeskriterier: { da: 'succeskriterier', en: 'success criteria' },
  milepæle: { da: 'milepæle', en: 'milestones' },
  ressourcer: { da: 'ressourcer', en: 'resources' },
  forankring: { da: 'forankring', en: 'anchoring' },
};

/** What was found in a document, and what to look at, as lines. */
export function importReport(plan: Imported, from: string, output: string | undefined, language: Language): string {
  const t = words[language];
  const { areas, comments } = plan;
  // An activity that only points to another has its answers there.
  const described = plan.activities.filter(({ fields }) => !fields.includes('se'));
  const lines = [
    output === undefined ? t.read(from) : t.wrote(output, from),
    t.found(areas.length, described.length),
    ...described.map(activity => `  ${activity.title}: ${answersIn(activity, language)}`),
    ...(comments === 0 ? [] : [t.comments(comments)]),
    ...(output === undefined ? [] : [t.next(quoted(output))]),
  ];
  return `${lines.join('\n')}\n`;
}

function answersIn({ fields }: ImportedActivity, language: Language): string {
  const t = words[language];
  const missing = Object.entries(answers).flatMap(([name, text]) => (fields.includes(name) ? [] : [text[language]]));
  if (missing.length === 0) return t.all;
  return t.lacks(new Intl.ListFormat(language).format(missing));
}

const words = {
  da: {
    read: (from: string) => `Læste ${from}.`,
    wrote: (file: string, from: string) => `Skrev ${file}, læst fra ${from}. Dokumentet er ikke rørt.`,
    found: (areas: number, activities: number) =>
      `Fandt ${areas} ${areas === 1 ? 'indsatsområde' : 'indsatsområder'} og ${activities} ${activities === 1 ? 'aktivitet' : 'aktiviteter'}${activities === 0 ? '.' : ':'}`,
    all: 'alle seks svar',
    lacks: (missing: string) => `fandt ikke ${missing}`,
    comments: (count: number) =>
      `${count === 1 ? '1 sted er blevet til en kommentar' : `${count} steder er blevet til kommentarer`}, fordi helhed ikke var sikker på, hvor teksten hører til. Søg efter »# Fra dokumentet« i planen, og flyt teksten hen, hvor den skal stå.`,
    next: (file: string) => `Læs planen igennem, og se så, hvad der mangler: helhed tjek ${file}`,
  },
  en: {
    read: (from: string) => `Read ${from}.`,
    wrote: (file: string, from: string) => `Wrote ${file}, read from ${from}. The document is untouched.`,
    found: (areas: number, activities: number) =>
      `Found ${areas} ${areas === 1 ? 'indsatsområde' : 'indsatsområder'} and ${activities} ${activities === 1 ? 'activity' : 'activities'}${activities === 0 ? '.' : ':'}`,
    all: 'all six answers',
    lacks: (missing: string) => `did not find ${missing}`,
    comments: (count: number) =>
      `${count === 1 ? '1 place has become a comment' : `${count} places have become comments`}, as helhed was not sure where the text belongs. Look for "# From the document" in the plan, and move the text to where it is to stand.`,
    next: (file: string) => `Read the plan through, then see what is missing: helhed check ${file}`,
  },
} as const;
