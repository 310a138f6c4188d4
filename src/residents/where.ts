import { listOf } from '../plan/lists.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { fold } from '../plan/spelling.ts';
import type { Manuscript } from '../submission/manuscript.ts';

/**
 * Where something happens, by the names that residents know their homes by. The number of a housing section stands only
 * where it has no name, and then with what it is, or it would be read as a house number.
 */
export function whereIn({ plan, say }: Manuscript, sections: unknown): string {
  const known = sectionsOf(plan);
  const numbered = say({ da: 'afdeling', en: 'housing section' });
  return listOf(sections as string | object)
    .map(written => {
      const { navn, nr, said } = partsOf(written);
      const key = fold(said);
      const section = known.find(
        one => key !== '' && [one.nr, one.navn, `${one.nr} ${one.navn}`].some(name => fold(name) === key),
      );
      const name = navn || (section?.navn ?? '');
      if (name !== '') return name;
      return /^\d+$/u.test(said || nr) ? `${numbered} ${said || nr}` : said;
    })
    .filter(name => name !== '')
    .join(', ');
}

/** The housing sections of a plan that are told in parts. */
const sectionsOf = (plan: PlanDraft) =>
  (plan.boligorganisationer ?? [])
    .flatMap(owner => (typeof owner === 'object' ? listOf<string | object>(owner.afdelinger) : []))
    .map(partsOf);

function partsOf(written: string | object): { readonly nr: string; readonly navn: string; readonly said: string } {
  if (typeof written === 'string') return { nr: '', navn: '', said: written.trim() };
  const { navn = '', nr = '' } = written as Readonly<Record<string, string | undefined>>;
  return { nr, navn, said: nr };
}
