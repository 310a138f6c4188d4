import type { Language } from '../language.ts';
import { askedIn, type Phase, type Programme } from '../plan/programme.ts';
import { areas } from './areas.ts';
import { flat, item, type Lines, type Look, type Need, under } from './look.ts';
import { annexes, budget, chapters, cover, organisation, problems } from './sections.ts';
import { words } from './words.ts';

/** How a new plan is filled in. */
export interface TemplateOptions {
  /** In a form, so that nothing is said of how the text itself is written. It is filled in as a text, when nothing is said. */
  readonly isForm?: boolean;
}

/**
 * A plan to fill in, with a place for all that a programme asks in a phase, and the questions as comments. Checked, it
 * gives a gap for what a person must fill in; filled in, it gives none.
 */
export function template(
  programme: Programme,
  phase: Phase,
  language: Language,
  { isForm = false }: TemplateOptions = {},
): string {
  const asked = (need: Need) => askedIn<unknown>(programme.asks[need], phase);
  const look: Look = {
    made: (...needs) => needs.filter(asked),
    when: (need, ...lines) => (asked(need) ? lines : []),
    help: (text, inForm = text) => (isForm ? inForm : text)[language].split('\n').map(line => `# ${line}`),
    byHand: (...lines) => (isForm ? [] : lines),
  };
  const names = askedIn(programme.asks.areaNames, phase)?.value.map(({ name }) => name) ?? [];
  const approvers = askedIn(programme.asks.approvals, phase)?.value ?? [];
  const sections: readonly Lines[] = [
    look.help(words.head, words.headInForm),
    [`program: ${programme.id}`, `fase: ${phase}`],
    cover(look),
    [look.help(words.period), 'periode:', under('fra:', 'til:')],
    problems(look),
    look.when('purpose', look.help(words.purpose), 'formål:'),
    areas(look, names),
    look.when('organisation', organisation(look)),
    look.when('budget', budget(look)),
    annexes(look),
    chapters(look),
    approvers.length > 0
      ? [look.help(words.approvals), 'godkendelser:', ...approvers.map(who => under(`# ${who}`, item('af:', 'dato:')))]
      : [],
    look.when(
      'signatures',
      look.help(words.signatures),
      'underskrifter:',
      ...[0, 1].map(() => under(item('part:', 'navn:', 'titel:', 'dato:'))),
    ),
    // Nothing has been changed before the plan is under way.
    phase === 'gennemførelse'
      ? look.when('changesApproved', look.help(words.changes), 'ændringer:', under(item('dato:', 'hvad:', 'godkendt:')))
      : [],
    look.when('yearlyReport', look.help(words.reports), 'rapporter:', under(item('år:', 'dato:', 'hvad:'))),
  ];
  return sections
    .map(section => flat(section).join('\n'))
    .filter(section => section !== '')
    .join('\n\n')
    .concat('\n');
}
