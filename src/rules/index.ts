import activitiesMissing from './activities-missing.ts';
import activityOutsidePeriod from './activity-outside-period.ts';
import activityWithoutAnchoring from './activity-without-anchoring.ts';
import activityWithoutArea from './activity-without-area.ts';
import activityWithoutGoal from './activity-without-goal.ts';
import activityWithoutMilestones from './activity-without-milestones.ts';
import activityWithoutProblem from './activity-without-problem.ts';
import activityWithoutResources from './activity-without-resources.ts';
import activityWithoutResponsible from './activity-without-responsible.ts';
import activityWithoutSteps from './activity-without-steps.ts';
import activityWithoutSuccessCriteria from './activity-without-success-criteria.ts';
import activityWithoutTargetGroup from './activity-without-target-group.ts';
import adjustmentMissing from './adjustment-missing.ts';
import agreementMissing from './agreement-missing.ts';
import amountUnreadable from './amount-unreadable.ts';
import anchoringIsIntention from './anchoring-is-intention.ts';
import anchoringSeeksNewMoney from './anchoring-seeks-new-money.ts';
import annexActivityFormMissing from './annex-activity-form-missing.ts';
import annexApplicationFormMissing from './annex-application-form-missing.ts';
import annexBaselineDataMissing from './annex-baseline-data-missing.ts';
import annexBudgetMissing from './annex-budget-missing.ts';
import annexContingencyPlanMissing from './annex-contingency-plan-missing.ts';
import annexFileMissing from './annex-file-missing.ts';
import annexKeyFiguresMissing from './annex-key-figures-missing.ts';
import annexMilestonePlanMissing from './annex-milestone-plan-missing.ts';
import annexOrganisationChartMissing from './annex-organisation-chart-missing.ts';
import annexRecommendationMissing from './annex-recommendation-missing.ts';
import annexReportingFormMissing from './annex-reporting-form-missing.ts';
import annexTermsOfReferenceMissing from './annex-terms-of-reference-missing.ts';
import annexWithoutPlace from './annex-without-place.ts';
import annexesMissing from './annexes-missing.ts';
import answerHigherUp from './answer-higher-up.ts';
import applicationLate from './application-late.ts';
import approvalMissing from './approval-missing.ts';
import areaNameGeneric from './area-name-generic.ts';
import areaNameMissing from './area-name-missing.ts';
import areaNotInProgramme from './area-not-in-programme.ts';
import areaWithoutActivities from './area-without-activities.ts';
import areaWithoutPurpose from './area-without-purpose.ts';
import areasMissing from './areas-missing.ts';
import backingMissing from './backing-missing.ts';
import boardMissing from './board-missing.ts';
import boardWithoutHousingOrganisation from './board-without-housing-organisation.ts';
import boardWithoutMembers from './board-without-members.ts';
import boardWithoutMunicipality from './board-without-municipality.ts';
import budgetMissing from './budget-missing.ts';
import budgetOfUnknownActivity from './budget-of-unknown-activity.ts';
import budgetYearOutsidePeriod from './budget-year-outside-period.ts';
import carriedOverUntouched from './carried-over-untouched.ts';
import centralDataMissing from './central-data-missing.ts';
import challengesPerhapsTooLong from './challenges-perhaps-too-long.ts';
import challengesTooLong from './challenges-too-long.ts';
import changeApprovedEarly from './change-approved-early.ts';
import changeNotApproved from './change-not-approved.ts';
import colonInList from './colon-in-list.ts';
import communicationMissing from './communication-missing.ts';
import coordinationMissing from './coordination-missing.ts';
import coreOperationMissing from './core-operation-missing.ts';
import countNotWhole from './count-not-whole.ts';
import criterionCountsOutput from './criterion-counts-output.ts';
import criterionWithoutDeadline from './criterion-without-deadline.ts';
import criterionWithoutFigure from './criterion-without-figure.ts';
import criterionWithoutMeasurement from './criterion-without-measurement.ts';
import curlyQuotes from './curly-quotes.ts';
import deadlineAfterPeriod from './deadline-after-period.ts';
import deadlineBeforePeriod from './deadline-before-period.ts';
import duplicateId from './duplicate-id.ts';
import duplicateSection from './duplicate-section.ts';
import emptyPlan from './empty-plan.ts';
import evaluationMissing from './evaluation-missing.ts';
import figureWithoutBaseline from './figure-without-baseline.ts';
import figuresDiffer from './figures-differ.ts';
import financingMissing from './financing-missing.ts';
import financingNotAgreed from './financing-not-agreed.ts';
import followUpMissing from './follow-up-missing.ts';
import giverNotInFinancing from './giver-not-in-financing.ts';
import goalCountsOutput from './goal-counts-output.ts';
import goalIsReason from './goal-is-reason.ts';
import goalVague from './goal-vague.ts';
import goalWithoutActivity from './goal-without-activity.ts';
import goalsWithoutProblem from './goals-without-problem.ts';
import hardSpace from './hard-space.ts';
import hashInText from './hash-in-text.ts';
import impossibleDate from './impossible-date.ts';
import knowledgeMissing from './knowledge-missing.ts';
import lineDiffers from './line-differs.ts';
import listMark from './list-mark.ts';
import listStatusMissing from './list-status-missing.ts';
import localFinancingMissing from './local-financing-missing.ts';
import localShareInKind from './local-share-in-kind.ts';
import localSharePerhapsTooLow from './local-share-perhaps-too-low.ts';
import localShareTooLow from './local-share-too-low.ts';
import lostLetter from './lost-letter.ts';
import mandateMissing from './mandate-missing.ts';
import meetingsMissing from './meetings-missing.ts';
import milestoneAfterActivity from './milestone-after-activity.ts';
import milestoneOutsidePeriod from './milestone-outside-period.ts';
import milestoneStatusMissing from './milestone-status-missing.ts';
import milestoneUndated from './milestone-undated.ts';
import missingField from './missing-field.ts';
import misspeltField from './misspelt-field.ts';
import municipalityMissing from './municipality-missing.ts';
import notAPlan from './not-a-plan.ts';
import notFourYears from './not-four-years.ts';
import notText from './not-text.ts';
import notUtf8 from './not-utf8.ts';
import noteInText from './note-in-text.ts';
import numberToOthers from './number-to-others.ts';
import numberUnreadable from './number-unreadable.ts';
import onlyMilestoneIsEnd from './only-milestone-is-end.ts';
import organisationMissing from './organisation-missing.ts';
import otherAreaName from './other-area-name.ts';
import otherSpelling from './other-spelling.ts';
import partNotRead from './part-not-read.ts';
import partiesMissing from './parties-missing.ts';
import partyMissing from './party-missing.ts';
import partyUnknown from './party-unknown.ts';
import periodBackwards from './period-backwards.ts';
import periodEndMissing from './period-end-missing.ts';
import periodMissing from './period-missing.ts';
import periodStartMissing from './period-start-missing.ts';
import periodsDisagree from './periods-disagree.ts';
import personalNumber from './personal-number.ts';
import phaseMissing from './phase-missing.ts';
import physicalWorksMissing from './physical-works-missing.ts';
import placeholderLeft from './placeholder-left.ts';
import privateContact from './private-contact.ts';
import problemWithoutFigure from './problem-without-figure.ts';
import problemWithoutGoal from './problem-without-goal.ts';
import problemsMissing from './problems-missing.ts';
import problemsWithoutFigure from './problems-without-figure.ts';
import programmeMissing from './programme-missing.ts';
import programmeOfAnotherPeriod from './programme-of-another-period.ts';
import projectLeaderMissing from './project-leader-missing.ts';
import purposeMissing from './purpose-missing.ts';
import referenceGroupsMissing from './reference-groups-missing.ts';
import regulationOfAnotherProgramme from './regulation-of-another-programme.ts';
import reportIncomplete from './report-incomplete.ts';
import reportLate from './report-late.ts';
import residentsMissing from './residents-missing.ts';
import resourcesBelowBudget from './resources-below-budget.ts';
import resourcesExceedBudget from './resources-exceed-budget.ts';
import resourcesExceedSource from './resources-exceed-source.ts';
import responsibleNotInOrganisation from './responsible-not-in-organisation.ts';
import roundedSum from './rounded-sum.ts';
import type { Rule } from './rule.ts';
import rulesOfProcedureMissing from './rules-of-procedure-missing.ts';
import sectionWithoutData from './section-without-data.ts';
import sectionsMissing from './sections-missing.ts';
import shareDiffers from './share-differs.ts';
import signatureMissing from './signature-missing.ts';
import signatureUndated from './signature-undated.ts';
import signedOutOfOrder from './signed-out-of-order.ts';
import sourceDiffers from './source-differs.ts';
import statusDateMissing from './status-date-missing.ts';
import statusDisagrees from './status-disagrees.ts';
import steeringGroupMissing from './steering-group-missing.ts';
import steeringTasksMissing from './steering-tasks-missing.ts';
import subAgreementMissing from './sub-agreement-missing.ts';
import subAgreementNotKeptCurrent from './sub-agreement-not-kept-current.ts';
import subAgreementOlderThanChange from './sub-agreement-older-than-change.ts';
import subAgreementWithoutPartners from './sub-agreement-without-partners.ts';
import titleMissing from './title-missing.ts';
import tooLarge from './too-large.ts';
import totalDiffersFromFinancing from './total-differs-from-financing.ts';
import totalDiffersFromPosts from './total-differs-from-posts.ts';
import turningSign from './turning-sign.ts';
import unitWrong from './unit-wrong.ts';
import unknownActivity from './unknown-activity.ts';
import unknownAnnex from './unknown-annex.ts';
import unknownField from './unknown-field.ts';
import unknownProblem from './unknown-problem.ts';
import unreadableDate from './unreadable-date.ts';
import waiverUnused from './waiver-unused.ts';
import waiverWithoutReason from './waiver-without-reason.ts';
import wrongType from './wrong-type.ts';
import wrongValue from './wrong-value.ts';
import yamlSign from './yaml-sign.ts';
import yamlSyntax from './yaml-syntax.ts';
import yamlVersion from './yaml-version.ts';
import yearDiffers from './year-differs.ts';
import yearlyReportMissing from './yearly-report-missing.ts';

