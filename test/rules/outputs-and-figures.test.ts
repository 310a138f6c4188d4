import { describe, expect, test } from 'vitest';
import { codesFor, finds, quoted } from './activity-with.ts';

describe('HP525 speaks of a goal that only counts what is done', () => {
  test.each([
    '40 mødre er tilmeldt holdet',
    'Der afholdes 12 fællesspisninger om året',
    'At anlægge fire nyttehaver',
    'Målet er at bygge 20 højbede',
    'Vi vil afholde ti foredrag',
    '100 beboere deltager i sommerfesten',
    'Der skal trykkes 500 velkomstfoldere',
    '200 husstande har fået besøg af en vært',
  ])('%s', text => expect(codesFor(/HP5(?!16)/, { mål: quoted(text) })).toEqual(['HP525']));
});

describe('HP525 is silent on a goal that says more', () => {
  test.each([
    '60 unge har haft et fritidsjob',
    '40 mødre er tilmeldt holdet, og halvdelen taler bedre dansk',
    'At anlægge tre haver, så 60 beboere får nye venner',
    'At etablere et netværk, hvor 30 kvinder finder vej til job',
    'Børnene har et sted at være om eftermiddagen',
    'Give de unge et fast mødested',
    '25 familier undgår at blive sat ud',
    'To ud af tre beboere kender en nabo',
    'Oprette to foreninger, som beboerne driver',
    '70 % af de unge deltager i en fritidsaktivitet',
    'Der er holdt fester',
  ])('%s', text => expect(codesFor(/HP525/, { mål: quoted(text) })).toEqual([]));

  const counts = { mål: '40 mødre er tilmeldt holdet' };
  finds(
    [],
    /HP525/,
    [
      ['an effect beside it', { mål: '{ hvad: 40 mødre er tilmeldt holdet, virkning: De får en veninde }' }],
      ['one goal of two says more', { mål: '[40 mødre er tilmeldt holdet, 20 mødre er i job]' }],
      ['criteria that only count are asked instead', { succeskriterier: '30 deltagere hver gang' }],
      ['a goal in an annex', { mål: '{ hvad: 40 mødre er tilmeldt holdet, bilag: mål }' }],
      ['not in a prækvalifikation', {}, 'fase: prækvalifikation'],
    ],
    counts,
  );
});

describe('HP526 asks where two figures stand beside each other', () => {
  const criterion = (parts: string) => ({ succeskriterier: `{ ${parts} }` });
  finds(['HP526'], /HP526/, [
    ['a share', criterion('kriterium: Højst 30 % er utrygge, måltal: 25 %')],
    ['a share in words', criterion('kriterium: Mindst 60 procent er trygge, måltal: 65 pct.')],
    ['a number', criterion('kriterium: 60 unge har haft job, måltal: "80"')],
    ['a number of thousands', criterion('kriterium: 1.200 bøger er lånt, måltal: "1.500"')],
    ['a unit of its own', criterion('kriterium: Højst 30 % er utrygge, måltal: "25", enhed: "%"')],
    ['a goal', { mål: '{ hvad: Højst 30 % er utrygge, måltal: 25 % }' }],
    [
      'a target that is the same as today',
      criterion('kriterium: Færre er utrygge, udgangspunkt: 31 % (2020), måltal: 31 %'),
    ],
  ]);
  finds([], /HP526/, [
    ['the same figure', criterion('kriterium: Højst 25 % er utrygge, måltal: 25 %, udgangspunkt: 31 % (2020)')],
    ['the same, written otherwise', criterion('kriterium: Højst 25 procent er utrygge, måltal: højst 25 pct.')],
    ['no figure in the sentence', criterion('kriterium: Færre er utrygge, måltal: 25 %')],
    ['a change and a level', criterion('kriterium: Andelen falder med 10 %, måltal: 25 %')],
    ['from and to', criterion('kriterium: Andelen falder fra 31 til 25 %, måltal: 25 %')],
    ['less than', criterion('kriterium: Under 30 % er utrygge, måltal: 29 %')],
    ['another unit', criterion('kriterium: 60 unge har haft job, måltal: 75 %')],
    ['a year and a figure', criterion('kriterium: 60 unge har job i 2024, måltal: "60"')],
    [
      'a figure for one year and another for the end',
      criterion('kriterium: 60 unge har job i 2022, måltal: "90", frist: 2025'),
    ],
    ['each year and in all', criterion('kriterium: 20 unge om året, måltal: "80"')],
    ['ages', criterion('kriterium: Unge på 15-18 år har job, måltal: "80"')],
    ['two figures', criterion('kriterium: 60 unge har job i 3 måneder, måltal: "80"')],
    ['numbers in words', criterion('kriterium: Tre ud af fire er trygge, måltal: 75 %')],
    ['words in the target', criterion('kriterium: 60 unge har job, måltal: 80 unge i alt i begge afdelinger')],
    ['a level that is kept', criterion('kriterium: Det lave niveau fastholdes, udgangspunkt: "4", måltal: "4"')],
    ['a start of another unit', criterion('kriterium: Flere i job, udgangspunkt: "20", måltal: 20 %')],
  ]);
});
