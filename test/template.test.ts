import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { phases } from '../src/plan/programme.ts';
import { programmes } from '../src/plan/programmes/index.ts';
import { template } from '../src/template.ts';

const head = [
  'title-missing HP103',
  'area-name-missing HP104',
  'municipality-missing HP105',
  'missing-field HP002',
  'period-start-missing HP108',
  'period-end-missing HP109',
];
const codeOf = (named: string) => named.split(' ')[1];
const activity = ['HP002', 'HP501', 'HP502', 'HP503', 'HP504', 'HP505', 'HP506'];

describe.each(programmes.flatMap(programme => phases.map(phase => [programme.id, phase, programme] as const)))(
  'a new plan for %s, %s',
  (_, phase, programme) => {
    test.each(['da', 'en'] as const)('has just the gaps that a person must fill (%s)', language => {
      const ownName = programme.asks.areaNames ? [] : ['HP002'];
      expect(check(template(programme, phase, language)).map(({ code }) => code)).toEqual([
        ...head.map(codeOf),
        ...ownName,
        ...(phase === 'prækvalifikation' ? [] : activity),
      ]);
    });

    test('is silent when it is filled in', () => {
      const answers: Readonly<Record<string, string>> = {
        fra: '2021',
        til: '2025',
        år: '2020',
        dato: '2022',
        boliger: '842',
        beboere: '2100',
        beløb: '1.000.000',
      };
      const filled = template(programme, phase, 'da')
        .replace(/^( *(?:- )?)([a-zæøå]+):$/gm, (line, indent, field) =>
          [
            'boligorganisationer',
            'afdelinger',
            'periode',
            'problemer',
            'indsatsområder',
            'aktiviteter',
            'skridt',
            'succeskriterier',
            'milepæle',
            'ressourcer',
            'forankring',
            'organisation',
            'bestyrelse',
            'styregruppe',
            'budget',
            'finansiering',
            'bilag',
            'afsnit',
          ].includes(field)
            ? line
            : `${indent}${field}: ${answers[field] ?? 'Et svar'}`,
        )
        .replace(/^( *)-$/gm, '$1- Et skridt');
      expect(check(filled)).toEqual([]);
    });
  },
);
