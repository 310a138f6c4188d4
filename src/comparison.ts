import type { Language, Text } from './language.ts';
import { type Asked, askings, type Level, type Phase, phases, type Requirements } from './plan/programme.ts';
import { programmes } from './plan/programmes/index.ts';
import { levelWords, requirements, valueWords } from './plan/requirements.ts';
import { sourceOf } from './plan/sources.ts';

type Need = keyof Requirements;

/** The programmes side by side in Markdown: what each asks of a plan, how strongly and in which phase. All, or those that are wanted. */
export function comparison(language: Language, wanted: readonly string[] = []): string {
  const shown = wanted.length === 0 ? programmes : programmes.filter(({ id }) => wanted.includes(id));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const needs = Object.keys(requirements) as Need[];
  const [only, ...others] = shown;
  return [
    `# ${only && others.length === 0 ? `${words.one[language]} ${only.id}` : words.title[language]}`,
    words.about[language],
    (['must', 'should', 'advice'] as const)
      .map(level => `- ${levelWords[level][language]}: ${words[level][language]}`)
      .concat([`- –: ${words.nothing[language]}`, `- ¹: ${words.profile[language]}`])
      .join('\n'),
    [
      row([words.asked[language], ...shown.map(({ id }) => id)]),
      row(['---', ...shown.map(() => '---')]),
      ...needs.map(need =>
        row([
          requirements[need].name[language],
          ...shown.map(({ asks }) => cell(need, askings<unknown>(asks[need]), language)),
        ]),
      ),
    ].join('\n'),
    `## ${words.areas[language]}`,
    shown.map(({ id, asks }) => `- ${id}: ${areaNames(askings(asks.areaNames), language)}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** How a programme asks for something: `krav: 4 år (fra helhedsplan); råd (prækvalifikation)`. */
function cell(need: Need, asked: readonly Asked<unknown>[], language: Language): string {
  const ways = new Map<string, Phase[]>();
  for (const { level, value, source, phases: asking = phases } of asked) {
    const mark = sourceOf(source).confidence === 'profile' ? '¹' : '';
    // The names of the indsatsområder fill too much for a cell, and stand below.
    const written = need === 'areaNames' ? undefined : valueWords(need, value as never)?.[language];
    const way = `${levelWords[level][language]}${mark}${written === undefined ? '' : `: ${written}`}`;
    ways.set(way, [...(ways.get(way) ?? []), ...asking]);
  }
  return ways.size === 0 ? '–' : [...ways].map(([way, asking]) => way + inPhases(asking, language)).join('; ');
}

function inPhases(asking: readonly Phase[], language: Language): string {
  if (phases.every(phase => asking.includes(phase))) return '';
  const isPlanned = !asking.includes('prækvalifikation') && asking.length === 2;
  return isPlanned
    ? ` (${words.planned[language]})`
    : ` (${phases.filter(phase => asking.includes(phase)).join(', ')})`;
}

function areaNames(asked: readonly Asked<Requirements['areaNames']>[], language: Language): string {
  const [first] = asked;
  return first ? (valueWords('areaNames', first.value)?.[language] ?? '') : words.free[language];
}

const words = {
  title: { da: 'Programmerne side om side', en: 'The programmes side by side' },
  one: { da: 'Programmet', en: 'The programme' },
  about: {
    da: 'Hvad helhed spørger om i hvert program. Ikke alt kommer fra Landsbyggefonden: noget er læst hos andre, og noget er helheds eget planformat eller eget råd. Hvor det står, og hvor sikkert det er, ser I med `helhed forklar` og reglens kode.',
    en: "What helhed asks about in each programme. Not all of it comes from Landsbyggefonden: some is read with others, and some is helhed's own plan format or advice. Where it is written, and how sure it is, is shown by `helhed explain` and the code of the rule.",
  },
  must: { da: 'planen har en fejl, når det mangler', en: 'the plan has an error when it is missing' },
  should: { da: 'helhed advarer, når det mangler', en: 'helhed warns when it is missing' },
  advice: { da: 'helhed spørger, om det skal med', en: 'helhed asks whether it should be there' },
  nothing: {
    da: 'helhed spørger ikke, for ingen kendt kilde beder om det',
    en: 'helhed does not ask, since no known source asks for it',
  },
  profile: {
    da: 'sluttet fra tidligere programmer; Landsbyggefondens egen tekst er ikke set',
    en: "concluded from earlier programmes; Landsbyggefonden's own text has not been seen",
  },
  asked: { da: 'Hvad', en: 'What' },
  planned: { da: 'fra helhedsplan', en: 'from helhedsplan on' },
  areas: { da: 'Indsatsområdernes navne', en: 'The names of the indsatsområder' },
  free: { da: 'frie', en: 'free' },
} satisfies Readonly<Record<Level | string, Text>>;
