import type { Programme } from '../programme.ts';

export default {
  id: '2019-26',
  name: { da: '2019-26-midlerne', en: 'The 2019-26 funds' },
  asks: {
    areaName: { value: true, level: 'must', source: 'aftale/slagelse-2021' },
    municipality: { value: true, level: 'must', source: 'aftale/slagelse-2021' },
    parties: { value: true, level: 'must', source: 'aftale/slagelse-2021' },
    periodStart: { value: true, level: 'must', source: 'aftale/slagelse-2021' },
    periodEnd: { value: true, level: 'must', source: 'aftale/slagelse-2021' },
    areas: { value: true, level: 'must', source: 'bl/boligsocialt-arbejde' },
    areaNames: {
      value: [
        { name: 'Uddannelse og livschancer' },
        { name: 'Beskæftigelse' },
        { name: 'Kriminalitetsforebyggelse' },
        { name: 'Sammenhængskraft og medborgerskab' },
      ],
      level: 'must',
      source: 'lbf-2019/boligsociale-indsatser',
    },
    activityInArea: { value: true, level: 'must', source: 'bl/boligsocialt-arbejde' },
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
