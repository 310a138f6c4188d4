import type { Programme } from '../programme.ts';

export default {
  id: '2015-18',
  name: { da: '2015-18-midlerne', en: 'The 2015-18 funds' },
  asks: {
    areaName: { value: true, level: 'must', source: 'aftale/amagerbro-2018' },
    municipality: { value: true, level: 'must', source: 'aftale/amagerbro-2018' },
    parties: { value: true, level: 'must', source: 'aftale/amagerbro-2018' },
    periodStart: { value: true, level: 'must', source: 'aftale/amagerbro-2018' },
    periodEnd: { value: true, level: 'must', source: 'aftale/amagerbro-2018' },
    areas: { value: true, level: 'must', source: 'lbf-2015/ansøgning' },
    areaNames: {
      value: [
        { name: 'Tryghed og trivsel' },
        { name: 'Kriminalpræventiv indsats' },
        { name: 'Uddannelse og beskæftigelse' },
        { name: 'Forebyggelse og forældreansvar' },
      ],
      level: 'must',
      source: 'lbf-2015/ansøgning',
    },
    activityInArea: { value: true, level: 'must', source: 'lbf-2015/ansøgning' },
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
} as const satisfies Programme;
