import { useRef, useState } from 'preact/hooks';
import type { Form } from '../../form/form.ts';
import { pointerTo } from '../../placing.ts';
import { followed } from './following.ts';
import { type Page, pageAt } from './pages.ts';

interface Place {
  /** The form that the page is one of. */
  readonly form: Form;
  readonly page: Page;
  /** Another one each time that somebody goes to a page. */
  readonly visit: number;
}

/** The page that is shown, and a way to another. */
export interface Shown extends Pick<Place, 'page' | 'visit'> {
  readonly goTo: (page: Page) => void;
}

/** Keeps what is shown when the plan becomes another: the same thing, also where it has another number now. */
export function usePage(form: Form, pages: readonly Page[]): Shown {
  const place = useRef<Place>({ form, page: pages[0]!, visit: 0 });
  const [, show] = useState(0);
  if (place.current.form !== form) place.current = carried(place.current, form, pages);
  const { page, visit } = place.current;
  return {
    page,
    visit,
    goTo(next) {
      place.current = { form, page: next, visit: next.id === page.id ? visit : visit + 1 };
      show(count => count + 1);
    },
  };
}

function carried({ form: before, page, visit }: Place, form: Form, pages: readonly Page[]): Place {
  const path = page.list && followed(before, form, page.field.path);
  const wanted = page.list ? path && pointerTo(path) : page.id;
  const there = pages.find(({ id }) => id === wanted);
  if (there) return { form, page: there, visit };
  return { form, page: pageAt(pages, page.list?.field.path ?? []), visit: visit + 1 };
}
