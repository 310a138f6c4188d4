import { explain } from '../explain.ts';
import type { Language, Text } from '../language.ts';
import { askerOf } from '../plan/sources.ts';
import { escapeHtml } from '../publishing/escape-html.ts';
import { bodyOf } from '../publishing/page-body.ts';
import type { Finding } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { frame } from './frame.ts';
import { type Context, severityWords } from './report.ts';

/** How many columns of a line are shown. */
const width = 100;

/**
 * A finding on a page: what is the case, where, and what to do. The first time that a rule speaks in a plan, what it asks and why can be folded
 * out; later there is a way back to that.
 */
export function findingPart(
  finding: Finding,
  lines: readonly string[],
  explained: Set<string>,
  plan: { readonly file: string; readonly number: number },
  { inRepository = file => file, language }: Context,
): string {
  const { code, file, message, range, severity, source } = finding;
  const rule = ruleOf(code);
  const line = `${lineWord[language]} ${range.start.line}`;
  const place = file === plan.file ? line : `${inRepository(file)}, ${line}`;
  const id = `${code}-${plan.number}`;
  const isFirst = !explained.has(code);
  explained.add(code);
  const shown = frame(lines, range, width).map(({ number, text, mark }) => {
    const [from, to] = mark ?? [text.length, text.length];
    const marked = mark ? `<mark>${escapeHtml(text.slice(from, to)) || ' '}</mark>` : '';
    return `<span class="number">${number}</span> ${escapeHtml(text.slice(0, from))}${marked}${escapeHtml(text.slice(to))}`;
  });
  return [
    `<article class="${severity}">`,
    `<p class="said"><span class="severity">${severityWords[severity].one[language]}</span> ${escapeHtml(message[language])}</p>`,
    `<p class="place">${escapeHtml(place)}</p>`,
    ...(shown.length > 0
      ? [`<pre lang="da" tabindex="0" role="group" aria-label="${escapeHtml(place)}">${shown.join('\n')}</pre>`]
      : []),
    ...(rule ? [`<p>→ ${escapeHtml(rule.fix[language]).replace(/`([^`]+)`/gu, '<code>$1</code>')}</p>`] : []),
    ...(source ? [`<p class="place">${askedBy[language]} ${escapeHtml(askerOf(source)[language])}</p>`] : []),
    ...(rule && isFirst ? [explanation(rule, id, language)] : []),
    ...(rule && !isFirst
      ? [`<p class="place"><a href="#${id}">${escapeHtml(`${code}: ${rule.title[language]}`)}</a></p>`]
      : []),
    ...(rule ? [] : [`<p class="place">${escapeHtml(code)}</p>`]),
    '</article>',
  ].join('\n');
}

/** The page of a rule, without its title, under the headings of the report. */
function explanation(rule: Rule, id: string, language: Language): string {
  const page = explain(rule, language).replace(/^# .*\n/u, '');
  const inside = bodyOf([page], language)
    .html.replace(/<h2 id="[^"]*">/gu, '<h4>')
    .replaceAll('</h2>', '</h4>')
    .replaceAll('<pre>', `<pre lang="da" tabindex="0" role="group" aria-label="${example[language]}">`);
  // A browser opens what is folded when it is led to a place in it.
  return `<details>\n<summary>${escapeHtml(`${rule.code}: ${rule.title[language]}`)}</summary>\n<div id="${id}">\n${inside}</div>\n</details>`;
}

const lineWord: Text = { da: 'Linje', en: 'Line' };
const askedBy: Text = { da: 'Kilde:', en: 'Source:' };
const example: Text = { da: 'Eksempel', en: 'Example' };
