import { annexesAbout } from '../annexes.ts';
import { listOf } from '../lists.ts';
import type { PlanDraft } from '../plan.ts';
import { anyCase } from '../wording/any-case.ts';
import { periodOf } from './period.ts';
import { type PlacedReport, reportsOf } from './reports.ts';

/** The three things that a yearly report holds: the account, how far the goals are met, and the milestones of the coming year. */
export type ReportPart = 'account' | 'goals' | 'milestones';

/** What names a part for certain, and what may do so. */
const names: Readonly<Record<ReportPart, { readonly surely: RegExp; readonly perhaps: RegExp }>> = {
  account: {
    surely: /reguleringskonto|kontoopgørelse|(?<!budget)regnskab/i,
    perhaps: /regulering|regnskab|økonomi/i,
  },
  goals: { surely: /målopfyldelse/i, perhaps: /målopfyld|målskema|opfyldelse[\wæøåé]* af mål|målene|resultat/i },
  milestones: { surely: /milepælsplan/i, perhaps: /milepæl|plan for (?:det )?(?:næste|kommende)/i },
};
const parts = ['account', 'goals', 'milestones'] as const;

/** Words that leave it open what more there is. */
const andMore = anyCase(
  /(?<![\wæøåé])(?:m\. ?m|m\.? ?v|m\.? ?fl|mm|mv|bl\. ?a|blandt andet|bilag|alle (?:tre )?dele|samlet|komplet|øvrig)/,
);
/** Reports of another kind than the yearly one. */
const ofAnotherKind = anyCase(/evaluering|midtvejs|halvår|kvartal|slutrapport|afsluttende/);

/** A yearly report that names some of what it holds and not the rest. */
export interface PartialReport {
  readonly report: Exclude<PlacedReport['written'], string>;
  readonly year: number | undefined;
  readonly named: readonly ReportPart[];
  readonly missing: readonly ReportPart[];
}

/** The yearly reports that name some of their parts only. Several of the same year are taken as one. */
export function partialReports(plan: PlanDraft): readonly PartialReport[] {
  const last = Number(periodOf(plan).to?.slice(0, 4) ?? 9999);
  const byYears = new Map<string, PlacedReport[]>();
  for (const [at, report] of reportsOf(plan).entries()) {
    const key = report.years.join() || `report ${at}`;
    byYears.set(key, [...(byYears.get(key) ?? []), report]);
  }
  return [...byYears.values()].flatMap(reports => {
    const written = reports.map(one => one.written);
    const report = written.find(one => typeof one === 'object' && one.hvad !== undefined);
    const [year, ...more] = reports[0]?.years ?? [];
    const said = written.map(wordsOf).join('\n').normalize('NFC');
    if (typeof report !== 'object' || written.some(one => typeof one === 'object' && one.bilag !== undefined))
      return [];
    if (more.length > 0 || andMore.test(said) || ofAnotherKind.test(said)) return [];
    const asked = parts.filter(part => part !== 'milestones' || year === undefined || year < last);
    const named = asked.filter(part => names[part].surely.test(said));
    const missing = asked.filter(part => !names[part].perhaps.test(said) && !isAnnex(plan, part, year));
    return named.length > 0 && missing.length > 0 ? [{ report, year, named, missing }] : [];
  });
}

function wordsOf(report: PlacedReport['written']): string {
  return typeof report === 'string' ? report : [...listOf(report.hvad), report.status ?? ''].join('\n');
}

/** Tells whether an annex is that part of the report for a year. */
function isAnnex(plan: PlanDraft, part: ReportPart, year: number | undefined): boolean {
  const wanted = String((year ?? 0) + (part === 'milestones' ? 1 : 0));
  return annexesAbout(plan, names[part].perhaps).some(({ titel, fil }) =>
    [titel, fil].some(words => words !== undefined && (year === undefined || words.includes(wanted))),
  );
}
