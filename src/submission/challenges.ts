import type { Language } from '../language.ts';
import { askedIn, type Level } from '../plan/programme.ts';
import { asksOf } from '../plan/programmes/index.ts';
import { chaptersOnChallenges } from '../plan/wording/challenges.ts';
import { heading, prose } from '../publishing/blocks.ts';
import type { Paper } from '../publishing/paper.ts';
import { manuscriptOf, type Source } from './manuscript.ts';
import { paperWith } from './paper.ts';
import { problems } from './problems.ts';

/** The part of a prækvalifikation that may only fill so much, and how much that is. */
export interface LimitedPart {
  /** What the plan itself says of the challenges of its area. */
  readonly challenges: Paper;
  /** The most pages that it may fill. */
  readonly limit: number;
  /** How strongly that is put: where it is only advice, helhed has not seen what the programme asks. */
  readonly level: Level;
}

/** What of a prækvalifikation has a limit. Nothing in other phases, in programmes that set none, and where the plan says nothing itself. */
export function limitedPart(source: Source, language: Language): LimitedPart | undefined {
  const { plan } = source;
  if (plan.fase !== 'prækvalifikation') return undefined;
  const asked = askedIn(asksOf(plan.program).pageLimit, plan.fase);
  if (asked === undefined) return undefined;
  const manuscript = manuscriptOf(source, language);
  const chapters = chaptersOnChallenges(plan).flatMap(chapter => [heading(3, chapter.heading), ...prose(chapter.text)]);
  const blocks = [...problems(manuscript), ...chapters];
  if (blocks.length === 0) return undefined;
  return { challenges: paperWith(manuscript, blocks), limit: asked.value, level: asked.level };
}
