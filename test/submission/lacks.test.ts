import { expect, test } from 'vitest';
import { examine } from '../../src/check.ts';
import { phases } from '../../src/plan/programme.ts';
import { programmes } from '../../src/plan/programmes/index.ts';
import { write } from '../../src/publishing/markdown.ts';
import { rules } from '../../src/rules/index.ts';
import { submission } from '../../src/submission/index.ts';
import { gapsIn, unmarked } from '../../src/submission/lacks.ts';
import { template } from '../../src/template/template.ts';
import { planWith } from '../rules/plan-with.ts';
import { allPlans } from './plans.ts';

const looked = (text: string) => {
  const { findings, reading } = examine(text);
  const paper = submission(reading, 'da', findings);
  return { findings, paper, markdown: write(paper.blocks) };
};

/** Plans that can't be read, in part or at all, where a check says no more than that. */
const unread = ['HP009', 'HP011', 'HP015', 'HP023'];

const plans = [
  ...allPlans,
  ...rules
    .filter(({ code }) => !unread.includes(code))
    .map(({ code, example }) => [`the bad example of ${code}`, planWith(example.bad)] as const),
  ['a plan of two lines', 'program: 2019-26\nfase: helhedsplan\n'] as const,
  ['an application of two lines', 'program: 2019-26\nfase: prækvalifikation\n'] as const,
  ...programmes.flatMap(programme =>
    phases.map(phase => [`a plan just begun, ${programme.id}, ${phase}`, template(programme, phase, 'da')] as const),
  ),
  ['a plan of no programme', 'titel: Planen\n'] as const,
];

/** The check words this otherwise, where the activity is referred to. */
const reference = /^Hvor i planen er aktiviteten/u;

test.each(plans)('%s marks each error and warning once, or tells how many it does not show', (_, text) => {
  const { findings, paper } = looked(text);
  const asked = findings.filter(({ severity }) => severity !== 'note');
  expect(gapsIn(paper) + unmarked(findings, [paper])).toBe(asked.length);
});

test.each(plans)('%s marks nothing that a check does not ask', (_, text) => {
  const { findings, markdown } = looked(text);
  const asked = new Set(findings.map(({ message }) => message.da));
  const marked = [...markdown.matchAll(/\*\*Mangler:\*\* ([^|\n]*)/gu)].map(([, question = '']) => question.trim());
  expect(
    marked
      .map(question => question.replaceAll('\\', ''))
      .filter(question => !asked.has(question) && !reference.test(question)),
  ).toEqual([]);
});

const head = 'program: 2019-26\nfase: helhedsplan\ntitel: Planen\nområde: Nord\nkommune: K\nboligorganisationer: [B]\n';

test.each([
  [
    'an organisation without sections',
    '',
    '### Boligorganisationer og afdelinger\n\n- B\n\n**Mangler:** Hvilke afdelinger i B er med i planen?\n',
  ],
  [
    'a period without an end',
    'periode: { fra: 2027 }',
    '| Periode, fra | 2027 |\n| Periode, til | **Mangler:** Hvornår slutter planen? |\n',
  ],
  ['a text that is only begun', 'afsnit: [{ overskrift: Vision, tekst: }]', '### Vision\n\nIkke skrevet endnu.\n'],
  ['no budget', '', '## Budget\n\n**Mangler:** Hvad koster planen?\n'],
  [
    'a total that the payments do not come to',
    'budget: { i_alt: "1.000", finansiering: [{ kilde: K, beløb: "900" }] }',
    '## Budget\n\n**Mangler:** Planen koster 1.000 kr. i alt, men finansieringen giver 900 kr. Forskellen er 100 kr.\n',
  ],
  ['no problems', '', '## Problemer\n\n**Mangler:** Hvilke problemer skal indsatsen løse?\n'],
  ['no organisation', '', '## Organisation\n\n**Mangler:** Hvordan skal arbejdet organiseres?\n'],
  ['no annexes', '', '## Bilag\n\n**Mangler:** Hvilke bilag følger med?'],
  ['no signatures', '', '## Underskrifter\n\n**Mangler:** Hvem skriver under på aftalen for hver af parterne?\n'],
  [
    'an organisation without a board',
    'organisation: { projektleder: Bo }',
    '## Organisation\n\n**Mangler:** Hvem sidder i den boligsociale bestyrelse?\n',
  ],
  [
    'an indsatsområde without a delaftale',
    'indsatsområder: [{ navn: Beskæftigelse, formål: Job }]',
    '**Mangler:** Hvor er delaftalen for indsatsområdet?\n',
  ],
])('%s', (_, more, markdown) => {
  expect(looked(`${head}${more}\n`).markdown).toContain(markdown);
});

test('what is let pass, and what is only advice, is not marked', () => {
  const { markdown } = looked(`${head}budget: # helhed: ignorer HP301 fordi budgettet kommer til maj\n`);
  expect(markdown).not.toMatch(/Hvad koster planen|Hvad er formålet/u);
});
