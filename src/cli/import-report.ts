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

/** What a plan says of itself before its indsatsområder, as it is called here. */
const head: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  titel: { da: 'titel', en: 'title' },
  område: { da: 'boligområde', en: 'housing area' },
  kommune: { da: 'kommune', en: 'municipality' },
  periode: { da: 'periode', en: 'period' },
  boligorganisationer: { da: 'boligorganisationer', en: 'housing organisations' },
  parter: { da: 'parter', en: 'parties' },
  problemer: { da: 'problemer', en: 'problems' },
  organisation: { da: 'organisation', en: 'organisation' },
  budget: { da: 'budget', en: 'budget' },
};

/** How many places are told of, each in a line. */
const most = 10;

/** What was found in a document, and what to look at in the plan as it was written, as lines. */
export function importReport(
  plan: Imported,
  written: string,
  from: string,
  output: string | undefined,
  language: Language,
): string {
  const t = words[language];
  const { areas, comments } = plan;
  // An activity that only points to another has its answers there.
  const described = plan.activities.filter(({ fields }) => !fields.includes('se'));
  const lines = [
    output === undefined ? t.read(from) : t.wrote(output, from),
    t.found(areas.length, described.length),
    ...areas.flatMap(({ name, activities }) => (activities === 0 ? [`  ${name}: ${t.noActivities}`] : [])),
    ...described.map(activity => `  ${activity.title}: ${answersIn(activity, language)}`),
    ...headLines(plan, language),
    ...(plan.sections.length === 0 ? [] : [t.sections(shownOf(plan.sections, language))]),
    ...(comments === 0 ? [] : [t.comments(comments), ...placesIn(written, language)]),
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

/** The first of some headings, in quotes, and how many more there are. */
function shownOf(headings: readonly string[], language: Language): string {
  const t = words[language];
  const shown = headings.slice(0, most).map(heading => t.quoted(short(heading)));
  return new Intl.ListFormat(language).format([
    ...shown,
    ...(headings.length > most ? [t.others(headings.length - most)] : []),
  ]);
}

function headLines({ fields }: Imported, language: Language): readonly string[] {
  const t = words[language];
  const list = new Intl.ListFormat(language);
  const named = (isFound: boolean) =>
    Object.entries(head).flatMap(([name, text]) => (fields.includes(name) === isFound ? [text[language]] : []));
  const [found, missing] = [named(true), named(false)];
  return [
    ...(found.length > 0 ? [t.ofPlan(list.format(found))] : []),
    ...(missing.length > 0 ? [t.notOfPlan(list.format(missing))] : []),
  ];
}

/** Where the comments stand, and how each begins. */
function placesIn(written: string, language: Language): readonly string[] {
  const t = words[language];
  const lines = written.split('\n');
  const places = lines.flatMap((line, at) => {
    const [comment, under] =
      /^ *# (?:Fra dokumentet|From the document)(?:, (?:under »|under ")(.*)[«"])?:$/u.exec(line) ?? [];
    const said = /^ *# > (.*)$/u.exec(lines[at + 1] ?? '')?.[1];
    return comment === undefined || said === undefined ? [] : [t.place(at + 1, under, short(said))];
  });
  return [...places.slice(0, most), ...(places.length > most ? [t.more(places.length - most)] : [])];
}

const short = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/u, '')} …`);

const words = {
  da: {
    read: (from: string) => `Læste ${from}.`,
    wrote: (file: string, from: string) => `Skrev ${file}, læst fra ${from}. Dokumentet er ikke rørt.`,
    found: (areas: number, activities: number) =>
      `Fandt ${areas} ${areas === 1 ? 'indsatsområde' : 'indsatsområder'} og ${activities} ${activities === 1 ? 'aktivitet' : 'aktiviteter'}${activities === 0 ? '.' : ':'}`,
    noActivities: 'fandt ingen aktiviteter',
    ofPlan: (found: string) => `Om planen selv fandt helhed ${found}.`,
    notOfPlan: (missing: string) => `Fandt ikke ${missing}.`,
    quoted: (heading: string) => `»${heading}«`,
    others: (count: number) => `${count} til`,
    sections: (headings: string) =>
      `Blev til afsnit med jeres egen overskrift: ${headings}. Er det svar på noget, planen har et felt til, så flyt det dér.`,
    place: (line: number, under: string | undefined, text: string) =>
      `  linje ${line}${under === undefined ? '' : `, fra »${under}«`}: ${text}`,
    more: (count: number) => `  og ${count} ${count === 1 ? 'sted' : 'steder'} til`,
    all: 'alle seks svar',
    lacks: (missing: string) => `fandt ikke ${missing}`,
    comments: (count: number) =>
      `${count === 1 ? '1 sted er blevet til en kommentar' : `${count} steder er blevet til kommentarer`}, fordi helhed ikke var sikker på, hvor teksten hører til. Søg efter »# Fra dokumentet« i planen, og flyt teksten hen, hvor den skal stå:`,
    next: (file: string) => `Læs planen igennem, og se så, hvad der mangler: helhed tjek ${file}`,
  },
  en: {
    read: (from: string) => `Read ${from}.`,
    wrote: (file: string, from: string) => `Wrote ${file}, read from ${from}. The document is untouched.`,
    found: (areas: number, activities: number) =>
      `Found ${areas} ${areas === 1 ? 'indsatsområde' : 'indsatsområder'} and ${activities} ${activities === 1 ? 'activity' : 'activities'}${activities === 0 ? '.' : ':'}`,
    noActivities: 'no activities found',
    ofPlan: (found: string) => `Of the plan itself helhed found ${found}.`,
    notOfPlan: (missing: string) => `Did not find ${missing}.`,
    quoted: (heading: string) => `"${heading}"`,
    others: (count: number) => `${count} more`,
    sections: (headings: string) =>
      `Became sections with a heading of their own: ${headings}. Where that answers something the plan has a field for, move it there.`,
    place: (line: number, under: string | undefined, text: string) =>
      `  line ${line}${under === undefined ? '' : `, from "${under}"`}: ${text}`,
    more: (count: number) => `  and ${count} ${count === 1 ? 'place' : 'places'} more`,
    all: 'all six answers',
    lacks: (missing: string) => `did not find ${missing}`,
    comments: (count: number) =>
      `${count === 1 ? '1 place has become a comment' : `${count} places have become comments`}, as helhed was not sure where the text belongs. Look for "# From the document" in the plan, and move the text to where it is to stand:`,
    next: (file: string) => `Read the plan through, then see what is missing: helhed check ${file}`,
  },
} as const;