/** The rules that look at the text of a file, also of one that holds a part of a plan. */
export const fileRules: readonly Rule[] = [
  yamlSyntax,
  yamlSign,
  notUtf8,
  notText,
  hashInText,
  hardSpace,
  listMark,
  noteInText,
  yamlVersion,
  turningSign,
  tooLarge,
  lostLetter,
];

/** The rules that look at the text of a plan: they are run on every file, also one that can't be read as a plan. */
export const textRules: readonly Rule[] = [emptyPlan, notAPlan, ...fileRules];

/** The rules that look at the plan: they are run when there is one to look at. */
export const planRules: readonly Rule[] = [
  missingField,
  unknownField,
  wrongType,
  wrongValue,
  misspeltField,
  otherSpelling,
  placeholderLeft,
  numberUnreadable,
  numberToOthers,
  countNotWhole,
  curlyQuotes,
  colonInList,
  programmeMissing,
  phaseMissing,
  titleMissing,
  areaNameMissing,
  municipalityMissing,
  partiesMissing,
  periodMissing,
  periodStartMissing,
  periodEndMissing,
  duplicateId,
  unknownAnnex,
  unknownActivity,
  partNotRead,
  sectionsMissing,
  sectionWithoutData,
  problemsMissing,
  problemsWithoutFigure,
  partyMissing,
  signatureMissing,
  signatureUndated,
  approvalMissing,
  changeNotApproved,
  annexBudgetMissing,
  annexContingencyPlanMissing,
  annexMilestonePlanMissing,
  annexTermsOfReferenceMissing,
  annexOrganisationChartMissing,
  annexActivityFormMissing,
  annexBaselineDataMissing,
  annexReportingFormMissing,
  annexApplicationFormMissing,
  annexKeyFiguresMissing,
  annexRecommendationMissing,
  annexWithoutPlace,
  annexFileMissing,
  challengesTooLong,
  challengesPerhapsTooLong,
  applicationLate,
  backingMissing,
  purposeMissing,
  agreementMissing,
  regulationOfAnotherProgramme,
  programmeOfAnotherPeriod,
  listStatusMissing,
  coordinationMissing,
  physicalWorksMissing,
  coreOperationMissing,
  personalNumber,
  privateContact,
  otherAreaName,
  areaNameGeneric,
  unknownProblem,
  problemWithoutFigure,
  changeApprovedEarly,
  partyUnknown,
  duplicateSection,
  annexesMissing,
  areasMissing,
  areaNotInProgramme,
  activitiesMissing,
  areaWithoutActivities,
  activityWithoutArea,
  subAgreementMissing,
  subAgreementNotKeptCurrent,
  subAgreementOlderThanChange,
  subAgreementWithoutPartners,
  areaWithoutPurpose,
  budgetMissing,
  localShareTooLow,
  localShareInKind,
  financingMissing,
  localFinancingMissing,
  totalDiffersFromFinancing,
  totalDiffersFromPosts,
  lineDiffers,
  sourceDiffers,
  yearDiffers,
  shareDiffers,
  resourcesExceedBudget,
  resourcesBelowBudget,
  resourcesExceedSource,
  financingNotAgreed,
  budgetYearOutsidePeriod,
  budgetOfUnknownActivity,
  amountUnreadable,
  roundedSum,
  localSharePerhapsTooLow,
  giverNotInFinancing,
  unitWrong,
  organisationMissing,
  boardMissing,
  boardWithoutMembers,
  boardWithoutMunicipality,
  boardWithoutHousingOrganisation,
  steeringGroupMissing,
  steeringTasksMissing,
  projectLeaderMissing,
  residentsMissing,
  mandateMissing,
  meetingsMissing,
  rulesOfProcedureMissing,
  followUpMissing,
  referenceGroupsMissing,
  adjustmentMissing,
  communicationMissing,
  evaluationMissing,
  responsibleNotInOrganisation,
  centralDataMissing,
  activityWithoutGoal,
  activityWithoutSteps,
  activityWithoutSuccessCriteria,
  activityWithoutMilestones,
  activityWithoutResources,
  activityWithoutAnchoring,
  criterionWithoutMeasurement,
  answerHigherUp,
  activityWithoutTargetGroup,
  activityWithoutResponsible,
  goalVague,
  goalIsReason,
  figureWithoutBaseline,
  criterionCountsOutput,
  criterionWithoutFigure,
  criterionWithoutDeadline,
  onlyMilestoneIsEnd,
  anchoringIsIntention,
  anchoringSeeksNewMoney,
  goalsWithoutProblem,
  problemWithoutGoal,
  goalWithoutActivity,
  activityWithoutProblem,
  knowledgeMissing,
  goalCountsOutput,
  figuresDiffer,
  impossibleDate,
  periodBackwards,
  milestoneOutsidePeriod,
  unreadableDate,
  activityOutsidePeriod,
  milestoneUndated,
  notFourYears,
  periodsDisagree,
  milestoneStatusMissing,
  yearlyReportMissing,
  reportLate,
  statusDateMissing,
  reportIncomplete,
  deadlineBeforePeriod,
  signedOutOfOrder,
  statusDisagrees,
  deadlineAfterPeriod,
  milestoneAfterActivity,
  carriedOverUntouched,
];

/** The rules that look at what was asked to be let pass: they are run when all others have been. */
export const waiverRules: readonly Rule[] = [waiverWithoutReason, waiverUnused];

/** All rules, by code. */
export const rules: readonly Rule[] = [...textRules, ...planRules, ...waiverRules].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

const byCode: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.code, rule]));

/** The rule that has a code; none for what is asked locally. */
export const ruleOf = (code: string): Rule | undefined => byCode.get(code);

/** The codes of the rules that nothing lets pass: what they tell of can't be read as a plan. */
export const alwaysTold: ReadonlySet<string> = new Set(rules.filter(rule => rule.isAlwaysTold).map(({ code }) => code));
