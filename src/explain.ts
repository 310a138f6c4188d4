import { type Language, listed } from './language.ts';
import { type Asked, askings, type Programme, type Requirements } from './plan/programme.ts';
import { programmes } from './plan/programmes/index.ts';
import { levelWords, valueWords } from './plan/requirements.ts';
import { confidenceWords, type Source, type SourceId, sourceOf } from './plan/sources.ts';
import type { Severity } from './rules/finding.ts';
import type { Rule } from './rules/rule.ts';

/** A rule as a page in Markdown: what it asks, why, from whom, how sure that is, what to do, and a bad and a good example. */
export function explain(rule: Rule, language: Language): string {
  const said = words[language];
  return [
    `# ${rule.code}: ${rule.title[language]}`,
    ...(rule.asks && rule.sentence ? [`> ${rule.sentence[language]}`] : []),
    said.severity[rule.severity],
    rule.why[language],
    `## ${said.fix}`,
    rule.fix[language],
    `## ${rule.asks ? said.bad : said.wrong}`,
    fenced(rule.example.bad),
    `## ${said.good}`,
    fenced(rule.example.good),
    `## ${said.source}`,
    ...sourcesOf(rule, language),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A rule as it is shown beside a text that it speaks of: the same without the bad example, which the reader has at hand. */
export function inShort(rule: Rule, language: Language): string {
  const said = words[language];
  return [
    `**${rule.code}: ${rule.title[language]}**`,
    rule.why[language],
    `**${said.fix}** ${rule.fix[language]}`,
    `**${said.good}**`,
    fenced(rule.example.good),
    `**${said.source}**`,
    ...sourcesOf(rule, language),
  ].join('\n\n');
}

/** A rule in one line of a list. */
export function headline(rule: Rule, language: Language): string {
  return `${rule.code}  ${rule.title[language]}`;
}

const words: Readonly<
  Record<
    Language,
    Readonly<Record<'fix' | 'bad' | 'wrong' | 'good' | 'source' | 'all' | 'statute' | 'own', string>> & {
      readonly severity: Readonly<Record<Severity, string>>;
    }
  >
> = {
  da: {
    severity: {
      error: '**Fejl:** planen er ikke færdig, før det er rettet.',
      warning: '**Advarsel:** se på det, før planen sendes.',
      note: '**Råd:** planen kan godt sendes, som den er.',
    },
    fix: 'Hvad kan I gøre?',
    bad: 'Sådan ser det ud, når det mangler',
    wrong: 'Sådan ser det ud, når det skal rettes',
    good: 'Sådan kan det se ud',
    source: 'Hvor står det?',
    all: 'Alle programmer',
    statute: 'Læst i loven selv.',
    own: 'Planen modsiger sig selv her. Det er ikke et krav fra Landsbyggefonden, men ingen kan vide, hvad der menes.',
  },
  en: {
    severity: {
      error: '**Error:** the plan is not finished until this is mended.',
      warning: '**Warning:** look at it before the plan is sent.',
      note: '**Note:** the plan can be sent as it is.',
    },
    fix: 'What can you do?',
    bad: 'What it looks like when it is missing',
    wrong: 'What it looks like when it must be mended',
    good: 'What it can look like',
    source: 'Where does it stand?',
    all: 'All programmes',
    statute: 'Read in the statute itself.',
    own: 'The plan contradicts itself here. This is no demand of Landsbyggefonden, but nobody can know what is meant.',
  },
};

function sourcesOf(rule: Rule, language: Language): readonly string[] {
  if (rule.asks === undefined)
    return rule.source === undefined ? [words[language].own] : [`- ${cite(rule.source, language)}`];
  const { asks: need } = rule;
  const bySource = new Map<SourceId, Map<string, Programme[]>>();
  for (const programme of programmes)
    for (const asked of askings<Requirements[typeof need]>(programme.asks[need])) {
      const ways = bySource.get(asked.source) ?? new Map<string, Programme[]>();
      const way = wayOf(need, asked, language);
      bySource.set(asked.source, ways.set(way, [...(ways.get(way) ?? []), programme]));
    }
  const lines = [...bySource].map(([source, ways]) => {
    const where = [...ways].map(([way, asking]) => `${namesOf(asking, language)}${way && ` (${way})`}`);
    return `- ${where.join('; ')}: ${cite(source, language)}`;
  });
  return [lines.join('\n')];
}

/** Programmes by their names; of more than one only the years. */
function namesOf(asking: readonly Programme[], language: Language): string {
  const [first, ...others] = asking;
  if (asking.length === programmes.length) return words[language].all;
  if (first && others.length === 0) return first.name[language];
  return listed(
    asking.map(({ id }) => id),
    'and',
    language,
  );
}

/** How a programme asks, where that is not as an error in the plan itself. */
function wayOf(need: keyof Requirements, asked: Asked<Requirements[keyof Requirements]>, language: Language): string {
  const { level, phases: asking, value } = asked;
  const written = valueWords(need, value as never);
  return [
    ...(level === 'must' ? [] : [levelWords[level][language]]),
    ...(asking && !asking.includes('helhedsplan') ? [listed(asking, 'and', language)] : []),
    ...(written ? [written[language]] : []),
  ].join('; ');
}

function cite(id: SourceId, language: Language): string {
  const { title, publisher, date, url, confidence }: Source = sourceOf(id);
  // helhed is named in its own titles.
  const place = [publisher, date].filter(part => part !== undefined && part !== 'helhed').join(', ');
  const sure = publisher === 'Folketinget' ? words[language].statute : confidenceWords[confidence][language];
  return `${title}${place && ` (${place})`}. ${sure}${url ? ` <${url}>` : ''}`;
}

/** A piece of YAML without the indent of the file that it is written in, and without the mark of the line that is found. */
function fenced(piece: string): string {
  return `\`\`\`yaml\n${dedent(piece).replace(/ *# HP\d{3}.*$/gm, '')}\n\`\`\``;
}

/** A text without the indent that all its lines share. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indent = Math.min(...lines.filter(line => line.trim() !== '').map(line => line.search(/\S/)));
  return lines.map(line => line.slice(indent)).join('\n');
}
