import { annexesAbout } from '../annexes.ts';
import { listOf } from '../lists.ts';
import type { PlanDraft } from '../plan.ts';
import type { Reading } from '../read.ts';
import type { Pattern } from '../wording/any-case.ts';
import { anyCase } from '../wording/any-case.ts';
import { chaptersAbout } from '../wording/chapters.ts';
import type { Economy } from './economy.ts';

/** Tells whether a budget names who pays, or says in which annex or chapter it is told. */
export function tellsPayers(
  { plan, refused }: Pick<Reading, 'plan' | 'refused'>,
  economy: Economy | undefined,
  annexes: Pattern,
): boolean {
  if (isToldElsewhere(plan, annexes)) return true;
  if (!economy) return typeof plan.budget !== 'string' || payerOrPlace.test(plan.budget.normalize('NFC'));
  const { budget, financing, posts } = economy;
  return (
    financing.length > 0 ||
    posts.some(({ fields, divided }) => fields['kilde'] !== undefined || divided.kilder) ||
    listOf(budget.tekst).some(text => payerOrPlace.test(text.normalize('NFC'))) ||
    ['finansiering', 'poster', 'bilag'].some(field => refused(budget, field)) ||
    budget.bilag !== undefined ||
    budget.side !== undefined
  );
}

/** A budget in words that names who pays, or says where it is told. */
const payerOrPlace = anyCase(
  /landsbygge|\blbf\b|kommun|bolig(?!social)|fond|finansi|betal|bilag|kapitel|afsnit|\bside\b|\bse\b/,
);

function isToldElsewhere(plan: PlanDraft, annexes: Pattern): boolean {
  return (
    annexesAbout(plan, annexes).length > 0 ||
    chaptersAbout(plan, anyCase(/budget|økonomi|finansi/)).some(({ text }) => payerOrPlace.test(text))
  );
}
