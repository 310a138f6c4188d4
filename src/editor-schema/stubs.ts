import { beginning, type Described } from '../plan/described.ts';
import { type Empty, emptyAnswers } from '../plan/empty-answers.ts';
import { sixPoints } from '../plan/plan.ts';
import { questions } from '../plan/questions.ts';
import type { Place } from './described.ts';

/** Something to put in, in the words of the editors: `$1`, `$2` … are the places to fill in. */
export interface Snippet {
  readonly label: string;
  readonly description?: string;
  readonly body: unknown;
}

const { måling: _beside, ...answers } = emptyAnswers;
const [criterion] = answers.succeskriterier;
const [milestone] = answers.milepæle;
const [resource] = answers.ressourcer;
const activity: Empty = { titel: '', målgruppe: '', ansvarlig: '', ...answers };
const area: Empty = { navn: '', formål: '', aktiviteter: [activity] };
const asked = sixPoints.map(point => `- ${questions[point].da}`).join('\n');

/** What can be put in for a kind of thing: its name, and the fields that it is begun with. */
const stubs: Readonly<Record<string, { readonly label: string; readonly description?: string; readonly stub: Empty }>> =
  {
    aktivitet: { label: 'aktivitet med de seks svar', description: asked, stub: activity },
    indsatsomraade: { label: 'indsatsområde med en aktivitet', description: asked, stub: area },
    skridt: { label: 'skridt', stub: '' },
    boligorganisation: {
      label: 'boligorganisation med en afdeling',
      stub: { navn: '', afdelinger: [{ nr: '', navn: '', boliger: '', beboere: '' }] },
    },
    afdeling: { label: 'afdeling', stub: { nr: '', navn: '', boliger: '', beboere: '' } },
    periode: { label: 'fra og til', stub: { fra: '', til: '' } },
    problem: { label: 'problem med tal og kilde', stub: { problem: '', tal: '', år: '', kilde: '' } },
    succeskriterier: { label: 'succeskriterium og måling', stub: criterion },
    milepaele: { label: 'milepæl', stub: milestone },
    ressourcer: { label: 'ressource', stub: resource },
    forankring: { label: 'forankring', stub: answers.forankring },
    resultater: { label: 'resultat', stub: { dato: '', resultat: '', kilde: '' } },
    gruppe: { label: 'gruppe', stub: { formand: '', medlemmer: [''], opgaver: [''], møder: '' } },
    finansiering: { label: 'en, der betaler', stub: { kilde: '', beløb: '' } },
    post: { label: 'post', stub: { post: '', beløb: '', kilde: '' } },
    bilag: { label: 'bilag', stub: { id: '', titel: '', fil: '' } },
    afsnit: { label: 'afsnit', stub: { overskrift: '', tekst: '' } },
    part: { label: 'part', stub: { navn: '', rolle: '' } },
    underskrift: { label: 'underskrift', stub: { part: '', navn: '', titel: '', dato: '' } },
    godkendelse: { label: 'godkendelse', stub: { af: '', dato: '' } },
    aendring: { label: 'ændring', stub: { dato: '', hvad: '', godkendt: '' } },
    rapport: { label: 'årlig indberetning', stub: { år: '', dato: '', hvad: '' } },
  };

/** What can be put in at a place: in a field that takes a list, the first of it. Nothing stands in it but names of fields, so nothing is taken for an answer. */
export function stubAt({ kind, field }: Place, shape: Described): readonly Snippet[] {
  const found = stubs[kind ?? ''];
  if (!found) return [];
  const { stub, ...words } = found;
  const isList = field !== undefined && beginning(shape) === 'list';
  if (stub === '' && !isList) return [];
  let stops = 0;
  const withStops = (part: Empty): unknown => {
    if (typeof part === 'string') return `$${++stops}`;
    if (Array.isArray(part)) return part.map(withStops);
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, withStops(each)]));
  };
  return [{ ...words, body: withStops(isList ? [stub] : stub) }];
}
