import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nextQuestion, questionsIn } from '../../src/form/questions.ts';
import { pointerTo } from '../../src/placing.ts';
import { planWith } from '../rules/plan-with.ts';
import { formOf } from './shown.ts';

const asked = (text: string) =>
  questionsIn(formOf(text)).map(({ field, text }) => `${pointerTo(field.path)} ${text.da}`);

describe('the questions without an answer', () => {
  test('in an empty file are those of a plan that nobody has begun', () => {
    expect(asked('').slice(0, 3)).toEqual([
      '/program Hvilket program søger planen: 2006-10, 2011-14, 2015-18 eller 2019-26?',
      '/fase Hvilken fase er planen i: prækvalifikation, helhedsplan eller gennemførelse?',
      '/titel Hvad hedder planen?',
    ]);
  });

  test('in a plan that has all are none', () => {
    expect(asked(planWith('program: 2019-26'))).toEqual([]);
  });

  test('are those of the fields where nothing stands, and of the lists that lack something', () => {
    const text = readFileSync('examples/udkast/første-udkast.helhedsplan.yaml', 'utf8');
    expect(asked(text)).toMatchSnapshot();
  });
});

test('the next question is the first after a place, in the order of the form', () => {
  const shown = formOf('titel: Plan\nkommune: Byen\n');
  const next = (path?: readonly (string | number)[]) => nextQuestion(shown, path)?.name;
  expect([next(), next(['program']), next(['titel']), next(['underskrifter'])]).toEqual([
    'program',
    'fase',
    'område',
    undefined,
  ]);
});
