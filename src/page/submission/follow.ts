import type { Examination } from '../../check.ts';
import type { Path } from '../../document/data.ts';
import type { Language } from '../../language.ts';
import { pointerTo } from '../../placing.ts';
import { activitiesOf } from '../../plan/activities.ts';

/** How the heading of an activity or an indsatsområde in the submission begins or ends. */
export interface Heading {
  readonly level: 2 | 3;
  readonly begins: string;
  readonly ends: string;
}

/** The heading below which the submission tells what stands at a path; none for what is told in several places. */
export function headingOf({ reading }: Examination, path: Path, language: Language): Heading | undefined {
  const { plan, at } = reading;
  const isHere = (owner: object) => pointerTo(at(owner)) === pointerTo(path);
  const placed = activitiesOf(plan).find(({ activity }) => isHere(activity));
  if (placed) {
    const word = { da: 'Aktivitet', en: 'Activity' }[language];
    return { level: 3, begins: `${word} ${placed.number}`, ends: placed.activity.titel ?? '' };
  }
  const area = plan.indsatsområder?.find(isHere);
  return area && { level: 2, begins: 'Indsatsområde', ends: area.navn ?? '' };
}

/** Shows a heading at the top of the frame, where it is there. */
export function follow(shown: Document, { level, begins, ends }: Heading): void {
  const heading = [...shown.querySelectorAll(`h${level}`)].find(
    ({ textContent: text }) => text?.startsWith(begins) && text.endsWith(ends),
  );
  const view = shown.defaultView;
  if (heading && view) view.scrollTo(0, view.scrollY + heading.getBoundingClientRect().top - margin);
}

/** How far below the top it stands, in pixels. */
const margin = 12;
