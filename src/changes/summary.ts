import { type Language, listed, type Text } from '../language.ts';
import { writeAmount } from '../plan/money/amount.ts';
import { writeDay } from '../plan/time/calendar.ts';
import type { Subject } from './change.ts';
import type { Changes } from './index.ts';

/** What changed, in a sentence or two: `2 aktiviteter er nye, 1 er udgået, og budgettet er 350.000 kr. højere.` */
export function summary({ gaps, new: now, old, subjects }: Changes, language: Language): string {
  const said = [
    ...counts(subjects, 'area', areaWords, language),
    ...counts(subjects, 'activity', activityWords, language),
    ...money(old.figures.total, now.figures.total, language),
    ...ends(old.figures.to, now.figures.to, language),
  ];
  const rest = subjects.filter(({ kind, state }) => kind !== 'activity' && state === 'changed').length;
  const sentences = [
    ...(said.length === 0 ? [] : [`${listed(said, 'and', language)}.`]),
    ...(rest === 0 ? [] : [elsewhere(rest, said.length > 0)[language]]),
    ...(subjects.length === 0 ? [same[language]] : []),
    ...gapWords(gaps.closed.length, gaps.opened.length, language),
  ];
  return sentences.map(sentence => sentence.charAt(0).toUpperCase() + sentence.slice(1)).join(' ');
}

/** Said where there is nothing to tell. */
const same: Text = {
  da: 'Planen siger det samme i de to udgaver. Noter, kommentarer og måden, tingene er skrevet på, regnes ikke med.',
  en: 'The plan says the same in both versions. Notes, comments and the way things are written do not count.',
};

interface Words {
  readonly new: (number: number) => Text;
  readonly gone: (number: number) => Text;
  readonly renamed: (number: number) => Text;
  readonly moved: (number: number) => Text;
  readonly changed: (number: number) => Text;
}

const activityWords: Words = {
  new: n => ({
    da: n === 1 ? '1 aktivitet er ny' : `${n} aktiviteter er nye`,
    en: n === 1 ? '1 activity is new' : `${n} activities are new`,
  }),
  gone: n => ({
    da: n === 1 ? '1 aktivitet er udgået' : `${n} aktiviteter er udgået`,
    en: n === 1 ? '1 activity is gone' : `${n} activities are gone`,
  }),
  renamed: n => ({
    da: n === 1 ? '1 aktivitet har fået et nyt navn' : `${n} aktiviteter har fået nye navne`,
    en: n === 1 ? '1 activity has a new name' : `${n} activities have new names`,
  }),
  moved: n => ({
    da: n === 1 ? '1 aktivitet er flyttet' : `${n} aktiviteter er flyttet`,
    en: n === 1 ? '1 activity has been moved' : `${n} activities have been moved`,
  }),
  changed: n => ({
    da: n === 1 ? '1 aktivitet er ændret' : `${n} aktiviteter er ændret`,
    en: n === 1 ? '1 activity has changed' : `${n} activities have changed`,
  }),
};

const areaWords: Words = {
  ...activityWords,
  new: n => ({
    da: n === 1 ? '1 indsatsområde er nyt' : `${n} indsatsområder er nye`,
    en: n === 1 ? '1 indsatsområde is new' : `${n} indsatsområder are new`,
  }),
  gone: n => ({
    da: n === 1 ? '1 indsatsområde er udgået' : `${n} indsatsområder er udgået`,
    en: n === 1 ? '1 indsatsområde is gone' : `${n} indsatsområder are gone`,
  }),
  renamed: n => ({
    da: n === 1 ? '1 indsatsområde har fået et nyt navn' : `${n} indsatsområder har fået nye navne`,
    en: n === 1 ? '1 indsatsområde has a new name' : `${n} indsatsområder have new names`,
  }),
};

function counts(
  subjects: readonly Subject[],
  kind: 'area' | 'activity',
  words: Words,
  language: Language,
): readonly string[] {
  const own = subjects.filter(subject => subject.kind === kind);
  const isRenamed = ({ renamedFrom }: Subject) => renamedFrom !== undefined;
  const groups = {
    new: own.filter(({ state }) => state === 'new'),
    gone: own.filter(({ state }) => state === 'gone'),
    renamed: own.filter(isRenamed),
    moved: own.filter(({ moved }) => moved !== undefined),
    changed: kind === 'area' ? [] : own.filter(one => one.state === 'changed' && !isRenamed(one) && !one.moved),
  };
  return (['new', 'gone', 'renamed', 'moved', 'changed'] as const)
    .filter(group => groups[group].length > 0)
    .map(group => words[group](groups[group].length)[language]);
}

function money(old: number | undefined, now: number | undefined, language: Language): readonly string[] {
  if (old === undefined || now === undefined || old === now) return [];
  const kroner = writeAmount(Math.round(Math.abs(now - old) * 100) / 100, language);
  const words: Text =
    now > old
      ? { da: `budgettet er ${kroner} højere`, en: `the budget is ${kroner} higher` }
      : { da: `budgettet er ${kroner} lavere`, en: `the budget is ${kroner} lower` };
  return [words[language]];
}

function ends(old: string | undefined, now: string | undefined, language: Language): readonly string[] {
  if (old === undefined || now === undefined || old === now) return [];
  const [from, to] = [writeDay(old, language), writeDay(now, language)];
  const words: Text = {
    da: `planen slutter ${to} i stedet for ${from}`,
    en: `the plan ends on ${to} instead of ${from}`,
  };
  return [words[language]];
}

function elsewhere(parts: number, isMore: boolean): Text {
  const [da, en] = isMore
    ? ['Desuden er der ændringer i', 'There are also changes in']
    : ['Der er ændringer i', 'There are changes in'];
  return {
    da: `${da} ${parts === 1 ? '1 anden del' : `${parts} andre dele`} af planen.`.replace(
      isMore ? '' : /anden |andre /u,
      '',
    ),
    en: `${en} ${parts} ${isMore ? 'other ' : ''}${parts === 1 ? 'part' : 'parts'} of the plan.`,
  };
}

function gapWords(closed: number, opened: number, language: Language): readonly string[] {
  const words: Text = {
    da: [
      ...(closed === 0 ? [] : [closed === 1 ? '1 mangel er rettet' : `${closed} mangler er rettet`]),
      ...(opened === 0 ? [] : [opened === 1 ? '1 mangel er kommet til' : `${opened} mangler er kommet til`]),
    ].join(', og '),
    en: [
      ...(closed === 0 ? [] : [closed === 1 ? '1 gap is closed' : `${closed} gaps are closed`]),
      ...(opened === 0 ? [] : [opened === 1 ? '1 gap is new' : `${opened} gaps are new`]),
    ].join(', and '),
  };
  return words[language] === '' ? [] : [`${words[language]}.`];
}
