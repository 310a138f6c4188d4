import { type Annex, annexesAbout, annexOf } from './annexes.ts';
import type { Delaftale } from './plan.generated.ts';
import type { Area, Draft, PlanDraft } from './plan.ts';
import { fold } from './spelling.ts';
import { anyCase } from './wording/any-case.ts';
import { chaptersAbout } from './wording/chapters.ts';

/** A delaftale with its parts. */
export type SubAgreementParts = Exclude<Draft<Delaftale>, string>;

/** What a plan gives of the delaftale of an indsatsområde. */
export interface SubAgreement {
  /** Its parts, when it is written so at the indsatsområde. */
  readonly parts?: SubAgreementParts | undefined;
  /** When it is not written at the indsatsområde: in an annex of its own, in those for all, or told of in the text. */
  readonly annex?: 'one' | 'all' | 'told';
  /** When it was last kept up to date, as far as that is written. */
  readonly date?: string | undefined;
}

/** The delaftale of each indsatsområde, at the indsatsområde or among the annexes; none when it is in neither place. */
export function subAgreementsOf(plan: PlanDraft): ReadonlyMap<Area, SubAgreement | undefined> {
  const areas = plan.indsatsområder ?? [];
  const annexes = annexesAbout(plan, anyCase(/del-?\s?aftale/)).map(wordsOf);
  const shared = sharedWords(areas);
  const everyone = commonTo(plan, annexes);
  return new Map(
    areas.map((area, at) => {
      if (area.delaftale !== undefined) return [area, writtenAt(plan, area.delaftale)];
      const own = annexes.find(annex => isFor(area, at, annex, shared));
      return [area, own === undefined ? everyone : { annex: 'one', date: dateIn(own) }];
    }),
  );
}

/** The indsatsområder whose delaftale stands among the annexes or is told of in the text, whatever is written at the indsatsområde. */
export function areasWithAgreementElsewhere(plan: PlanDraft): ReadonlySet<Area> {
  const areas = plan.indsatsområder ?? [];
  const annexes = annexesAbout(plan, anyCase(/del-?\s?aftale/)).map(wordsOf);
  if (commonTo(plan, annexes)) return new Set(areas);
  const shared = sharedWords(areas);
  return new Set(areas.filter((area, at) => annexes.some(annex => isFor(area, at, annex, shared))));
}

function writtenAt(plan: PlanDraft, delaftale: string | SubAgreementParts): SubAgreement {
  if (typeof delaftale === 'string') return { date: dateIn(`${delaftale} ${wordsOf(annexOf(plan, delaftale))}`) };
  const annex = delaftale.bilag === undefined ? undefined : annexOf(plan, delaftale.bilag);
  return { parts: delaftale, date: delaftale.ajourført ?? dateIn(`${delaftale.titel ?? ''} ${wordsOf(annex)}`) };
}

/** The delaftaler that are given for all indsatsområder at once: in an annex, in as many annexes, or in the text. */
function commonTo(plan: PlanDraft, annexes: readonly string[]): SubAgreement | undefined {
  const all = annexes.find(annex => /delaftaler/i.test(annex));
  if (all !== undefined) return { annex: 'all', date: dateIn(all) };
  const areas = plan.indsatsområder ?? [];
  if (annexes.length > 0 && annexes.length >= areas.length)
    return { annex: 'all', date: annexes.map(dateIn).find(Boolean) };
  const isTold =
    areas.some(({ navn = '' }) => /delaftale/i.test(navn)) || chaptersAbout(plan, anyCase(/delaftale/)).length > 0;
  return isTold ? { annex: 'told' } : undefined;
}

/** Tells whether an annex is the delaftale of one indsatsområde: by its name or a word of it, or by its number. */
function isFor({ navn, hører_under, nr }: Area, at: number, annex: string, shared: ReadonlySet<string>): boolean {
  const said = fold(annex);
  const names = [navn, hører_under].filter(name => name !== undefined);
  if (names.some(name => said.includes(fold(name)))) return true;
  const number = /delaftale(?:nr\.?)?(\d+(?:\.\d+)*)/.exec(said)?.[1];
  if (number !== undefined && number === (nr ?? String(at + 1))) return true;
  return names.flatMap(wordsIn).some(word => said.includes(word) && !shared.has(word));
}

/** The words of a name that tell it from others. */
const wordsIn = (name: string) =>
  (name.normalize('NFC').match(/[A-Za-zÀ-ɏ]{6,}/g) ?? []).filter(word => !/^indsats/i.test(word)).map(fold);

/** Words that the names of several indsatsområder hold. */
function sharedWords(areas: readonly Area[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { navn = '' } of areas)
    for (const word of new Set(wordsIn(navn))) {
      if (seen.has(word)) shared.add(word);
      seen.add(word);
    }
  return shared;
}

/** An annex as one text. */
const wordsOf = (annex: Annex | undefined) =>
  [annex?.titel, annex?.id, annex?.fil, annex?.sted]
    .filter(part => part !== undefined)
    .join(' ')
    .normalize('NFC');

/** A date in a title: `Delaftaler, ajourført 2. maj 2023`. */
const dateIn = (words: string) =>
  /(?:ajour[\wæøåé]*|opdateret|revideret|udgave|version|pr\.|den)[^\n]{0,30}?(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\s?\d{2,4}|\d{1,2}\. ?[\wæøåé]+ (?:19|20)\d\d/i.exec(
    words,
  )?.[0];
