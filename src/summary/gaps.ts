import type { Text } from '../language.ts';
import { groupedBy } from '../plan/lists.ts';
import { bullets, paragraph } from '../publishing/blocks.ts';
import { whatHelhedIs } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { type Account, andMore, type Section } from './account.ts';
import { isToBeDecided } from './decisions.ts';
import { inAll } from './found.ts';
import { shortened } from './shortened.ts';

/** What is still missing: the answers by number, what else was found and what it is about, and the gravest of it by activity. */
export function gaps(account: Account): Section {
  const { manuscript, examined, room } = account;
  const { say } = manuscript;
  const grave = gravest(examined.findings.filter(finding => !isToBeDecided(finding)));
  const left = grave.length - Math.min(grave.length, room.gaps);
  const blocks = [
    paragraph(`${inAll(account)} ${say(limit)}`),
    ...bullets([
      ...grave.slice(0, room.gaps).map(same => [paragraph(lineOf(same, say, room.line))]),
      ...(left === 0 ? [] : [[paragraph(say(andMore(left)))]]),
    ]),
  ];
  return { title: { da: 'Det mangler endnu', en: 'What is still missing' }, blocks };
}

const limit: Text = {
  da: `(${whatHelhedIs.da} Det ser kun, om svarene er der, ikke om planen er god.)`,
  en: `(${whatHelhedIs.en} It only sees whether the answers are there, not whether the plan is good.)`,
};

/** What is more than advice, by what it is about, and the gravest first. What is about the plan itself stands alone. */
function gravest(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const weight = (same: readonly Finding[]) => same.filter(({ severity }) => severity === 'error').length;
  const grave = findings.filter(({ severity }) => severity !== 'note');
  return [...groupedBy(grave, finding => finding.subject?.da ?? finding).values()]
    .map(same => same.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error')))
    .sort((a, b) => weight(b) - weight(a));
}

function lineOf(
  [first, ...more]: readonly Finding[],
  say: (text: Text) => string,
  room: number,
): readonly (string | { readonly strong: string })[] {
  if (first === undefined) return [];
  const rest = more.length === 0 ? '' : ` (${say(andMore(more.length))})`;
  const subject =
    first.subject === undefined ? '' : shortened(say(first.subject), Math.min(Math.max(70, room / 6), room / 2));
  const message = shortened(say(first.message), Math.max(40, room - subject.length - rest.length));
  return [...(subject === '' ? [] : [{ strong: `${subject}:` }, ' ']), `${message}${rest}`];
}
