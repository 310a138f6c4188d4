import type { Examination } from '../check.ts';
import type { Data } from '../document/data.ts';
import { planField } from '../plan/fields.ts';
import type { Finding } from '../rules/finding.ts';
import { type Around, aroundOf } from './around.ts';
import { fieldAt } from './field.ts';
import type { Field, Form, GroupControl, Section } from './form.ts';
import { gapsByField } from './gaps.ts';
import { sitesIn } from './parts.ts';
import { saidInForm } from './said.ts';
import { parts } from './sections.ts';
import { ownHold, type Site } from './site.ts';
import { countIn } from './standing.ts';

/** A plan that has been looked at, as a form. Where there is no plan to look at, there are no sections, and the gaps say why. */
export function form(examination: Examination): Form {
  if (!examination.isPlan && !isBlankFile(examination)) return { sections: [], gaps: examination.findings };
  const none: readonly Finding[] = [];
  const known = aroundOf(examination);
  const gaps = gapsByField(
    examination,
    fieldsFrom(known, () => none),
  );
  const said = (pointer: string) => gaps.get(pointer)?.map(saidInForm) ?? none;
  return { sections: sectionsOf(fieldsFrom(known, said), examination.whole.data), gaps: said('') };
}

/** Whether a file has nothing in it, so that a plan may be begun there. */
const isBlankFile = ({ document: { data, broken } }: Examination) => !broken && data === '';

/** The fields of a whole plan. */
function fieldsFrom(known: ReturnType<typeof aroundOf>, gapsAt: Around['gapsAt']): readonly Field[] {
  const around: Around = { ...known, gapsAt, fieldAt: site => fieldAt(site, around) };
  return sitesIn(planSite(known.examination.whole.data)).map(around.fieldAt);
}

function planSite(data: Data): Site {
  return {
    path: [],
    pointer: '',
    name: 'plan',
    key: '',
    known: planField,
    owner: '',
    isItem: false,
    hold: ownHold([], data),
    within: [],
  };
}

/** The fields in the sections where they belong; those that no plan has stand with what else there is to tell. */
function sectionsOf(fields: readonly Field[], data: Data): readonly Section[] {
  const placed = new Set(parts.flatMap(({ fields, more = [] }) => [...fields, ...more]));
  const named = (names: readonly string[]) => names.flatMap(name => fields.filter(field => field.name === name));
  const isShown = ({ hold, gaps }: Field) => hold.data !== undefined || gaps.length > 0;
  return parts.map(({ id, title, fields: usual, more: rare = [] }): Section => {
    const others = id === 'bilag' ? fields.filter(({ name }) => !placed.has(name)) : [];
    const control: GroupControl = {
      kind: 'group',
      fields: [...named(usual), ...named(rare).filter(isShown), ...others],
      more: named(rare).filter(field => !isShown(field)),
    };
    const field = {
      path: [],
      name: id,
      key: id,
      label: title,
      gaps: [],
      isOpen: false,
      control,
      hold: ownHold([], data),
    };
    return { id, title, field, standing: countIn(control) };
  });
}
