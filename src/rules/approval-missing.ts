import { listed } from '../language.ts';
import { annexesAbout } from '../plan/annexes.ts';
import { spotsOf } from '../plan/lists.ts';
import { sideOf } from '../plan/people/parties.ts';
import type { Godkendelse } from '../plan/plan.generated.ts';
import type { Draft, PlanDraft } from '../plan/plan.ts';
import type { Approver } from '../plan/programme.ts';
import { chaptersAbout } from '../plan/wording/chapters.ts';
import { rule, type Sighting } from './rule.ts';

export default rule({
  code: 'HP120',
  name: 'approval-missing',
  asks: 'approvals',
  title: {
    da: 'Planen er ikke godkendt af alle',
    en: 'The plan is not approved by all',
  },
  why: {
    da: 'Ifølge AlmenNet (2009) og Aarhus Vest (2014) skal både boligorganisation, kommune og Landsbyggefonden have godkendt planen, før den går i gang.',
    en: 'According to AlmenNet (2009) and Aarhus Vest (2014), the housing organisation, the municipality and Landsbyggefonden must all have approved the plan before it begins.',
  },
  fix: {
    da: 'Skriv under `godkendelser:`, hvem der har godkendt (`af`), og hvornår (`dato`).',
    en: 'Write below `godkendelser:` who has approved (`af`) and when (`dato`).',
  },
  example: {
    bad: `
      program: 2006-10
      fase: gennemførelse
      godkendelser: # HP120
        - { af: Organisationsbestyrelsen i Boligforeningen Eksempel, dato: 2009-05-11 }
        - { af: Byrådet i Eksempel Kommune, dato: 2009-05-25 }
    `,
    good: `
      program: 2006-10
      fase: gennemførelse
      godkendelser:
        - { af: Organisationsbestyrelsen i Boligforeningen Eksempel, dato: 2009-05-11 }
        - { af: Byrådet i Eksempel Kommune, dato: 2009-05-25 }
        - { af: Landsbyggefonden, dato: 2009-06-20 }
    `,
  },
  message: {
    da: ({ missing, undated }: Facts) => {
      if (undated !== undefined)
        return undated === '' ? 'Hvornår er godkendelsen givet?' : `Hvilken dag gav ${undated} sin godkendelse?`;
      return `Hvornår har ${listed(
        missing.map(who => approvers[who].da),
        'and',
        'da',
      )} godkendt planen?`;
    },
    en: ({ missing, undated }: Facts) => {
      if (undated !== undefined)
        return undated === '' ? 'When was the approval given?' : `On which day did ${undated} approve?`;
      return `When did ${listed(
        missing.map(who => approvers[who].en),
        'and',
        'en',
      )} approve the plan?`;
    },
  },
  *check({ plan, phase, at, refused }, asked): Iterable<Sighting<Facts>> {
    if (refused(plan, 'godkendelser')) return;
    const by = approversIn(plan);
    const missing = asked.filter(who => !by.has(who));
    if (missing.length > 0) yield { at: at(plan, 'godkendelser'), on: 'key', facts: { missing } };
    if (phase !== 'gennemførelse') return;
    for (const { value, owner, key } of spotsOf<string | Draft<Godkendelse>>(plan, 'godkendelser')) {
      if (typeof value === 'string') {
        if (!/\d{4}|\d[./-]\d/.test(value)) yield { at: at(owner, key as never), facts: { missing: [], undated: '' } };
      } else if (value.dato === undefined && !refused(value, 'dato') && !isDatedElsewhere(value))
        yield { at: at(value, 'dato'), facts: { missing: [], undated: value.af ?? '' } };
    }
  },
});

/** Who has not approved; or, of an approval that is there without its day, whose it is. */
type Facts = { readonly missing: readonly Approver[]; readonly undated?: string };

/** Tells whether the day of an approval stands in its words or in an annex. */
function isDatedElsewhere(approval: Draft<Godkendelse>): boolean {
  if (typeof approval === 'string' || approval.bilag !== undefined) return true;
  return /\d{4}|\d[./-]\d/.test(`${approval.af ?? ''} ${approval.hvad ?? ''}`);
}

const approvers = {
  boligorganisation: { da: 'boligorganisationen', en: 'the housing organisation' },
  kommune: { da: 'kommunen', en: 'the municipality' },
  Landsbyggefonden: { da: 'Landsbyggefonden', en: 'Landsbyggefonden' },
};

/** Those who have approved, as far as the approvals, an annex or a section about them says. */
function approversIn(plan: PlanDraft): ReadonlySet<Approver> {
  const papers = /godkend|påtegning|tilsagn(?!stidspunkt)/i;
  const texts = [
    ...(plan.godkendelser ?? []).map(one => (typeof one === 'string' ? one : `${one.af ?? ''} ${one.hvad ?? ''}`)),
    ...annexesAbout(plan, papers).map(({ titel = '' }) => titel),
    ...chaptersAbout(plan, papers).map(({ heading, text }) => `${heading} ${text}`),
  ].map(text => text.normalize('NFC'));
  return new Set(
    texts.flatMap((text): readonly Approver[] => [
      ...(/landsbyggefond|\bLBF\b|tilsagn/i.test(text) ? (['Landsbyggefonden'] as const) : []),
      ...(/kommun|byråd|borgerrepræsentation|borgmester|økonomiudvalg|\budvalg|magistrat/i.test(text)
        ? (['kommune'] as const)
        : []),
      ...(/bolig(?!social|udvalg)|organisationsbestyrelse|repræsentantskab/i.test(text) ||
      sideOf(plan, text) === 'boligorganisation'
        ? (['boligorganisation'] as const)
        : []),
    ]),
  );
}
