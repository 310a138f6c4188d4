import { questions } from '../plan/questions.ts';
import { flat, item, type Lines, type Look, under } from './look.ts';
import { words } from './words.ts';

/** The indsatsområder, the first with an activity, and the others of the programme as comments. */
export function areas(look: Look, names: readonly string[]): Lines {
  const { help, when, byHand } = look;
  const [first, ...others] = names;
  const agreement = under(
    'titel:',
    'bilag:',
    when('subAgreementPartners', 'partnere:'),
    when('subAgreementsCurrent', 'ajourført:'),
  );
  const fields = ['formål:', when('areaPurpose', 'delmål:'), when('subAgreements', 'delaftale:', agreement)];
  const area = (name: string, activities: Lines) =>
    under(item(name === '' ? 'navn:' : `navn: ${name}`, fields, activities));
  const more = others.flatMap(name => flat(area(name, when('activities', 'aktiviteter:'))));
  return [
    first === undefined ? help(words.freeAreas) : help(words.areas, words.areasInForm),
    'indsatsområder:',
    area(first ?? '', when('activities', 'aktiviteter:', under(activity(look)))),
    byHand(more.map(line => `#${line}`)),
  ];
}

function activity({ help, when, made, byHand }: Look): Lines {
  const goal = made('chain').length > 0 ? ['mål:', under('hvad:', 'problem:')] : ['mål:'];
  const copy = byHand(flat(help(words.activity)).slice(0, 1));
  return [
    copy,
    item(
      'titel:',
      when('targetGroup', 'målgruppe:'),
      when('responsible', 'ansvarlig:'),
      when('knowledge', help(words.knowledge), 'viden:'),
      [help(questions.mål), ...goal],
      [help(questions.skridt), 'skridt:', under('-', '-')],
      [help(questions.succeskriterier), 'succeskriterier:', under(item('kriterium:', 'måling:'))],
      [help(questions.milepæle), 'milepæle:', under(item('dato:', 'hvad:', when('milestoneStatus', 'status:')))],
      [help(questions.ressourcer), 'ressourcer:', under(item('hvad:', 'giver:', 'beløb:'))],
      [help(questions.forankring), 'forankring:', under('hvad:', 'hvem:', 'hvornår:')],
    ),
  ];
}
