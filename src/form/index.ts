import type { Examination } from '../check.ts';
import { pointerTo } from '../placing.ts';
import { planField } from '../plan/fields.ts';
import type { Finding } from '../rules/finding.ts';
import { type Around, aroundOf } from './around.ts';
import { fieldAt } from './fields.ts';
import type { Field, Form, Section } from './form.ts';
import { gapsByField } from './gaps.ts';
import { sitesIn } from './group.ts';
import { sectionsOfPlan } from './sections.ts';
import { ownHold, type Site } from './site.ts';
import { countIn, insideOf } from './standing.ts';

/** A plan that has been looked at, as a form. Where there is no plan to look at, there are no sections, and the gaps say why. */
export function form(examination: Examination): Form {
  if (!examination.isPlan && !isBlankFile(examination)) return { sections: [], gaps: examination.findings };
  const none: readonly Finding[] = [];
  const bare = aroundOf(examination, () => none);
  const places = new Set(sectionsOf(examination, bare).flatMap(({ field }) => [...placesIn(field)]));
  const gaps = gapsByField(examination, places);
  const around = { ...bare, gapsAt: (path: Field['path']) => gaps.get(pointerTo(path)) ?? none };
  return { sections: sectionsOf(examination, around), gaps: gaps.get('') ?? none };
}

/** Whether a file has nothing in it, so that a plan may be begun there. */
const isBlankFile = ({ document: { data, broken } }: Examination) => !broken && data === '';

function* placesIn(field: Field): Generator<string> {
  if (field.path.length > 0) yield pointerTo(field.path);
  const { control } = field;
  if (control.kind === 'table') for (const { field } of control.rows) yield pointerTo(field.path);
  for (const inside of insideOf(control)) yield* placesIn(inside);
}

function sectionsOf(examination: Examination, around: Around): readonly Section[] {
  const plan: Site = {
    path: [],
    name: 'plan',
    key: '',
    known: planField,
    owner: '',
    isItem: false,
    hold: ownHold([], examination.whole.data),
    within: [],
  };
  const fields = sitesIn(plan).map(site => ({ field: fieldAt(site, around), isKnown: site.known !== undefined }));
  const named = (names: readonly string[]) =>
    names.flatMap(name =>
      fields.filter(({ field, isKnown }) => isKnown && field.name === name).map(({ field }) => field),
    );
  const unknown = fields.filter(({ isKnown }) => !isKnown).map(({ field }) => field);
  return sectionsOfPlan.map(({ id, title, fields, more = [] }): Section => {
    const rare = named(more);
    const isShown = ({ hold, gaps }: Field) => hold.data !== undefined || gaps.length > 0;
    const control = {
      kind: 'group' as const,
      fields: [...named(fields), ...rare.filter(isShown), ...(id === 'bilag' ? unknown : [])],
      more: rare.filter(field => !isShown(field)),
    };
    return {
      id,
      title,
      field: {
        path: [],
        name: id,
        key: id,
        label: title,
        gaps: [],
        isOpen: false,
        control,
        hold: plan.hold,
      },
      standing: countIn(control),
    };
  });
}
