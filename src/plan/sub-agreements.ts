import { type Annex, annexesAbout, annexOf } from './annexes.ts';
import { chaptersAbout } from './chapters.ts';
import type { Delaftale } from './plan.generated.ts';
import type { Area, Draft, PlanDraft } from './plan.ts';
import { fold } from './spelling.ts';

/** A delaftale with its parts. */
export type SubAgreementParts = Exclude<Draft<Delaftale>, string>;

/** What a plan gives of the delaftale of an indsatsområde. */
export interface SubAgreement {
  /** Its parts, when it is written so at the indsatsområde. */
  readonly parts?: SubAgreementParts | undefined;
  /** When it is an annex and not written at the indsatsområde: one of its own, or one with them all. */
  readonly annex?: 'one' | 'all';
  /** When it was last kept up to date, as far as that is written. */
  readonly date?: string | undefined;
}

/** The delaftale of an indsatsområde, at the indsatsområde or among the annexes; none when it is in neither place. */
export function subAgreementOf(plan: PlanDraft, area: Area): SubAgreement | undefined {
  const { delaftale } = area;
  if (typeof delaftale === 'object') {
    const annex = delaftale.bilag === undefined ? undefined : annexOf(plan, delaftale.bilag);
    return { parts: delaftale, date: delaftale.ajourført ?? dateIn(`${delaftale.titel ?? ''} ${wordsOf(annex)}`) };
  }
  if (delaftale !== undefined) return { date: dateIn(`${delaftale} ${wordsOf(annexOf(plan, delaftale))}`) };
  const annexes = annexesAbout(plan, /del-?\s?aftale/iu);
  const own = annexes.find(annex => isFor(plan, area, wordsOf(annex)));
  if (own) return { annex: 'one', date: dateIn(wordsOf(own)) };
  const all = annexes.find(annex => /delaftaler/iu.test(wordsOf(annex)));
  const areas = plan.indsatsområder ?? [];
  if (all || (annexes.length > 0 && annexes.length >= areas.length))
    return { annex: 'all', date: dateIn(wordsOf(all ?? annexes[0])) };
  const isTold = /delaftale/iu.test(area.navn ?? '') || chaptersAbout(plan, /delaftale/iu).length > 0;
  return isTold ? { annex: 'all', date: 'i planen' } : undefined;
}

/** Tells whether an annex is the delaftale of one indsatsområde: by its name or a word of it, or by its number. */
function isFor(plan: PlanDraft, area: Area, annex: string): boolean {
  const said = fold(annex);
  const names = [area.navn, area.hører_under].filter(name => name !== undefined);
  if (names.some(name => said.includes(fold(name)))) return true;
  const number = area.nr ?? String((plan.indsatsområder ?? []).indexOf(area) + 1);
  if (
    new RegExp(`delaftale(?:nr\\.?)?${number.replace(/[^\d.]/g, '').replaceAll('.', '\\.')}(?![\\d.]\\d|\\d)`).test(
      said,
    ) &&
    /\d/.test(number)
  )
    return true;
  return names.flatMap(wordsIn).some(word => said.includes(word) && !sharedWords(plan).has(word));
}

/** The words of a name that tell it from others. */
const wordsIn = (name: string) =>
  name
    .normalize('NFC')
    .split(/[^\p{L}]+/u)
    .filter(word => word.length >= 6 && !/^indsats/iu.test(word))
    .map(fold);

/** Words that the names of several of a plan's indsatsområder hold. */
function sharedWords(plan: PlanDraft): ReadonlySet<string> {
  const all = (plan.indsatsområder ?? []).flatMap(({ navn = '' }) => [...new Set(wordsIn(navn))]);
  return new Set(all.filter((word, at) => all.indexOf(word) !== at));
}

/** An annex as one text. */
const wordsOf = (annex: Annex | undefined) =>
  [annex?.titel, annex?.id, annex?.fil, annex?.sted]
    .filter(part => part !== undefined)
    .join(' ')
    .normalize('NFC');

/** A date in a title: `Delaftaler, ajourført 2. maj 2023`. */
const dateIn = (words: string) =>
  /(?:ajour\p{L}*|opdateret|revideret|udgave|version|pr\.|den)[^\n]{0,30}?(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\s?\d{2,4}|\d{1,2}\. ?\p{L}+ (?:19|20)\d\d/iu.exec(
    words,
  )?.[0];
