import { describe, expect, test } from 'vitest';
import {
  beginning,
  hasFigure,
  hasNumber,
  hasTime,
  namesGroup,
  sentencesOf,
} from '../../../src/plan/wording/wording.ts';

const tells = (name: string, about: (text: string) => boolean, yes: readonly string[], no: readonly string[]) =>
  describe(name, () => {
    test.each(yes)('%s', text => expect(about(text)).toBe(true));
    test.each(no)('not: %s', text => expect(about(text)).toBe(false));
  });

tells(
  'a number',
  hasNumber,
  [
    '60 unge',
    'to hold',
    'Halvdelen',
    'hver tredje',
    'en tredjedel',
    'ingen klager',
    'fordobles',
    'ét møde',
    'tyve',
    'Otteogfyrre',
    'enoghalvtreds',
    'tohundrede',
    'et tusinde',
  ],
  ['flere unge', 'en café', 'Tovholderen', 'mange', 'et hold', 'titlen', 'ottetallet'],
);

tells(
  'a figure, which is no year, date, age or school year',
  hasFigure,
  ['60 unge mellem 13 og 17 år', '75 %', '17 % i 2020', 'tre måneder', 'hver anden', '1.150 kr. pr. bolig', '60 af 80'],
  [
    'i 2024',
    'unge mellem 13 og 17 år',
    'de 18-24-årige',
    'under 18 år',
    '4.-6. klasse',
    'den 31.12.2024',
    '1. kvartal 2023',
    'afdeling 12',
    'uge 12',
    'skoleåret 2019/20',
    '§ 61 a',
  ],
);

tells(
  'when',
  hasTime,
  [
    'i 2024',
    'inden sommeren',
    'hvert kvartal',
    '1. halvår',
    'senest ved planens udløb',
    'årligt',
    'to gange om året',
    'efter et halvt år',
    'inden for to uger',
    'den 1/3',
    'Marts: start',
    'i hele perioden',
    'når planen slutter',
    'uge 12',
  ],
  [
    'mindst tre måneder',
    '60 unge',
    'i tre måneder',
    'fremover',
    'en dag',
    'flere gange',
    'majoren',
    'julemanden',
    '15 er i gang',
    '1.500 kr.',
  ],
);

tells(
  'a group of people',
  namesGroup,
  [
    'de unge',
    'børnene',
    'pigernes',
    'enlige mødre',
    'nye beboere',
    'beboere uden job',
    'beboere, der bor alene',
    'forældre',
    'de ledige',
    'frivillige',
    'småbørnsfamilier',
    'ældre',
    'elever',
    'bydelsmødre',
  ],
  [
    'beboerne',
    'naboerne',
    'området',
    'alle',
    'borgerne',
    'ungdomsskolen',
    'børnehaven',
    'forældreansvar',
    'familiehuset',
    'udsatte boligområder',
    'fællesskabet',
  ],
);

describe('sentences', () => {
  test.each<readonly [string, readonly string[]]>([
    ['En. To! Tre?', ['En', 'To', 'Tre']],
    ['Fra 5. klasse og op', ['Fra 5. klasse og op']],
    ['Ca. 40 unge. Bl.a. piger', ['Ca. 40 unge', 'Bl.a. piger']],
    ['En; to', ['En', 'to']],
    ['60.000 kr. pr. år', ['60.000 kr. pr. år']],
    [' ', []],
  ])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

describe('the beginning of a text', () => {
  test.each([
    ['Styrke naboskabet.', 'Styrke naboskabet'],
    ['Et to tre fire fem seks', 'Et to tre fire …'],
    ['Et to,  tre fire fem', 'Et to, tre fire …'],
  ])('%s', (text, start) => expect(beginning(text, 17)).toBe(start));
});
