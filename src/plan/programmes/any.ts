import type { Programme } from '../programme.ts';

const planned = ['helhedsplan', 'gennemførelse'] as const;
const underway = ['gennemførelse'] as const;

/** What is asked alike in every programme: held against a plan that does not say which programme it is for. */
export default {
  asks: {
    areaName: { value: true, level: 'must', source: 'helhed/format' },
    municipality: { value: true, level: 'must', source: 'helhed/format' },
    parties: { value: true, level: 'must', source: 'helhed/format' },
    problems: { value: true, level: 'should', source: 'oplæg/faser' },
    periodStart: { value: true, level: 'must', source: 'helhed/format' },
    periodEnd: { value: true, level: 'must', source: 'helhed/format' },
    areas: { value: true, level: 'must', source: 'helhed/format' },
    activityInArea: { value: true, level: 'must', source: 'helhed/format' },
    activities: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    goal: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    steps: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    successCriteria: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    measurement: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    milestones: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    resources: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    anchoring: { value: true, level: 'must', source: 'oplæg/seks-punkter', phases: planned },
    targetGroup: { value: true, level: 'should', source: 'plan/nv-life', phases: planned },
    responsible: { value: true, level: 'should', source: 'oplæg/faser', phases: planned },
    chain: { value: true, level: 'should', source: 'sfi/procesevaluering-2012', phases: planned },
    budget: { value: true, level: 'should', source: 'oplæg/faser' },
    organisation: { value: true, level: 'should', source: 'oplæg/faser', phases: planned },
    projectLeader: { value: true, level: 'should', source: 'sbi/2018-09', phases: planned },
    residents: { value: true, level: 'should', source: 'abis/styregrupper', phases: planned },
    adjustment: { value: true, level: 'advice', source: 'oplæg/faser', phases: underway },
    communication: { value: true, level: 'advice', source: 'oplæg/faser', phases: underway },
    milestoneStatus: { value: true, level: 'advice', source: 'helhed/råd', phases: underway },
  },
} as const satisfies Pick<Programme, 'asks'>;
