import type { Programme } from '../programme.ts';

export default {
  id: '2011-14',
  name: { da: '2011-14-midlerne', en: 'The 2011-14 funds' },
  asks: {
    areaName: { value: true, level: 'must', source: 'lbf-2011/ansøgning' },
    municipality: { value: true, level: 'must', source: 'lbf-2011/ansøgning' },
    parties: { value: true, level: 'must', source: 'lbf-2011/ansøgning' },
    periodStart: { value: true, level: 'must', source: 'helhed/format' },
    periodEnd: { value: true, level: 'must', source: 'helhed/format' },
    areas: { value: true, level: 'must', source: 'lbf-2011/ansøgning' },
    areaNames: {
      value: [
        { name: 'Børn, unge og familie', seenAs: ['Børn, unge og familier'] },
        { name: 'Uddannelse, beskæftigelse og erhverv' },
        { name: 'Beboernetværk, inddragelse og demokrati' },
        { name: 'Sundhed' },
        { name: 'Udsatte grupper' },
        { name: 'Kultur og fritid' },
        { name: 'Image og kommunikation' },
      ],
      level: 'must',
      source: 'lbf-2011/ansøgning',
    },
    activityInArea: { value: true, level: 'must', source: 'lbf-2011/ansøgning' },
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
