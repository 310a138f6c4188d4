import type { Text } from '../language.ts';
import { annexesAbout } from '../plan/annexes.ts';
import { spotsOf } from '../plan/lists.ts';
import { sideOf } from '../plan/people/parties.ts';
import { groupsOf, organisationOf } from '../plan/people/people.ts';
import type { PlanDraft } from '../plan/plan.ts';
import { askedIn, type Requirements } from '../plan/programme.ts';
import type { Pattern } from '../plan/wording/any-case.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { givesKeyFigures } from '../plan/wording/key-figures.ts';
import { mentions } from '../plan/wording/mentions.ts';
import type { Input, Sighting } from './rule.ts';

/** The annexes that programmes ask for. */
type AnnexNeed = Exclude<Extract<keyof Requirements, `annex${string}`>, 'annexes'>;

interface Annex {
  readonly name: Text;
  /** What its title, file or id says. */
  readonly says: Pattern;
  /** Whether the plan gives it, or what stands in it, in another place. */
  readonly elsewhere?: (plan: PlanDraft) => boolean;
}

const annexes: Readonly<Record<AnnexNeed, Annex>> = {
  annexApplicationForm: {
    name: { da: 'ansøgningsskemaet', en: 'the application form (ansøgningsskema)' },
    says: anyCase(/ansøgningss?skema|præ-?ansøgning|stamdata/),
  },
  annexKeyFigures: {
    name: { da: 'KÅS-tallene', en: 'the key figures (KÅS-tal)' },
    says: anyCase(/kås|kaas/),
    elsewhere: givesKeyFigures,
  },
  annexRecommendation: {
    name: { da: 'kommunens anbefaling', en: "the municipality's recommendation (kommunal anbefaling)" },
    says: anyCase(/anbefal|påtegning|udtalelse|kommun[\wæøåé]* (?:støtte|indstilling|opbakning)/),
    elsewhere: plan =>
      mentions(plan, anyCase(/kommunen (?:har )?anbefale[rt]|anbefal(?:et|es) af (?:kommunen|byrådet)/)) ||
      (plan.godkendelser ?? []).some(
        approval => sideOf(plan, typeof approval === 'string' ? approval : (approval.af ?? '')) === 'kommune',
      ),
  },
  annexBudget: {
    name: { da: 'budgettet', en: 'the budget' },
    says: anyCase(/budget|økonomi|finansiering/),
    // A plan without a budget is asked for the budget first.
    elsewhere: ({ budget }) => budget === undefined || (typeof budget === 'object' && budget.bilag !== undefined),
  },
  annexContingencyPlan: {
    name: { da: 'beredskabsplanen', en: 'the contingency plan (beredskabsplan)' },
    says: anyCase(/beredskab/),
  },
  annexMilestonePlan: {
    name: { da: 'milepælsplanen', en: 'the milestone plan (milepælsplan)' },
    says: anyCase(/milepæl|tidsplan/),
    elsewhere: plan =>
      spotsOf<unknown>(plan, 'milepæle').some(
        ({ value }) => typeof value === 'object' && value !== null && 'bilag' in value,
      ),
  },
  annexTermsOfReference: {
    name: { da: 'kommissoriet for bestyrelsen', en: 'the terms of reference of the board (kommissorium)' },
    says: anyCase(/kommissori/),
    elsewhere: plan =>
      [organisationOf(plan), ...groupsOf(plan).map(({ parts }) => parts)].some(owner => isPaper(owner?.kommissorium)),
  },
  annexOrganisationChart: {
    name: { da: 'organisationsdiagrammet', en: 'the organisation chart (organisationsdiagram)' },
    says: anyCase(/diagram|organisationsplan|organigram/),
    elsewhere: plan => isPaper(organisationOf(plan)?.organisationsdiagram),
  },
  annexActivityForm: {
    name: { da: 'aktivitetsskemaet', en: 'the activity form (aktivitetsskema)' },
    says: anyCase(/aktivitetss?skema|aktivitetsoversigt/),
  },
  annexBaselineData: {
    name: {
      da: 'tallene fra Boligsociale Data på tilsagnstidspunktet',
      en: 'the figures of Boligsociale Data at the time of the grant',
    },
    says: anyCase(/boligsociale data|måling|baseline|nulpunkt|tilsagnstidspunkt/),
  },
  annexReportingForm: {
    name: { da: 'indberetningsskemaet', en: 'the reporting form (indberetningsskema)' },
    says: anyCase(/indberetning/),
  },
};

/** A paper that is given as an annex or in full; not one that is only promised. */
function isPaper(paper: string | object | undefined): boolean {
  return paper !== undefined && !(typeof paper === 'string' && /senere|følger|udarbejde|undervejs/i.test(paper));
}

const needs = Object.keys(annexes) as AnnexNeed[];

/** Tells whether an annex is asked for and stands nowhere. */
export function isMissing({ plan, asks, phase }: Input, need: AnnexNeed): boolean {
  const { says, elsewhere } = annexes[need];
  return Boolean(askedIn<unknown>(asks[need], phase)) && annexesAbout(plan, says).length === 0 && !elsewhere?.(plan);
}

/** The annexes that a plan without any list of them lacks, where they are so many that one question is better than one for each. */
export function missingList(input: Input): readonly Text[] {
  const { plan, refused } = input;
  if (plan.bilag !== undefined || refused(plan, 'bilag')) return [];
  const missing = needs.filter(need => isMissing(input, need));
  return missing.length < 3 ? [] : missing.map(need => annexes[need].name);
}

/** Tells whether the plan is asked for its annexes as a whole: then no question about one of them is asked beside it. */
export function isListAsked(input: Input): boolean {
  return askedIn(input.asks.annexes, input.phase) !== undefined && missingList(input).length > 0;
}

/** The place of an annex that is asked for and stands nowhere. */
export function* withoutAnnex(input: Input, need: AnnexNeed): Iterable<Sighting<Record<never, never>>> {
  const { plan, at, refused } = input;
  if (refused(plan, 'bilag') || !isMissing(input, need) || missingList(input).length > 0) return;
  yield { at: at(plan, 'bilag'), on: 'key', facts: {} };
}
