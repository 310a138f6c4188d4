import type { Data, Path } from '../document/data.ts';
import { parse } from '../document/document.ts';
import type { Position } from '../document/range.ts';
import type { Text } from '../language.ts';
import { activityFields, areaFields, planFields } from '../plan/shape.ts';
import type { Severity } from '../rules/finding.ts';
import { rules, textRules } from '../rules/index.ts';
import type { Input } from '../rules/rule.ts';
import { type Config, type LocalDemand, plainConfig } from './config.ts';
import { misfits } from './shape.ts';

/** Something in the settings that can't be used, and where. */
export interface ConfigProblem {
  readonly start: Position;
  readonly text: Text;
}

const severityOf: Readonly<Record<string, Severity | 'off'>> = {
  fejl: 'error',
  advarsel: 'warning',
  råd: 'note',
  fra: 'off',
};

/** Reads a file of settings. Where anything in it can't be used, the problems say so, and no settings are given. */
export function readConfig(source: string | Uint8Array): {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
} {
  const document = parse(source, 'helhed.config.yaml');
  const { data } = document;
  const broken = textRules
    .filter(({ name }) => ['yaml-syntax', 'yaml-sign', 'not-text'].includes(name))
    .flatMap(({ run }) => [...run({ document } as Input)])
    .map(said => ({ start: 'range' in said ? said.range.start : document.rangeOf(said.at).start, text: said.message }));
  if (broken.length > 0) return { config: plainConfig, problems: broken };
  if (data === '') return { config: plainConfig, problems: [] };
  const found = [...misfits(data), ...(isFields(data) ? unusable(data) : [])];
  if (found.length > 0 || !isFields(data))
    return {
      config: plainConfig,
      problems: found.map(({ at, on, text }) => ({ start: document.rangeOf(at, on).start, text })),
    };
  return { config: configOf(composed(data)), problems: [] };
}

type Fields = Readonly<Record<string, Data>>;
const isFields = (data: Data): data is Fields => typeof data === 'object' && !Array.isArray(data);

/** The keys and texts with composed letters, whatever machine they were written on. */
const composed = (data: Fields): Fields => JSON.parse(JSON.stringify(data).normalize('NFC')) as Fields;

/** Rules and fields that no plan has. */
function* unusable(data: Fields): Generator<{ readonly at: Path; readonly on?: 'key'; readonly text: Text }> {
  const known = new Set<string>(rules.map(({ code }) => code));
  const own = (Array.isArray(data['krav']) ? (data['krav'] as readonly Data[]) : []).map(demand =>
    isFields(demand) ? demand['kode'] : undefined,
  );
  for (const code of isFields(data['regler'] ?? '') ? Object.keys(data['regler'] as Fields) : [])
    if (!known.has(code) && !own.includes(code))
      yield {
        at: ['regler', code],
        on: 'key',
        text: {
          da: `Der er ingen regel, der hedder »${code}«. Se dem alle med: helhed rules`,
          en: `There is no rule called "${code}". See them all with: helhed rules`,
        },
      };
  for (const [index, demand] of (Array.isArray(data['krav']) ? (data['krav'] as readonly Data[]) : []).entries()) {
    if (!isFields(demand)) continue;
    const { felt, kode } = demand;
    if (own.indexOf(kode) !== index && typeof kode === 'string')
      yield {
        at: ['krav', index, 'kode'],
        text: { da: `»${kode}« er brugt til to krav.`, en: `"${kode}" is used for two demands.` },
      };
    const [owner = '', first = ''] = typeof felt === 'string' ? felt.normalize('NFC').split('.') : [];
    const fields = fieldsOf[owner];
    if (fields && !fields.includes(first))
      yield {
        at: ['krav', index, 'felt'],
        text: {
          da: `${owner === 'plan' ? 'Planen' : owner === 'aktivitet' ? 'En aktivitet' : 'Et indsatsområde'} har intet felt, der hedder »${first}«.`,
          en: `There is no field "${first}" on ${owner === 'plan' ? 'the plan' : owner === 'aktivitet' ? 'an activity' : 'an indsatsområde'}.`,
        },
      };
  }
}

const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  plan: planFields,
  indsatsområde: areaFields,
  aktivitet: activityFields,
};

function configOf(data: Fields): Config {
  const text = (value: Data | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);
  const list = (value: Data | undefined) => (Array.isArray(value) ? (value as readonly Data[]) : undefined);
  const texts = (value: Data | undefined) => list(value)?.map(String);
  const language = text(data['sprog']);
  const plans = texts(data['planer']);
  const advice = text(data['råd']);
  const maxWarnings = text(data['højst_advarsler']);
  const baseline = text(data['kendte_mangler']);
  return {
    ...(language !== undefined && { language: language === 'en' ? 'en' : 'da' }),
    ...(plans && { plans }),
    ...(advice !== undefined && { advice: ['ja', 'true'].includes(advice) }),
    ...(maxWarnings !== undefined && { maxWarnings: Number(maxWarnings) }),
    ...(baseline !== undefined && { baseline }),
    severities: new Map(
      Object.entries(data['regler'] ?? {}).map(([code, severity]) => [code, severityOf[String(severity)] ?? 'error']),
    ),
    demands: (list(data['krav']) ?? []).filter(isFields).map((demand): LocalDemand => {
      const [owner = '', ...field] = String(demand['felt']).split('.');
      const values = texts(demand['værdier']);
      const source = text(demand['kilde']);
      const programmes = texts(demand['programmer']);
      const phases = texts(demand['faser']);
      const severity = severityOf[text(demand['alvor']) ?? 'advarsel'] ?? 'warning';
      return {
        code: String(demand['kode']),
        owner: owner as LocalDemand['owner'],
        field,
        question: String(demand['spørgsmål']),
        severity: severity === 'off' ? 'warning' : severity,
        ...(values && { values }),
        ...(source !== undefined && { source }),
        ...(programmes && { programmes: programmes as NonNullable<LocalDemand['programmes']> }),
        ...(phases && { phases: phases as NonNullable<LocalDemand['phases']> }),
      };
    }),
  };
}
