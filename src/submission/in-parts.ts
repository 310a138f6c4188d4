import type { Language } from '../language.ts';
import type { Area } from '../plan/plan.ts';
import { subAgreementsOf } from '../plan/sub-agreements.ts';
import { heading, paragraph } from '../publishing/blocks.ts';
import { withTextsIn } from '../publishing/languages.ts';
import type { Paper } from '../publishing/paper.ts';
import { areaSection } from './area.ts';
import { masterData } from './cover.ts';
import { goalHierarchy } from './figures/goals.ts';
import type { Found } from './lacks.ts';
import { type Manuscript, manuscriptOf, plansLanguage, type Source } from './manuscript.ts';
import { paperWith } from './paper.ts';
import { sections } from './sections.ts';

/** A plan as several papers: the strategic agreement, and the delaftaler that go with it. */
export interface SubmissionInParts {
  readonly whole: Paper;
  readonly subAgreements: readonly SubAgreementPaper[];
}

export interface SubAgreementPaper {
  /** What tells it from the others: `delaftale 2 Beskæftigelse`. */
  readonly name: string;
  readonly paper: Paper;
}

/**
 * A plan with a paper for each delaftale. What a plan says of an indsatsområde that has one stands there, and all else in
 * the whole. Without delaftaler there are none.
 */
export function submissionInParts(source: Source, language: Language, found: readonly Found[] = []): SubmissionInParts {
  const manuscript = manuscriptOf(source, language, found);
  const agreements = subAgreementsOf(source.plan);
  const apart = (source.plan.indsatsområder ?? [])
    .map((area, place) => ({ area, place }))
    .filter(({ area }) => agreements.get(area) !== undefined);
  return {
    whole: withTextsIn(
      plansLanguage,
      paperWith(manuscript, sections(manuscript, new Set(apart.map(({ area }) => area)))),
    ),
    subAgreements: apart.map(({ area, place }) => subAgreement(manuscript, area, place)),
  };
}

function subAgreement(manuscript: Manuscript, area: Area, place: number): SubAgreementPaper {
  const { own, plan, say } = manuscript;
  const { delaftale, navn } = area;
  const parts = typeof delaftale === 'object' ? delaftale : undefined;
  const number = parts?.nr ?? area.nr ?? String(place + 1);
  const isNamedSo = /^delaftale/iu.test(navn ?? '');
  const word = `${say({ da: 'Delaftale', en: 'Sub-agreement' })} ${number}`;
  const title = parts?.titel ?? (navn === undefined ? word : isNamedSo ? navn : `${word}: ${navn}`);
  const belongs =
    plan.titel === undefined
      ? {
          da: 'Delaftalen hører til planen som helhed. Det, der gælder for hele planen, står dér.',
          en: 'The sub-agreement belongs to the plan as a whole. What holds for the whole plan stands there.',
        }
      : {
          da: `Delaftalen hører til »${plan.titel}«. Det, der gælder for hele planen, står dér.`,
          en: `The sub-agreement belongs to "${plan.titel}". What holds for the whole plan stands there.`,
        };
  const blocks = [
    heading(1, title, parts?.titel ?? navn),
    paragraph(own(belongs)),
    ...masterData(manuscript),
    ...goalHierarchy(manuscript, branch => branch.area === area),
    ...areaSection(manuscript, area),
  ];
  return {
    name: isNamedSo ? (navn ?? word) : `${word.toLowerCase()} ${navn ?? ''}`.trim(),
    paper: { ...withTextsIn(plansLanguage, paperWith(manuscript, blocks)), title },
  };
}
