import type { PlanDraft } from '../plan.ts';
import { anyCase } from '../wording/any-case.ts';
import { mentions } from '../wording/mentions.ts';
import { textsIn } from '../wording/statements.ts';
import { organisingOf } from './organising.ts';
import { organisationOf } from './people.ts';

const follows = anyCase(
  /følge[rs]? (?:[\wæøåé]+ ){0,4}op(?![\wæøåé])|følger(?![\wæøåé])|opfølg|gennemgå|monitor|status|midtvejs|evaluer|juster|revider|tilpas|målopfyldelse/,
);
const boardFollows = anyCase(
  /(?:bestyrelse|styregruppe|parterne)[\wæøåé]*[^.\n]{0,80}(?:følge|gennemgå|drøft|status|evaluer)/,
);
const adjust = anyCase(/juster|tilpas|revider|korriger|(?:ændre|rette)[sr]?(?: til)?(?![\wæøåé])|gennemgå/);

/** Tells whether a plan says in some way that its parties follow up on the goals. */
export function followsUp(plan: PlanDraft): boolean {
  const { justering, evaluering } = organisationOf(plan) ?? {};
  if ([justering, evaluering, plan.revision, plan.måling].some(answer => answer !== undefined)) return true;
  const areas = (plan.indsatsområder ?? []).map(({ måling, afsnit, beskrivelse }) => [måling, afsnit, beskrivelse]);
  const texts = [organisingOf(plan)?.said, plan.afsnit, plan.milepæle, plan.formål, areas];
  return textsIn(texts).some(text => follows.test(text.normalize('NFC'))) || mentions(plan, boardFollows);
}

/** Tells whether a plan says how it is adjusted on the way. */
export function adjusts(plan: PlanDraft): boolean {
  if ([organisationOf(plan)?.justering, plan.revision].some(answer => answer !== undefined)) return true;
  return textsIn([organisingOf(plan)?.said, plan.afsnit]).some(text => adjust.test(text.normalize('NFC')));
}
