import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { askedIn, type Phase, type Programme, phases, type Requirements } from '../src/plan/programme.ts';
import { programmes } from '../src/plan/programmes/index.ts';
import { requirements } from '../src/plan/requirements.ts';
import { template } from '../src/template/template.ts';

/** The one gap that each place to fill in gives while it is empty, by the requirement that it is there for. */
const gaps: readonly (readonly [need: keyof Requirements | 'always' | 'underway' | 'free areas', code: string])[] = [
  ['always', 'HP103'],
  ['underway', 'HP612'],
  ['areaName', 'HP104'],
  ['municipality', 'HP105'],
  ['always', 'HP002'],
  ['sections', 'HP113'],
  ['periodStart', 'HP108'],
  ['periodEnd', 'HP109'],
  ['problems', 'HP115'],
  ['purpose', 'HP139'],
  ['free areas', 'HP002'],
  ['areaPurpose', 'HP210'],
  ['subAgreements', 'HP206'],
  ['activities', 'HP002'],
  ['targetGroup', 'HP509'],
  ['responsible', 'HP510'],
  ['goal', 'HP501'],
  ['steps', 'HP502'],
  ['successCriteria', 'HP503'],
  ['milestones', 'HP504'],
  ['resources', 'HP505'],
  ['anchoring', 'HP506'],
  ['organisation', 'HP401'],
  ['budget', 'HP301'],
  ['annexes', 'HP160'],
  ['backing', 'HP138'],
  ['listStatus', 'HP143'],
  ['coordination', 'HP144'],
  ['physicalWorks', 'HP145'],
  ['coreOperation', 'HP146'],
  ['knowledge', 'HP524'],
  ['approvals', 'HP120'],
  ['signatures', 'HP118'],
];

function gapsOf(programme: Programme, phase: Phase): readonly string[] {
  const isMade = (need: (typeof gaps)[number][0]) => {
    if (need === 'always') return true;
    if (need === 'underway') return phase === 'gennemførelse';
    if (need === 'free areas') return programme.asks.areaNames === undefined;
    return askedIn<unknown>(programme.asks[need], phase) !== undefined;
  };
  return gaps.filter(([need]) => isMade(need)).map(([, code]) => code);
}

/** What a person might write in each place, by the end of its path. */
function answersFor(programme: Programme, phase: Phase): Readonly<Record<string, string>> {
  const start = programme.years[0] + 1;
  const hasLocal = askedIn(programme.asks.localFinancing, phase) !== undefined;
  return {
    dato: phase === 'gennemførelse' ? `${start + 1}-03-01` : `${start - 2}-05-01`,
    titel: 'Sammen om Birkeparken',
    område: 'Birkeparken',
    kommune: 'Eksempel Kommune',
    'boligorganisationer/navn': 'Boligforeningen Eksempel',
    'afdelinger/navn': 'Birkeparken',
    nr: '"55"',
    boliger: '842',
    beboere: '2100',
    'organisation/beboere': 'Formanden for afdelingsbestyrelsen sidder i bestyrelsen',
    fra: `${start}-01-01`,
    til: `${start + 3}-12-31`,
    'problemer/problem': 'Mange unge er uden job og uddannelse',
    'problemer/id': 'job',
    tal: '27 %',
    år: `${start - 1}`,
    'rapporter/år': `${start}`,
    'rapporter/hvad': 'Regnskab, målopfyldelse og milepælsplan',
    'rapporter/dato': `${start + 1}-02-14`,
    'problemer/kilde': 'KÅS-tal',
    formål: 'Flere unge kommer i job eller uddannelse',
    delmål: 'Flere unge har et fritidsjob',
    'indsatsområder/navn': 'Job og uddannelse',
    'delaftale/titel': 'Delaftale om job',
    partnere: 'Jobcenteret og ungdomsskolen',
    ajourført: `${start + 1}-02-01`,
    'aktiviteter/titel': 'Fritidsjob',
    målgruppe: 'Unge mellem 13 og 17 år (ca. 180)',
    ansvarlig: 'Projektlederen',
    viden: 'CFBU om fritidsjob',
    'aktiviteter/mål': `60 unge har haft et fritidsjob ved udgangen af ${start + 2}`,
    'mål/hvad': `60 unge har haft et fritidsjob ved udgangen af ${start + 2}`,
    'mål/problem': 'job',
    kriterium: `Mindst 60 unge har haft et fritidsjob i tre måneder i ${start + 2}`,
    måling: 'Projektlederen tæller hvert kvartal',
    'milepæle/dato': `${start}-09-01`,
    'milepæle/hvad': 'De første ti unge er i job',
    'milepæle/status': 'nået',
    'ressourcer/hvad': 'Projektleder',
    'ressourcer/giver': 'Landsbyggefonden',
    'ressourcer/beløb': '"900.000"',
    'forankring/hvad': 'Ungdomsskolen driver vejledningen videre',
    'forankring/hvem': 'Ungdomsskolen',
    'forankring/hvornår': `fra januar ${start + 4}`,
    formand: 'Kommunaldirektøren i Eksempel Kommune',
    medlemmer: 'Direktøren for Boligforeningen Eksempel',
    opgaver: '[følge op på målene, godkende budgettet]',
    mandat: 'Beslutter om mål og budget',
    møder: 'fire gange om året',
    forretningsorden: 'Vedtages på første møde',
    'følgegrupper/navn': 'Følgegruppen for unge',
    'følgegrupper/medlemmer': 'Klubben og ungdomsskolen',
    projektleder: 'Projektlederen i Boligforeningen Eksempel',
    kommunikation: 'Nyhedsbrev fire gange om året',
    justering: 'Målene gennemgås hvert år i januar',
    evaluering: 'Bestyrelsen følger op på målene hvert år med tal fra Boligsociale Data',
    i_alt: hasLocal ? '4.000.000' : '3.000.000',
    'finansiering/kilde': 'Landsbyggefonden|Eksempel Kommune|Boligforeningen Eksempel',
    'finansiering/beløb': '3.000.000|"600.000"|"400.000"',
    'finansiering/status': 'aftalt',
    sted: 'driftsstøttesystemet',
    sider: '4',
    'delaftale/bilag': 'Delaftaler for indsatsområderne',
    tekst: 'Det har kommune og boligorganisation aftalt på et møde.',
    af: 'Boligforeningen Eksempel|Eksempel Kommune|Landsbyggefonden',
    'godkendelser/dato': `${start - 1}-10-01`,
    part: 'Eksempel Kommune|Boligforeningen Eksempel',
    'underskrifter/navn': 'A. Eksempel',
    'underskrifter/titel': 'direktør',
    'underskrifter/dato': `${start - 1}-11-01`,
    'ændringer/dato': `${start}-10-01`,
    'ændringer/hvad': 'Et nyt mål',
    'ændringer/godkendt': `${start}-12-01`,
  };
}

