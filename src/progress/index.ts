export { type CalendarFile, calendarFile } from './calendar-file.ts';
export { progressPaper } from './paper.ts';
export { type Progress, progress } from './progress.ts';
export { yearlyReport } from './yearly-report.ts';
