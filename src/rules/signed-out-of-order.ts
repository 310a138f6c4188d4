import { spotsOf } from '../plan/lists.ts';
import type { Signature } from '../plan/people/signatures.ts';
import type { Godkendelse } from '../plan/plan.generated.ts';
import type { Draft, PlanDraft } from '../plan/plan.ts';
import { readDate, writeDate, writeDay } from '../plan/time/calendar.ts';
import { periodOf } from '../plan/time/period.ts';
import { isInOtherPeriod } from '../plan/time/stated-periods.ts';
import { rule, type Sighting } from './rule.ts';

export default rule({
  code: 'HP615',
  name: 'signed-out-of-order',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'En dato passer ikke med planens periode',
    en: 'A date does not suit the period of the plan',
  },
  why: {
    da: 'Den, der læser aftalen, ser efter, hvornår den er godkendt, underskrevet og ajourført. Ligger datoen langt fra planens egen tid, er det som regel en tastefejl.',
    en: 'Whoever reads the agreement looks at when it was approved, signed and kept up to date. When the date lies far from the time of the plan itself, it is most often a slip.',
  },
  fix: {
    da: 'Se efter, om `dato:` (ved delaftalen `ajourført:`) er rigtig. Er den det, så se på planens `periode:` og `dato:`.',
    en: 'See whether `dato:` (of the delaftale `ajourført:`) is right. If it is, look at `periode:` and `dato:` of the plan.',
  },
  example: {
    bad: `
      underskrifter:
        - part: Eksempel Kommune
          titel: kommunaldirektør
          dato: 2031-06-28 # HP615
        - part: Boligforeningen Eksempel
          titel: direktør
          dato: 2021-06-30
    `,
    good: `
      underskrifter:
        - part: Eksempel Kommune
          titel: kommunaldirektør
          dato: 2021-06-28
        - part: Boligforeningen Eksempel
          titel: direktør
          dato: 2021-06-30
    `,
  },
  message: {
    da: ({ what, date, side, limit }: Facts) => {
      const said = `${things[what].da} ${writeDate(date, 'da')}`;
      if (side === 'status')
        return `${said}, men planens status er fra ${writeDate(limit, 'da')}. Er begge datoer rigtige?`;
      return side === 'after'
        ? `${said}, og planen slutter den ${writeDay(limit, 'da')}. Er datoen rigtig?`
        : `${said}, og planen begynder først den ${writeDay(limit, 'da')}. Er datoen rigtig?`;
    },
    en: ({ what, date, side, limit }: Facts) => {
      const said = `${things[what].en} ${writeDate(date, 'en')}`;
      if (side === 'status')
        return `${said}, but the status of the plan is from ${writeDate(limit, 'en')}. Are both dates right?`;
      return side === 'after'
        ? `${said}, and the plan ends on ${writeDay(limit, 'en')}. Is the date right?`
        : `${said}, and the plan does not begin until ${writeDay(limit, 'en')}. Is the date right?`;
    },
  },
  *check({ plan, at, phase }): Iterable<Sighting<Facts>> {
    const { from, to } = periodOf(plan);
    if (from !== undefined && to !== undefined && from > to) return;
    const outside = (date: string, years: number): Pick<Facts, 'side' | 'limit'> | undefined => {
      const span = readDate(date);
      if (typeof span !== 'object' || isInOtherPeriod(plan, date)) return undefined;
      if (to !== undefined && span.from > to) return { side: 'after', limit: to };
      if (from !== undefined && span.to < yearsBefore(from, years)) return { side: 'before', limit: from };
      return undefined;
    };
    for (const [key, what] of [
      ['godkendelser', 'approval'],
      ['underskrifter', 'signature'],
    ] as const)
      for (const { value } of spotsOf<Signature | Draft<Godkendelse>>(plan, key)) {
        if (typeof value === 'string' || value.dato === undefined || isOfAnother(value)) continue;
        const found = outside(value.dato, 3);
        if (found) yield { at: at(value, 'dato'), facts: { what, date: value.dato, ...found } };
      }
    for (const { delaftale } of phase === 'prækvalifikation' ? [] : (plan.indsatsområder ?? [])) {
      if (typeof delaftale !== 'object' || delaftale.ajourført === undefined) continue;
      const date = delaftale.ajourført;
      const found = outside(date, 2) ?? afterStatus(plan, date, from);
      if (found) yield { at: at(delaftale, 'ajourført'), facts: { what: 'subAgreement', date, ...found } };
    }
  },
});

type Facts = {
  readonly what: keyof typeof things;
  readonly date: string;
  readonly side: 'before' | 'after' | 'status';
  readonly limit: string;
};

const things = {
  approval: { da: 'Godkendelsen er fra', en: 'The approval is from' },
  signature: { da: 'Underskriften er fra', en: 'The signature is from' },
  subAgreement: { da: 'Delaftalen er ajourført', en: 'The delaftale was kept up to date' },
};

/** An approval that is not of the plan: of its account, of an earlier plan, of the prækvalifikation. */
function isOfAnother(value: object): boolean {
  const hvad = 'hvad' in value && typeof value.hvad === 'string' ? value.hvad.normalize('NFC') : '';
  return /regnskab|rapport|evaluering|tidligere|første|forrige|prækval|ansøgning|forlæng|ændring|tillæg/i.test(hvad);
}

/** A delaftale newer than the plan's own day, where that is a day in the plan's time: one from before it began is not a status. */
function afterStatus(
  plan: PlanDraft,
  date: string,
  from: string | undefined,
): Pick<Facts, 'side' | 'limit'> | undefined {
  const [kept, today] = [readDate(date), plan.dato === undefined ? undefined : readDate(plan.dato)];
  if (typeof kept !== 'object' || typeof today !== 'object' || plan.dato === undefined) return undefined;
  return from !== undefined && today.from >= from && kept.from > today.to
    ? { side: 'status', limit: plan.dato }
    : undefined;
}

const yearsBefore = (iso: string, years: number) => `${Number(iso.slice(0, 4)) - years}${iso.slice(4)}`;
