import { listed, type Text } from '../language.ts';
import { askerOf, type SourceId } from '../plan/sources.ts';
import { bullets, paragraph } from '../publishing/blocks.ts';
import annexRecommendationMissing from '../rules/annex-recommendation-missing.ts';
import approvalMissing from '../rules/approval-missing.ts';
import backingMissing from '../rules/backing-missing.ts';
import changeNotApproved from '../rules/change-not-approved.ts';
import financingNotAgreed from '../rules/financing-not-agreed.ts';
import type { Finding } from '../rules/finding.ts';
import localFinancingMissing from '../rules/local-financing-missing.ts';
import localShareTooLow from '../rules/local-share-too-low.ts';
import signatureMissing from '../rules/signature-missing.ts';
import signatureUndated from '../rules/signature-undated.ts';
import { type Account, andMore, type Section } from './account.ts';
import { shortened } from './shortened.ts';

/** The rules whose question nobody can answer by writing alone: somebody has to agree, approve, pay or sign. */
const deciding: ReadonlySet<string> = new Set(
  [
    approvalMissing,
    backingMissing,
    annexRecommendationMissing,
    localFinancingMissing,
    localShareTooLow,
    financingNotAgreed,
    changeNotApproved,
    signatureMissing,
    signatureUndated,
  ].map(({ code }) => code),
);

/** Tells whether a finding is about something that somebody has to decide. */
export const isToBeDecided = ({ code }: Finding): boolean => deciding.has(code);

/** What must be decided, as far as it can be known from the plan and from what its programme asks in its phase. */
export function decisions(account: Account): Section {
  const { manuscript, examined, room } = account;
  const { say } = manuscript;
  const all = [
    ...examined.findings.filter(isToBeDecided).map(({ message, source }) => `${say(message)}${asker(say, source)}`),
    ...[unsigned(account)].filter(text => text !== undefined),
  ];
  const left = all.length - Math.min(all.length, room.decisions);
  const none: Text = {
    da: 'helhed kan ikke se af planen, at noget mangler at blive besluttet.',
    en: 'helhed cannot see from the plan that anything remains to be decided.',
  };
  const blocks = [
    ...(all.length === 0 ? [paragraph(say(none))] : []),
    ...bullets(
      [
        ...all.slice(0, room.decisions).map(text => shortened(text, room.line)),
        ...(left === 0 ? [] : [say(andMore(left))]),
      ].map(text => [paragraph(text)]),
    ),
  ];
  return { title: { da: 'Det skal besluttes', en: 'What must be decided' }, blocks };
}

const asker = (say: Account['manuscript']['say'], source: SourceId | undefined) =>
  source === undefined ? '' : ` (${say(askerOf(source))})`;

/** The parties that have a place for their signature and no day by it yet. When some have signed, or the plan runs, a rule asks. */
function unsigned({ manuscript, examined }: Account): string | undefined {
  const { plan, say, isAsked } = manuscript;
  const open = (plan.underskrifter ?? []).flatMap(one =>
    typeof one === 'object' && one.dato === undefined ? (one.part ?? one.navn ?? one.titel ?? []) : [],
  );
  const isTold = examined.findings.some(({ code }) => code === signatureUndated.code);
  if (!isAsked('signatures') || isTold || open.length === 0) return undefined;
  return say({
    da: `Underskrift: der står endnu ingen dato for ${listed(open, 'and', 'da')}.`,
    en: `Signature: there is no date yet for ${listed(open, 'and', 'en')}.`,
  });
}
