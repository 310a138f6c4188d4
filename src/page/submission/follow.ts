import type { Examination } from '../../check.ts';
import type { Language } from '../../language.ts';
import { pointerTo } from '../../placing.ts';
import { activitiesOf } from '../../plan/activities.ts';
import { nameOf, oneOf } from '../../submission/names.ts';
import type { Page } from '../form/pages.ts';

/** How a heading of the submission begins and ends. */
export interface Heading {
  readonly begins: string;
  readonly ends: string;
}

/** The headings below which the submission tells what stands on a page of the form: the first of them that is there. */
export function headingsOf({ reading }: Examination, page: Page, language: Language): readonly Heading[] {
  const { plan, at } = reading;
  const isHere = (owner: object) => pointerTo(at(owner)) === page.id;
  const placed = activitiesOf(plan).find(({ activity }) => isHere(activity));
  if (placed) {
    const word = { da: 'Aktivitet', en: 'Activity' }[language];
    return [{ begins: `${word} ${placed.number}`, ends: placed.activity.titel ?? '' }];
  }
  const area = plan.indsatsområder?.find(isHere);
  if (area) return [{ begins: 'Indsatsområde', ends: area.navn ?? '' }];
  const { control } = page.field;
  const fields = control.kind === 'group' ? [...control.fields, ...control.more] : [];
  return [page.title, ...fields.flatMap(({ name }) => [nameOf(name), oneOf(name) ?? []].flat())].map(name => ({
    begins: name[language],
    ends: '',
  }));
}

/** Shows the first of some headings that is there at the top of the frame: one of a whole section before one within it. */
export function follow(shown: Document, headings: readonly Heading[]): void {
  const all = [...shown.querySelectorAll('h2'), ...shown.querySelectorAll('h3')];
  const found = headings.flatMap(
    ({ begins, ends }) => all.find(({ textContent: text }) => text.startsWith(begins) && text.endsWith(ends)) ?? [],
  );
  const view = shown.defaultView;
  if (found[0] && view) view.scrollTo(0, view.scrollY + found[0].getBoundingClientRect().top - margin);
}

/** How far below the top it stands, in pixels. */
const margin = 12;
