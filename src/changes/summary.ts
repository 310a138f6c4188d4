import { type Language, listed, type Text } from '../language.ts';
import { writeAmount } from '../plan/money/amount.ts';
import { writeDay } from '../plan/time/calendar.ts';
import type { Subject } from './change.ts';
import { isGap } from './gaps-part.ts';
import type { Changes } from './index.ts';

/** What changed, in a few sentences: `2 aktiviteter er nye, og 1 er udgået. Budgettet er 350.000 kr. højere.` */
export function summary({ gaps, new: now, old, subjects }: Changes, language: Language): string {
  if (subjects.length === 0) return [same[language], ...gapWords(gaps, language)].join(' ');
  return [
    ...counted(subjects, 'area', language),
    ...counted(subjects, 'activity', language),
    ...money(old.figures.total, now.figures.total, language),
    ...ends(old.figures.to, now.figures.to, language),
    ...elsewhere(subjects, language),
    ...gapWords(gaps, language),
  ].join(' ');
}

/** Said where there is nothing to tell. */
const same: Text = {
  da: 'Planen siger det samme i de to udgaver. Noter, kommentarer og måden, tingene er skrevet på, regnes ikke med.',
  en: 'The plan says the same in both versions. Notes, comments and the way things are written do not count.',
};

/** `3 aktiviteter er nye, 1 er udgået, og 2 er ændret.` */
function counted(subjects: readonly Subject[], kind: 'area' | 'activity', language: Language): readonly string[] {
  const own = subjects.filter(subject => subject.kind === kind);
  const groups = (['new', 'gone', 'renamed', 'moved', 'changed'] as const)
    .map(what => ({ what, number: own.filter(subject => happened(subject) === what).length }))
    .filter(({ number }) => number > 0);
  const said = groups.map(({ number, what }, at) => {
    const many = number === 1 ? 'one' : 'many';
    const noun = at === 0 ? ` ${nouns[kind][many][language]}` : '';
    return `${number}${noun} ${((kind === 'area' ? areaVerbs[what] : undefined) ?? verbs[what])[many][language]}`;
  });
  return said.length === 0 ? [] : [`${withAnd(said, language)}.`];
}

/** Several clauses in a row, with a comma before the last: each is a sentence of its own. */
function withAnd(clauses: readonly string[], language: Language): string {
  const and = language === 'da' ? ', og ' : ', and ';
  return clauses.length < 2 ? clauses.join('') : clauses.slice(0, -1).join(', ') + and + clauses.at(-1);
}

type Happening = 'new' | 'gone' | 'renamed' | 'moved' | 'changed';

/** The most that happened to a part of a plan. */
function happened({ moved, renamedFrom, state }: Subject): Happening {
  if (state !== 'changed') return state;
  return renamedFrom !== undefined ? 'renamed' : moved !== undefined ? 'moved' : 'changed';
}

type Numbered = Readonly<Record<'one' | 'many', Text>>;

const nouns: Readonly<Record<'area' | 'activity', Numbered>> = {
  area: {
    one: { da: 'indsatsområde', en: 'indsatsområde' },
    many: { da: 'indsatsområder', en: 'indsatsområder' },
  },
  activity: { one: { da: 'aktivitet', en: 'activity' }, many: { da: 'aktiviteter', en: 'activities' } },
};

const verbs: Readonly<Record<Happening, Numbered>> = {
  new: { one: { da: 'er ny', en: 'is new' }, many: { da: 'er nye', en: 'are new' } },
  gone: { one: { da: 'er udgået', en: 'is gone' }, many: { da: 'er udgået', en: 'are gone' } },
  renamed: {
    one: { da: 'har fået et nyt navn', en: 'has a new name' },
    many: { da: 'har fået nye navne', en: 'have new names' },
  },
  moved: { one: { da: 'er flyttet', en: 'has been moved' }, many: { da: 'er flyttet', en: 'have been moved' } },
  changed: { one: { da: 'er ændret', en: 'has changed' }, many: { da: 'er ændret', en: 'have changed' } },
};

/** An indsatsområde is neuter in Danish. */
const areaVerbs: Readonly<Partial<Record<Happening, Numbered>>> = {
  new: { one: { da: 'er nyt', en: 'is new' }, many: verbs.new.many },
};

function money(old: number | undefined, now: number | undefined, language: Language): readonly string[] {
  if (old === undefined || now === undefined || old === now) return [];
  const kroner = writeAmount(Math.round(Math.abs(now - old) * 100) / 100, language);
  const words: Text =
    now > old
      ? { da: `Budgettet er ${kroner} højere.`, en: `The budget is ${kroner} higher.` }
      : { da: `Budgettet er ${kroner} lavere.`, en: `The budget is ${kroner} lower.` };
  return [words[language]];
}

function ends(old: string | undefined, now: string | undefined, language: Language): readonly string[] {
  if (old === undefined || now === undefined || old === now) return [];
  const [from, to] = [writeDay(old, language), writeDay(now, language)];
  const words: Text = {
    da: `Planen slutter ${to} i stedet for ${from}.`,
    en: `The plan ends on ${to} instead of ${from}.`,
  };
  return [words[language]];
}

/** How many parts are named before they are only counted. */
const most = 6;

/** The parts beside the indsatsområder in which something differs. */
function elsewhere(subjects: readonly Subject[], language: Language): readonly string[] {
  const sections = subjects.filter(({ kind }) => kind === 'section');
  if (sections.length === 0) return [];
  const isAll = sections.length === subjects.length;
  const names =
    sections.length > most
      ? `${sections.length} ${{ da: 'andre dele af planen', en: 'other parts of the plan' }[language]}`
      : listed(
          sections.map(({ name }) => (language === 'da' ? `»${name.da}«` : `"${name.en}"`)),
          'and',
          language,
        );
  const lead = isAll
    ? { da: 'Der er ændringer i', en: 'There are changes in' }
    : { da: 'Der er også ændringer i', en: 'There are also changes in' };
  return [`${lead[language]} ${names}.`];
}

function gapWords(gaps: Changes['gaps'], language: Language): readonly string[] {
  const [closed, opened] = [gaps.closed.filter(isGap), gaps.opened.filter(isGap)];
  const clause = (number: number, one: Text, many: Text, noun: boolean) =>
    number === 0
      ? []
      : [
          `${number}${noun ? ` ${gapNoun[number === 1 ? 'one' : 'many'][language]}` : ''} ${(number === 1 ? one : many)[language]}`,
        ];
  const solved = clause(
    closed.length,
    { da: 'er rettet', en: 'is closed' },
    { da: 'er rettet', en: 'are closed' },
    true,
  );
  const fresh = clause(
    opened.length,
    { da: 'er kommet til', en: 'is new' },
    { da: 'er kommet til', en: 'are new' },
    solved.length === 0,
  );
  const said = [...solved, ...fresh];
  return said.length === 0 ? [] : [`${withAnd(said, language)}.`];
}

const gapNoun: Numbered = {
  one: { da: 'mangel', en: 'gap' },
  many: { da: 'mangler', en: 'gaps' },
};
