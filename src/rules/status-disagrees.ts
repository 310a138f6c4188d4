import type { Text } from '../language.ts';
import { readDate, writeDate } from '../plan/time/calendar.ts';
import { milestonesOf } from '../plan/time/milestones.ts';
import { outsideOf, periodOf } from '../plan/time/period.ts';
import { onlyOver, onlyReached, stillToCome } from '../plan/wording/status.ts';
import { rule, type Sighting } from './rule.ts';

export default rule({
  code: 'HP616',
  name: 'status-disagrees',
  severity: 'note',
  source: 'helhed/råd',
  title: { da: 'En status passer ikke med resten af planen', en: 'A status does not agree with the rest of the plan' },
  why: {
    da: 'Bestyrelse, kommune og fond læser status for at se, hvor langt I er. Når status og datoer siger hver sit, kan de ikke stole på nogen af dem.',
    en: 'Board, municipality and fund read the status to see how far you have come. When status and dates say different things, they can trust neither.',
  },
  fix: {
    da: 'Ret `status:`, eller ret den dato, som den ikke passer med. Er planen ført ajour, så ret også planens egen `dato:`.',
    en: 'Correct `status:`, or correct the date that it does not agree with. When the plan has been brought up to date, correct its own `dato:` too.',
  },
  example: {
    bad: `
      fase: gennemførelse
      dato: 2022-02-15
      milepæle:
        - dato: 2024-06-01
          hvad: Halvdelen af de unge er i job
          status: nået # HP616
    `,
    good: `
      fase: gennemførelse
      dato: 2022-02-15
      milepæle:
        - dato: 2024-06-01
          hvad: Halvdelen af de unge er i job
          status: i god gænge
    `,
  },
  message: {
    da: ({ kind, date, today, count }: Facts) =>
      ({
        reached: `Milepælen er nået, men dens dato er ${date.da}, og planen er fra ${today.da}. Er den nået før tid?`,
        planned: 'Aktiviteten er afsluttet, men milepælen er stadig planlagt. Blev den nået?',
        closed: `Status er »afsluttet«, men slutdatoen er ${date.da}, og planen er fra ${today.da}. Er det sluttet før tid?`,
        many: `Planen er fra ${today.da}, men ${count} steder er noget nået eller afsluttet, som først skulle være det senere. Er planens dato ført ajour?`,
      })[kind],
    en: ({ kind, date, today, count }: Facts) =>
      ({
        reached: `The milestone has been reached, but its date is ${date.en}, and the plan is from ${today.en}. Was it reached early?`,
        planned: 'The activity has ended, but the milestone is still planned. Was it reached?',
        closed: `The status is "afsluttet", but the end date is ${date.en}, and the plan is from ${today.en}. Did it end early?`,
        many: `The plan is from ${today.en}, but in ${count} places something has been reached or has ended that was not to do so until later. Has the date of the plan been kept up to date?`,
      })[kind],
  },
  *check({ plan, activities, at }): Iterable<Sighting<Facts>> {
    const today = plan.dato === undefined ? undefined : readDate(plan.dato);
    const day = typeof today === 'object' ? today.to : undefined;
    // A date outside the period is said to be so where it stands.
    const period = periodOf(plan);
    const isEarly = (date: string) => isLater(date, day) && !outsideOf(period, date);
    const early: { readonly kind: 'reached' | 'closed'; readonly date: string; readonly owner: { status?: string } }[] =
      [];
    for (const owner of [plan, ...(plan.indsatsområder ?? []), ...activities.map(({ activity }) => activity)]) {
      const isClosed = 'status' in owner && onlyOver.test(owner.status?.normalize('NFC') ?? '');
      for (const milestone of milestonesOf(owner)) {
        const { parts, date } = milestone;
        const status = parts.status?.normalize('NFC') ?? '';
        if (isClosed && stillToCome.test(status))
          yield { at: at(parts, 'status'), facts: { kind: 'planned', date: none, today: none, count: 1 } };
        else if (date !== undefined && isEarly(date) && onlyReached.test(status))
          early.push({ kind: 'reached', date, owner: parts as { status?: string } });
      }
      const end = 'slut' in owner ? owner.slut : undefined;
      if (isClosed && end !== undefined && isEarly(end))
        early.push({ kind: 'closed', date: end, owner: owner as { status?: string } });
    }
    if (plan.dato === undefined) return;
    const from = written(plan.dato);
    const [first, ...more] = early;
    // Where several are early, it is rather the plan's own date that has not followed.
    if (first && more.length > 0)
      yield { at: at(plan, 'dato'), facts: { kind: 'many', date: none, today: from, count: early.length } };
    else if (first)
      yield {
        at: at(first.owner, 'status'),
        facts: { kind: first.kind, date: written(first.date), today: from, count: 1 },
      };
  },
});

type Facts = {
  readonly kind: 'reached' | 'planned' | 'closed' | 'many';
  readonly date: Text;
  readonly today: Text;
  readonly count: number;
};

const none: Text = { da: '', en: '' };
const written = (date: string): Text => ({ da: writeDate(date, 'da'), en: writeDate(date, 'en') });

function isLater(date: string, day: string | undefined): boolean {
  const span = readDate(date);
  return typeof span === 'object' && day !== undefined && span.from > day;
}
