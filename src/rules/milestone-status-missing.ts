import { annexesAbout } from '../plan/annexes.ts';
import { listOf, spotsOf } from '../plan/lists.ts';
import type { Milepaele } from '../plan/plan.generated.ts';
import type { Draft, PlanDraft } from '../plan/plan.ts';
import { readDate, writeDate } from '../plan/time/calendar.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { stillToCome } from '../plan/wording/status.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP609',
  name: 'milestone-status-missing',
  asks: 'milestoneStatus',
  title: { da: 'En milepæl er passeret uden en status', en: 'A milestone has passed without a status' },
  why: {
    da: 'Når planen er i gang, vil bestyrelse, kommune og fond gerne se, hvad der er nået, og hvad der er forsinket. En milepæl uden status fortæller ikke, om arbejdet følger planen.',
    en: 'When the plan is under way, board, municipality and fund want to see what has been reached and what is late. A milestone without a status does not tell whether the work follows the plan.',
  },
  fix: {
    da: 'Skriv `status:` ved milepælen, fx `nået`, `forsinket til 1.9.2022` eller `opgivet`.',
    en: 'Write `status:` at the milestone, for example `nået`, `forsinket til 1.9.2022` or `opgivet`.',
  },
  example: {
    bad: `
      fase: gennemførelse
      dato: 2022-02-15
      milepæle:
        - dato: 2022-01-15
          hvad: Hele holdet er ansat # HP609
    `,
    good: `
      fase: gennemførelse
      dato: 2022-02-15
      milepæle:
        - dato: 2022-01-15
          hvad: Hele holdet er ansat
          status: nået
    `,
  },
  message: {
    da: ({ count, today, first }: Facts) =>
      count === 1
        ? `Milepælen har datoen ${writeDate(first, 'da')}, og planen er fra ${writeDate(today, 'da')}. Blev den nået?`
        : `Planen er fra ${writeDate(today, 'da')}, og ${count} milepæle er passeret, den første med datoen ${writeDate(first, 'da')}. Blev de nået?`,
    en: ({ count, today, first }: Facts) =>
      count === 1
        ? `The milestone has the date ${writeDate(first, 'en')}, and the plan is from ${writeDate(today, 'en')}. Was it reached?`
        : `The plan is from ${writeDate(today, 'en')}, and ${count} milestones have passed, the first with the date ${writeDate(first, 'en')}. Were they reached?`,
  },
  *check({ plan, activities, at, refused }) {
    const today = plan.dato === undefined ? undefined : readDate(plan.dato);
    if (plan.dato === undefined || !today || today === 'impossible') return;
    const owners = [plan, ...(plan.indsatsområder ?? []), ...activities.map(({ activity }) => activity)].filter(
      owner => !('status' in owner && over.test(owner.status?.normalize('NFC') ?? '')),
    );
    const passed = owners.map(owner =>
      spotsOf<Milestone | string>(owner, 'milepæle').flatMap(({ value }) =>
        typeof value === 'string' || refused(value, 'status') || !isBefore(value.dato, today.from) ? [] : [value],
      ),
    );
    // Where most milestones say how they went, a report elsewhere does not speak for the one that says nothing.
    const all = passed.flat();
    if (2 * all.filter(isTold).length < all.length && toldElsewhere(plan)) return;
    for (const milestones of passed) {
      const open = milestones.filter(milestone => !isTold(milestone));
      const [first] = open;
      if (first?.dato !== undefined)
        yield { at: at(first, 'status'), facts: { count: open.length, today: plan.dato, first: first.dato } };
    }
  },
});

type Milestone = Exclude<Draft<Milepaele>, string | readonly unknown[]>;
type Facts = { readonly count: number; readonly today: string; readonly first: string };

function isBefore(date: string | undefined, today: string): boolean {
  const span = date === undefined ? undefined : readDate(date);
  return span !== undefined && span !== 'impossible' && span.to < today;
}

/** A milestone that itself ends by saying how it went: `Klubben er åbnet (nået)`. */
const wentSo = anyCase(
  /[(–—:,;-]\s*(?:ikke |delvist? |er |blev )?(?:nået|opnået|opfyldt|forsinket|udskudt|udsat|aflyst|opgivet)[^(\n]{0,40}$|status:|[✓✔]/,
);

/** What an activity is when its milestones no longer need to say how they went. */
const over = anyCase(/afslut|opgivet|lukket|ophørt|stoppet|forsinket|udskudt|aflyst/);

function isTold({ status, bilag, hvad }: Milestone): boolean {
  if (status !== undefined && !stillToCome.test(status.normalize('NFC'))) return true;
  return bilag !== undefined || listOf(hvad).some(text => wentSo.test(text.normalize('NFC')));
}

/** Tells whether the status stands in a report, an annex or a section of its own. */
function toldElsewhere(plan: PlanDraft): boolean {
  const tells = /milepæl|målopfyldelse|(?<![\wæøåé])status/iu;
  const about = /status[^\n]{0,60}(?:milepæl|målopfyldelse)|(?:milepæl|målopfyldelse)[^\n]{0,60}status|statusrapport/iu;
  return (
    annexesAbout(plan, about).length > 0 ||
    (plan.afsnit ?? []).some(
      section => typeof section === 'object' && /(?<![\wæøåé])status/iu.test(section.overskrift ?? ''),
    ) ||
    (plan.rapporter ?? []).some(
      report =>
        typeof report === 'object' &&
        report.bilag !== undefined &&
        listOf(report.hvad).some(text => tells.test(text.normalize('NFC'))),
    )
  );
}
