export { type Apart, apart, type KnownGap, knowable, readBaseline, writeBaseline } from './baseline.ts';
export type { Change, Subject } from './changes/change.ts';
export { type Changes, changes, isSame } from './changes/index.ts';
export { changesPaper } from './changes/paper.ts';
export { annexFilesIn, type CheckOptions, check, type Examination, examine, partsIn } from './check.ts';
export { comparison } from './comparison.ts';
export { type Config, plainConfig } from './config/config.ts';
export { readConfig } from './config/read.ts';
export { decode, lineEndOf } from './document/decode.ts';
export { type Document, parse } from './document/document.ts';
export { applyEdits, type Edit } from './document/edit.ts';
export { inOne } from './document/in-one.ts';
export type { Open } from './document/parts.ts';
export type { Position, Range } from './document/range.ts';
export { reasonToLeave, resaved } from './document/resave.ts';
export type { FieldOrder, Refused, Step, Written } from './document/writing/step.ts';
export { write } from './document/writing/write.ts';
export { explain, headline } from './explain.ts';
export { type Fixed, type FixedPlan, type FixOptions, fix } from './fix.ts';
export { fieldOf } from './form/find.ts';
export type { Control, Field, Form, Option } from './form/form.ts';
export { form } from './form/index.ts';
export { fieldOrder } from './form/order.ts';
export { nextQuestion, type Question, questionsIn } from './form/questions.ts';
export { nextPlaceIn, toAdd, toAddNext, toCopy, toMove, toRemove, toSet, toTransfer } from './form/steps.ts';
export type { Language, Text } from './language.ts';
export { type Overview, overview, type Readiness } from './overview.ts';
export type { PlanDraft } from './plan/plan.ts';
export { type Phase, phases } from './plan/programme.ts';
export { programmes } from './plan/programmes/index.ts';
export type { Reading } from './plan/read.ts';
export { distance, fold } from './plan/spelling.ts';
export { readDate } from './plan/time/calendar.ts';
export {
  type CalendarFile,
  calendarFile,
  type Progress,
  progress,
  progressPaper,
  yearlyReport,
} from './progress/index.ts';
export { type Filled, publishInTemplate, type TemplateProblem } from './publishing/in-template.ts';
export { type PaperFormat, publish } from './publishing/index.ts';
export { pagesOf } from './publishing/pages.ts';
export type { Paper } from './publishing/paper.ts';
export { type Rendered, type RenderOptions, render } from './render.ts';
export { type Renewed, renewal } from './renewal/index.ts';
export { compactLines } from './report/compact.ts';
export { diff } from './report/diff.ts';
export { type Format, formats } from './report/formats.ts';
export { reporters } from './report/index.ts';
export { page } from './report/page.ts';
export { atTerminal } from './report/paper.ts';
export {
  type Checked,
  type Context,
  count,
  counted,
  type Reporter,
  sumOf,
  type Tally,
  type Trouble,
  tallyOf,
  tooManyWarnings,
} from './report/report.ts';
export { planAtTerminal } from './report/terminal.ts';
export { endAtTerminal } from './report/terminal-end.ts';
export { type ResidentsEdition, residentsEdition } from './residents/index.ts';
export type { Facts, Finding, Severity } from './rules/finding.ts';
export { ruleOf, rules } from './rules/index.ts';
export type { Rule } from './rules/rule.ts';
export { fingerprint, readFingerprint } from './signoff/fingerprint.ts';
export { type Sealed, signoffSheet } from './signoff/index.ts';
export type { Lack, Stub } from './stub.ts';
export { type LimitedPart, limitedPart } from './submission/challenges.ts';
export { type SubmissionInParts, submissionInParts } from './submission/in-parts.ts';
export { submission } from './submission/index.ts';
export { gapsIn, unmarked } from './submission/lacks.ts';
export { type Printer, summary } from './summary/index.ts';
export { type Assignment, assignmentOf, assignments, nearestName, tasksData, tasksPaper } from './tasks/index.ts';
export { phaseWords, whichPhase, whichProgramme } from './template/choices.ts';
export { template } from './template/template.ts';
