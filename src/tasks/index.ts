export { type Assignment, assignments } from './assignments.ts';
export { tasksData } from './json.ts';
export { tasksPaper } from './paper.ts';
export { assignmentOf, nearestName } from './whose.ts';
