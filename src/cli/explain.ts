import { explain, headline, page, rules, type Text } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import type { Surroundings } from './terminal.ts';

/** Explains one rule; without a code it lists them all. In a pipe the page is plain Markdown. */
export function explainCommand(code: string | undefined, around: Surroundings): ExitCode {
  if (code === undefined) return rulesCommand(around);
  const { language, stdout } = around;
  const wanted = code.trim().toUpperCase();
  const rule = rules.find(rule => rule.code === wanted || rule.name === code.trim().toLowerCase());
  if (!rule)
    throw new Failure({
      da: `Der er ingen regel, der hedder »${code}«. Se dem alle med: helhed regler`,
      en: `There is no rule called "${code}". See them all with: helhed rules`,
    });
  const text = explain(rule, language);
  stdout.write(stdout.isTTY ? page(text, around) : text);
  return exit.ok;
}

/** Lists all rules, one line each. */
export function rulesCommand({ language, stdout }: Pick<Surroundings, 'language' | 'stdout'>): ExitCode {
  const severities = {
    da: { error: 'fejl', warning: 'advarsel', note: 'råd' },
    en: { error: 'error', warning: 'warning', note: 'note' },
  };
  const widest = Math.max(...Object.values(severities[language]).map(word => word.length));
  for (const rule of rules)
    stdout.write(`${severities[language][rule.severity].padEnd(widest)}  ${headline(rule, language)}\n`);
  stdout.write(`\n${more[language]}\n`);
  return exit.ok;
}

const more: Text = {
  da: 'Læs om en regel med: helhed forklar HP501',
  en: 'Read about a rule with: helhed explain HP501',
};
