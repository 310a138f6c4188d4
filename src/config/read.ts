import type { Data, Path } from '../document/data.ts';
import { type Document, parse } from '../document/document.ts';
import type { Position } from '../document/range.ts';
import type { Text } from '../language.ts';
import { lostOn } from '../plan/shape.ts';
import type { Severity } from '../rules/finding.ts';
import { alwaysTold, rules, textRules } from '../rules/index.ts';
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
  const document = composed(parse(source, 'helhed.config.yaml'));
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
  return { config: configOf(data), problems: [] };
}

type Fields = Readonly<Record<string, Data>>;
const isFields = (data: Data): data is Fields => typeof data === 'object' && !Array.isArray(data);

/** The settings with composed letters, whatever machine they were written on. */
const composed = (document: Document): Document =>
  document.text === document.text.normalize('NFC') ? document : parse(document.text.normalize('NFC'), document.file);

/** A rule is called the same in small letters. */
const codeOf = (written: string) => written.trim().toUpperCase();

/** Rules and fields that no plan has. */
function* unusable(data: Fields): Generator<{ readonly at: Path; readonly on?: 'key'; readonly text: Text }> {
  const known = new Set<string>(rules.map(({ code }) => code));
  const own = (Array.isArray(data['krav']) ? (data['krav'] as readonly Data[]) : []).map(demand =>
    isFields(demand) ? demand['kode'] : undefined,
  );
  for (const [code, severity] of isFields(data['regler'] ?? '') ? Object.entries(data['regler'] as Fields) : [])
    if (alwaysTold.has(codeOf(code)) && severity !== 'fejl')
      yield {
        at: ['regler', code],
        on: 'key',
        text: {
          da: `${codeOf(code)} siger, at planen ikke kan læses. Det er altid en fejl og kan ikke slås fra.`,
          en: `${codeOf(code)} says that the plan cannot be read. That is always an error and cannot be turned off.`,
        },
      };
    else if (!known.has(codeOf(code)) && !own.includes(codeOf(code)))
      yield {
        at: ['regler', code],
        on: 'key',
        text: {
          da: `Der er ingen regel, der hedder »${code}«. Se dem alle med: helhed regler`,
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
    const [owner = '', ...way] = typeof felt === 'string' ? felt.split('.') : [];
    const lost = owner in ownerWords ? lostOn(owner, way) : undefined;
    if (lost)
      yield {
        at: ['krav', index, 'felt'],
        text: {
          da: `${ownerWords[lost.from]?.da ?? `»${lost.from}«`} har intet felt, der hedder »${lost.field}«.`,
          en: `There is no field "${lost.field}" on ${ownerWords[lost.from]?.en ?? `"${lost.from}"`}.`,
        },
      };
  }
}

const ownerWords: Readonly<Record<string, Text>> = {
  plan: { da: 'Planen', en: 'the plan' },
  indsatsområde: { da: 'Et indsatsområde', en: 'an indsatsområde' },
  aktivitet: { da: 'En aktivitet', en: 'an activity' },
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
      Object.entries(data['regler'] ?? {}).map(([code, severity]) => [
        codeOf(code),
        severityOf[String(severity)] ?? 'error',
      ]),
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
