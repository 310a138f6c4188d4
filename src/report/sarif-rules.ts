import type { LocalDemand } from '../config/config.ts';
import { explain } from '../explain.ts';
import type { Language, Text } from '../language.ts';
import type { Rule } from '../rules/rule.ts';
import { shorten } from './columns.ts';
import { severityWords } from './report.ts';

/** The longest full description that GitHub takes. */
const longest = 1024;

/**
 * A rule as SARIF describes it (`reportingDescriptor`), with all that GitHub wants of it. GitHub shows the page of the rule (`help.markdown`)
 * beside a result, so only rules with results bring theirs: all pages together fill 300 kB.
 */
export function described(rule: Rule, hasResults: boolean, language: Language) {
  return {
    id: rule.code,
    name: pascal(rule.name),
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: shorten(rule.why[language], longest) },
    help: {
      text: `${rule.fix[language]} ${more[language](rule.code)}`,
      ...(hasResults && { markdown: explain(rule, language).trim() }),
    },
    defaultConfiguration: { level: rule.severity },
    properties: { tags: [...familyOf(rule.code, language), severityWords[rule.severity].one[language]] },
  };
}

const more: Readonly<Record<Language, (code: string) => string>> = {
  da: code => `Læs mere med: helhed forklar ${code}`,
  en: code => `Read more with: helhed explain ${code}`,
};

/** What the hundreds of the rules' codes stand for (docs/ARCHITECTURE.md), as a tag to sort by. */
const families: Readonly<Record<string, Text>> = {
  HP0: { da: 'tekst og form', en: 'text and shape' },
  HP1: { da: 'hoved, parter og bilag', en: 'head, parties and annexes' },
  HP2: { da: 'indsatsområder', en: 'indsatsområder' },
  HP3: { da: 'økonomi', en: 'economy' },
  HP4: { da: 'organisation', en: 'organisation' },
  HP5: { da: 'aktiviteter', en: 'activities' },
  HP6: { da: 'tid og opfølgning', en: 'time and follow-up' },
};

function familyOf(code: string, language: Language): readonly string[] {
  const family = families[code.slice(0, 3)];
  return family ? [family[language]] : [];
}

/** What a municipality or housing organisation asks for itself, described in the same way. */
export function describedLocally({ code, question, severity, source }: LocalDemand, language: Language) {
  const text = `${askedLocally[language]} ${question}${source === undefined ? '' : ` (${source})`}`;
  return {
    id: code,
    name: `LocalDemand${code}`,
    shortDescription: { text: shorten(question, longest) },
    fullDescription: { text: shorten(text, longest) },
    help: { text, markdown: text.replace(/[\\`*_[\]<>&|~#]/gu, '\\$&') },
    defaultConfiguration: { level: severity },
    properties: { tags: [localTag[language], severityWords[severity].one[language]] },
  };
}

const localTag: Text = { da: 'lokale krav', en: 'local demands' };
const askedLocally: Text = { da: 'Der spørges lokalt:', en: 'Asked locally:' };

/** `activity-without-goal` as SARIF names rules: `ActivityWithoutGoal`. */
const pascal = (name: string) => name.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
