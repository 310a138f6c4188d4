import type { Text } from '../language.ts';
import { askedIn, type Level } from '../plan/programme.ts';
import { fieldQuestions, nameQuestions, questions } from '../plan/questions.ts';
import type { SourceId } from '../plan/sources.ts';
import type { Severity } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import type { Input } from '../rules/rule.ts';

/** The rule that asks for a name or a sentence that must be there, wherever that is. */
export const everywhere = 'HP002';

/** The rule that asks for each field, by what it stands in: a kind of thing, or the field that the group stands in. */
export const askers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plan: {
    program: 'HP101',
    fase: 'HP102',
    titel: 'HP103',
    område: 'HP104',
    kommune: 'HP105',
    boligorganisationer: 'HP106',
    parter: 'HP117',
    periode: 'HP107',
    problemer: 'HP115',
    formål: 'HP139',
    indsatsområder: 'HP201',
    organisation: 'HP401',
    budget: 'HP301',
    bilag: 'HP160',
    godkendelser: 'HP120',
    underskrifter: 'HP118',
    rapporter: 'HP610',
  },
  periode: { fra: 'HP108', til: 'HP109' },
  boligorganisation: { navn: everywhere, afdelinger: 'HP113' },
  indsatsomraade: { navn: everywhere, delmål: 'HP210', delaftale: 'HP206', aktiviteter: 'HP205' },
  delaftale: { ajourført: 'HP207', partnere: 'HP209' },
  aktivitet: {
    titel: everywhere,
    målgruppe: 'HP509',
    ansvarlig: 'HP510',
    mål: 'HP501',
    skridt: 'HP502',
    succeskriterier: 'HP503',
    milepæle: 'HP504',
    ressourcer: 'HP505',
    forankring: 'HP506',
  },
  succeskriterier: { kriterium: everywhere, måling: 'HP507' },
  milepaele: { hvad: everywhere },
  part: { navn: everywhere },
  organisation: {
    bestyrelse: 'HP402',
    styregruppe: 'HP406',
    følgegrupper: 'HP414',
    projektleder: 'HP408',
    beboere: 'HP409',
    kommunikation: 'HP416',
    justering: 'HP415',
    evaluering: 'HP417',
  },
  bestyrelse: { medlemmer: 'HP403' },
  styregruppe: { opgaver: 'HP407', mandat: 'HP410', møder: 'HP411', kommissorium: 'HP412' },
  budget: { finansiering: 'HP304' },
};

/** What is asked at a field, how strongly and by whom. */
export interface Asked {
  readonly code: string;
  readonly question: Text | undefined;
  readonly level: Level;
  readonly source: SourceId | undefined;
}

const levelOf: Readonly<Record<Severity, Level>> = { error: 'must', warning: 'should', note: 'advice' };

/** What is asked at a field of a plan under a programme in a phase; nothing where nobody asks. */
export function askedAt(
  owner: string,
  name: string,
  { asks, phase }: Pick<Input, 'asks' | 'phase'>,
): Asked | undefined {
  const code = askers[owner]?.[name];
  const rule = code === undefined ? undefined : ruleOf(code);
  if (!rule) return undefined;
  const asked = rule.asks && askedIn<unknown>(asks[rule.asks], phase);
  if (rule.asks && !asked) return undefined;
  return {
    code: rule.code,
    question: rule.sentence ?? questionOf(owner, name),
    level: asked ? asked.level : levelOf[rule.severity],
    source: asked ? asked.source : rule.source,
  };
}

/** The question of a field that a rule asks for in words of its own each time. */
function questionOf(owner: string, name: string): Text | undefined {
  if (name === 'navn' && Object.hasOwn(nameQuestions, owner)) return nameQuestions[owner as keyof typeof nameQuestions];
  if (owner === 'succeskriterier' && name === 'måling') return questions.måling;
  return Object.hasOwn(fieldQuestions, name) ? fieldQuestions[name as keyof typeof fieldQuestions] : undefined;
}
