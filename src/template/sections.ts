import type { Text } from '../language.ts';
import { requirements } from '../plan/requirements.ts';
import { flat, item, type Lines, type Look, type Need, under } from './look.ts';
import { words } from './words.ts';

/** The cover: what the plan is called, and where and for whom it is. */
export function cover({ help }: Look): Lines {
  const section = item('nr:', 'navn:', 'boliger:', 'beboere:');
  return [
    help(words.cover),
    ['titel:', 'dato:', 'område:', 'kommune:', 'boligorganisationer:'],
    under(item('navn:', 'afdelinger:', under(section))),
  ];
}

/** The problems that the plan is to solve. */
export function problems({ help, when }: Look): Lines {
  const parts = item('problem:', 'tal:', 'år:', 'kilde:', when('chain', 'id:'));
  return [help(words.problems), when('chain', help(words.chain)), 'problemer:', under(parts)];
}

/** How the work is organised. */
export function organisation({ help, when, made }: Look): Lines {
  const hasBoard = made('board').length > 0;
  const terms = made('annexTermsOfReference').length > 0 ? [] : when('rulesOfProcedure', 'forretningsorden:');
  const group = [
    'formand:',
    when('boardMunicipality', help(words.boardMunicipality)),
    when('boardHousing', help(words.boardHousing)),
    'medlemmer:',
    when('steeringTasks', 'opgaver:'),
    when('mandate', 'mandat:'),
    when('meetings', 'møder:'),
    terms,
  ];
  return [
    help(words.organisation),
    'organisation:',
    under(
      hasBoard ? 'bestyrelse:' : 'styregruppe:',
      under(group),
      when('referenceGroups', 'følgegrupper:', under('navn:', 'medlemmer:')),
      when('projectLeader', 'projektleder:'),
      when('residents', 'beboere:'),
      when('communication', 'kommunikation:'),
      when('adjustment', 'justering:'),
      made('evaluation', 'followUp').length > 0 ? [help(words.followUp), 'evaluering:'] : [],
    ),
  ];
}

/** What the plan costs, and who pays. */
export function budget({ help, when }: Look): Lines {
  const local = (who: Text) => [help(who), item('kilde:', 'beløb:', 'status:')];
  return [
    help(words.budget),
    'budget:',
    under(
      'i_alt:',
      'finansiering:',
      under(
        help({ da: 'Landsbyggefonden', en: 'Landsbyggefonden' }),
        item('kilde:', 'beløb:'),
        when('localFinancing', local(words.municipality), local(words.housing)),
      ),
    ),
  ];
}

/** The annexes, by what each is called: as comments, since one that is listed is taken to be there. */
export function annexes({ help, when, made, byHand }: Look): Lines {
  const needs = Object.keys(requirements).filter((need): need is Need => /^annex[A-Z]/.test(need));
  const annex = (name: string, ...more: readonly Lines[]) =>
    under(item(`titel: ${name.charAt(0).toUpperCase()}${name.slice(1)}`, 'sted:', ...more));
  const nameOf = (need: Need) => requirements[need].name.da.replace(/^Bilag: /, '');
  const listed = flat([
    when('pageLimit', annex(nameOf('pageLimit'), 'sider:')),
    when('agreement', annex(nameOf('agreement'))),
    when('subAgreements', annex('Delaftaler for indsatsområderne')),
    made(...needs).map(need => annex(nameOf(need))),
  ]);
  return [
    listed.length > 0 ? help(words.annexes, words.annexesInForm) : help(words.ownAnnexes, words.ownAnnexesInForm),
    when('agreement', help(words.agreement)),
    'bilag:',
    byHand(listed.map(line => `#${line}`)),
  ];
}

/** What is told in a text of its own, each below the name of what is asked. */
export function chapters({ help, made }: Look): Lines {
  const told = made('backing', 'listStatus', 'coordination', 'physicalWorks', 'coreOperation', 'centralData');
  return [
    help(words.chapters),
    'afsnit:',
    under(
      ['Vision', ...told.map(need => requirements[need].name.da)].map(name => item(`overskrift: ${name}`, 'tekst:')),
    ),
  ];
}
