import { listOf } from '../lists.ts';
import { organisationOf } from '../people/people.ts';
import type { Afsnit } from '../plan.generated.ts';
import type { Draft, PlanDraft } from '../plan.ts';
import type { Pattern } from './any-case.ts';

/** A piece of text with a heading (afsnit). */
export interface Chapter {
  readonly heading: string;
  readonly text: string;
}

/** The chapters of a plan, its indsatsområder and its organisation whose heading speaks of something, and that say something below it. */
export function chaptersAbout(plan: PlanDraft, pattern: Pattern): readonly Chapter[] {
  return [plan, ...(plan.indsatsområder ?? []), organisationOf(plan) ?? {}]
    .flatMap(({ afsnit }: { readonly afsnit?: readonly Draft<Afsnit>[] | undefined }) => afsnit ?? [])
    .filter(written => typeof written === 'string' || written.tekst !== undefined || written.bilag !== undefined)
    .map(chapterOf)
    .filter(({ heading }) => pattern.test(heading));
}

/** A text alone is headed by its first words: `Vision: Her er godt at bo`. */
function chapterOf(written: Draft<Afsnit>): Chapter {
  const parts = typeof written === 'string' ? { tekst: written } : written;
  const text = listOf(parts.tekst).join('\n').normalize('NFC');
  const heading = 'overskrift' in parts ? parts.overskrift?.normalize('NFC') : undefined;
  return { heading: heading ?? /^[^:.\n]{0,80}/u.exec(text)?.[0] ?? '', text };
}
