import type { Programme } from '../programme.ts';

/** What is asked alike in every programme: held against a plan that does not say which programme it is for. */
export default {
  asks: {
    areaName: { value: true, level: 'must', source: 'helhed/format' },
    municipality: { value: true, level: 'must', source: 'helhed/format' },
    parties: { value: true, level: 'must', source: 'helhed/format' },
    periodStart: { value: true, level: 'must', source: 'helhed/format' },
    periodEnd: { value: true, level: 'must', source: 'helhed/format' },
    areas: { value: true, level: 'must', source: 'helhed/format' },
    activityInArea: { value: true, level: 'must', source: 'helhed/format' },
    activities: { value: true, level: 'must', source: 'oplæg/faser', phases: ['helhedsplan', 'gennemførelse'] },
    goal: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: ['helhedsplan', 'gennemførelse'] },
    steps: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: ['helhedsplan', 'gennemførelse'] },
    successCriteria: {
      value: true,
      level: 'must',
      source: 'oplæg/seks-punkter',
      phases: ['helhedsplan', 'gennemførelse'],
    },
    measurement: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: ['helhedsplan', 'gennemførelse'] },
    milestones: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: ['helhedsplan', 'gennemførelse'] },
    resources: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: ['helhedsplan', 'gennemførelse'] },
    anchoring: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: ['helhedsplan', 'gennemførelse'] },
  },
} as const satisfies Pick<Programme, 'asks'>;
