import type { Language } from '../../language.ts';
import { type Annex, annexesAbout } from '../annexes.ts';
import { objectsIn } from '../lists.ts';
import type { PlanDraft } from '../plan.ts';
import { anyCase } from './any-case.ts';
import { chaptersAbout } from './chapters.ts';

const words = /problem|udfordring|baggrund|karakteristik|områdebeskrivelse|beskrivelse af|områdets|situation|behov/i;
const headings = anyCase(`${words.source}|hvorfor|^(?:om )?(?:bolig)?området\\b`);
const documents = anyCase(`${words.source}|beskrivelse|præansøgning|kortlægning|analyse`);

/** The annexes that describe the area and what is hard there. */
export const annexesOnChallenges = (plan: PlanDraft) => annexesAbout(plan, documents);

/** The chapters that describe the area and what is hard there. */
export const chaptersOnChallenges = (plan: PlanDraft) => chaptersAbout(plan, headings);

/** Words of what is hard for people in an area. */
const hardship = anyCase(
  /problem|udfordr|utryg|ledig|uden (?:job|arbejde|for |uddannelse)|arbejdsløs|kriminal|sigte[lt]|fraflyt|(?:boliger|lejligheder) tomme|tomme (?:boliger|lejligheder)|hærværk|(?<![\wæøåé])uro(?![\wæøåé])|ensom|gæld|fattig|svært|dårlig|belast|mistriv|bekymr|konflikt|udsættelse|misbrug|(?<![\wæøåé])vold|fravær|(?:brug|behov) for|for (?:få|mange)/,
);

/** Tells whether a chapter or an annex says what is hard in the area. A background may tell of other things. */
export function tellsOfChallenges(plan: PlanDraft): boolean {
  return (
    annexesOnChallenges(plan).length > 0 ||
    chaptersOnChallenges(plan).some(
      ({ heading, text }) => /problem|udfordring|karakteristik/i.test(heading) || text === '' || hardship.test(text),
    )
  );
}

/** How many characters a plan itself uses on the area's challenges: its problems, and its chapters about them. */
export function lengthOfChallenges(plan: PlanDraft): number {
  const texts = chaptersOnChallenges(plan).map(({ text }) => text);
  return [...texts, ...problemTexts(plan)].reduce((sum, text) => sum + text.length, 0);
}

/** The texts of a plan's problems, as a reader sees them. */
export function problemTexts({ problemer }: PlanDraft): readonly string[] {
  if (typeof problemer === 'string') return [problemer];
  return (problemer ?? []).flatMap(problem =>
    typeof problem === 'string'
      ? [problem]
      : objectsIn(problem).flatMap(parts =>
          Object.entries(parts)
            .filter(([key, value]) => typeof value === 'string' && !['id', 'bilag', 'side', 'note'].includes(key))
            .map(([, value]) => value as string),
        ),
  );
}

/** The characters of a Danish standard page, spaces included, and more than any layout gets on a page. */
export const normalPage = 2400;
export const mostOnPage = 4000;

/** Where the plan itself tells of its challenges at most length. */
export function placeOfChallenges(plan: PlanDraft): 'problemer' | 'afsnit' {
  const told = chaptersOnChallenges(plan).reduce((sum, { text }) => sum + text.length, 0);
  return plan.problemer !== undefined && told * 2 < lengthOfChallenges(plan) ? 'problemer' : 'afsnit';
}

/** How many pages an annex fills, as it says itself: `sider: 7`, or `(7 sider)` in its title. */
export function pagesOf({ sider, titel = '' }: Annex): number | undefined {
  const said = sider === undefined ? /(\d+)\s*sider\b/i.exec(titel) : /^\D*(\d+)\D*$/u.exec(sider);
  return said ? Number(said[1]) : undefined;
}

/** A number as people read it: `12.000` in Danish, `12,000` in English. */
export function writeNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB').format(number);
}