/** The plan with an answer in each empty place; one that is filled in more than once takes the next of its answers each time. */
function filled(plan: string, answers: Readonly<Record<string, string>>): string {
  const lines = plan.replace(/^#(?= {2}- titel: | {4}(?:sted|sider):)/gm, '').split('\n');
  const stack: { indent: number; key: string }[] = [];
  const times = new Map<string, number>();
  return lines
    .map((line, at) => {
      if (/^ *-$/.test(line)) return `${line} Samtaler med de unge`;
      const match = /^( *(?:- )?)([a-zæøå_]+):(.*)$/.exec(line);
      if (!match) return line;
      const [, before = '', key = '', value] = match;
      while ((stack.at(-1)?.indent ?? -1) >= before.length) stack.pop();
      stack.push({ indent: before.length, key });
      const next = lines.slice(at + 1).find(other => !/^ *#/.test(other)) ?? '';
      if (value !== '' || next.search(/\S/) > before.length || (key === 'bilag' && before === '')) return line;
      const path = stack.map(({ key }) => key);
      const place = path.map((_, from) => path.slice(from).join('/')).find(end => end in answers);
      if (place === undefined) throw new Error(`No answer for ${path.join('/')}`);
      const choices = answers[place]!.split('|');
      const time = times.get(place) ?? 0;
      times.set(place, time + 1);
      return `${line} ${choices[time] ?? choices[0]}`;
    })
    .join('\n');
}

describe.each(programmes.flatMap(programme => phases.map(phase => [programme.id, phase, programme] as const)))(
  'a new plan for %s, %s',
  (_, phase, programme) => {
    test.each(['da', 'en'] as const)('has one gap for each thing that a person must fill in (%s)', language => {
      const codes = check(template(programme, phase, language)).map(({ code }) => code);
      expect([...codes].sort()).toEqual([...gapsOf(programme, phase)].sort());
    });

    test.each(['da', 'en'] as const)(
      'has the same gaps for a form, and says nothing of how a text is written (%s)',
      language => {
        const page = template(programme, phase, language, { isForm: true });
        expect(
          check(page)
            .map(({ code }) => code)
            .sort(),
        ).toEqual([...gapsOf(programme, phase)].sort());
        expect(page).not.toMatch(/indryk|indent|slet|delete|kopi|copy|helhed tjek|helhed check|# *-|^#\S/imu);
      },
    );

    test.each(['da', 'en'] as const)('asks with questions (%s)', language => {
      const page = template(programme, phase, language);
      for (const name of [requirements.knowledge, requirements.boardMunicipality, requirements.boardHousing])
        expect(page).not.toContain(`# ${name.name[language]}`);
    });

    test('has the description of the challenges among the annexes, with its pages', () => {
      const page = template(programme, phase, 'da');
      const isAsked = askedIn(programme.asks.pageLimit, phase) !== undefined;
      expect(page.includes('#  - titel: Beskrivelse af udfordringerne\n#    sted:\n#    sider:\n')).toBe(isAsked);
      expect(page).not.toContain('overskrift: Beskrivelse af udfordringerne');
    });

    test('has the delaftaler among the annexes', () => {
      const isAsked = askedIn(programme.asks.subAgreements, phase) !== undefined;
      expect(template(programme, phase, 'da').includes('#  - titel: Delaftaler')).toBe(isAsked);
    });

    test('is silent when it is filled in', () => {
      const plan = filled(template(programme, phase, 'da'), answersFor(programme, phase));
      expect(check(plan).map(({ code, range, message }) => `${range.start.line} ${code} ${message.da}`)).toEqual([]);
    });
  },
);
