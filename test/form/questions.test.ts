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
    expect(asked(text)).toEqual([
      '/periode/til Hvornår slutter planen?',
      '/formål Hvad er formålet med planen som helhed?',
      '/indsatsområder/0/delaftale Hvor er delaftalen for indsatsområdet?',
      '/indsatsområder/0/aktiviteter/0/målgruppe Hvem er aktiviteten for, og cirka hvor mange er de?',
      '/indsatsområder/0/aktiviteter/0/ansvarlig Hvem har ansvaret for aktiviteten?',
      '/indsatsområder/1/delaftale Hvor er delaftalen for indsatsområdet?',
      '/indsatsområder/1/aktiviteter/0/målgruppe Hvem er aktiviteten for, og cirka hvor mange er de?',
      '/indsatsområder/1/aktiviteter/0/ansvarlig Hvem har ansvaret for aktiviteten?',
      '/indsatsområder/1/aktiviteter/0/mål Hvad er det konkrete mål med aktiviteten – hvilken virkning skal aktiviteten have?',
      '/indsatsområder/1/aktiviteter/0/skridt Hvad vil I gøre – skridt for skridt – for at nå målet?',
      '/indsatsområder/1/aktiviteter/0/succeskriterier Hvad er succeskriterierne, og hvordan vil I måle, at I lever op til dem?',
      '/indsatsområder/1/aktiviteter/0/milepæle Hvad er de vigtigste milepæle?',
      '/indsatsområder/1/aktiviteter/0/ressourcer Hvilke ressourcer skal indgå i aktiviteten?',
      '/indsatsområder/1/aktiviteter/0/forankring Hvad skal der ske med aktiviteten, når helhedsplanen er slut?',
      '/organisation Hvordan skal arbejdet organiseres?',
      '/budget Hvad koster planen?',
      '/bilag Hvilke bilag følger med? Skriv, hvor I har beredskabsplanen, milepælsplanen, kommissoriet for bestyrelsen og indberetningsskemaet.',
      '/afsnit Står området på en af listerne efter § 61 a? Skriv det også, hvis det ikke gør.',
      '/underskrifter Hvem skriver under på aftalen for hver af parterne?',
    ]);
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
