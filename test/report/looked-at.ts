import { readFileSync } from 'node:fs';
import { type CheckOptions, examine } from '../../src/check.ts';
import type { LocalDemand } from '../../src/config/config.ts';
import { overview } from '../../src/overview.ts';
import type { Checked, Context } from '../../src/report/report.ts';
import { whole } from '../rules/plan-with.ts';

export const context: Context = { language: 'da', colour: false, width: 100, version: '0.1.0' };

/** A plan as `helhed check` hands it to a report. */
export function lookedAt(
  text: string | Uint8Array,
  file = 'plan.yaml',
  { demands = [], ...options }: CheckOptions & { readonly demands?: readonly LocalDemand[] } = {},
): Checked {
  const { document, parts, reading, isPlan, findings, waived } = examine(text, file, {
    ...options,
    settings: { severities: new Map(), demands },
  });
  const shown = { file, text: document.text, parts, findings, waived, demands };
  return isPlan ? { ...shown, overview: overview(reading), edition: reading.plan } : shown;
}

const draft = (name: string) => {
  const file = `examples/udkast/${name}.helhedsplan.yaml`;
  return lookedAt(readFileSync(file), file);
};

const waived = whole
  .replace(/ {8}forankring:.*\n/, '')
  .replace('titel: Fritidsjob', 'titel: Fritidsjob # helhed: ignorer HP506 fordi den »slutter« med {planen} 🙂');

/** A plan whose names try to be something else in each of the formats. */
export const hostileName =
  '100 % job, mål: ja <script>alert(1)</script> ]]> {0} [her](https://example.com) @navn #12 ##[error]x ::error::y 😀 | `a` <!-- -->';
const hostile = whole
  .replace('titel: Fritidsjob', `titel: ${JSON.stringify(hostileName)}`)
  .replace(/ {8}(?:mål|forankring):.*\n/g, '');

/** A plan with signs in a name that a terminal and a browser obey, and that XML can't hold. */
const obeyed = whole
  .replace('titel: Fritidsjob', 'titel: "a\\e[2Jb\\x01c\\x07d\\Ne\\Lf\\uFFFEg"')
  .replace(/ {8}mål:.*\n/, '');

const demand: LocalDemand = {
  code: 'KOM1',
  owner: 'aktivitet',
  field: ['partnere'],
  question: 'Hvilke skoler {og} institutioner er med?',
  severity: 'warning',
  source: 'Eksempel Kommunes rammer, side 3',
};

const areaAt = whole.indexOf('  - navn: Beskæftigelse');
const part = whole
  .slice(areaAt)
  .replace(/^ {4}/gm, '')
  .replace(/^ {2}- /, '')
  .replace(/^ *mål:.*\n/m, '');
const inParts = lookedAt(`${whole.slice(0, areaAt)}  - fil: delaftaler/job æøå.yaml\n`, 'planer/plan.yaml', {
  open: path => (path === 'delaftaler/job æøå.yaml' ? new TextEncoder().encode(part) : 'missing'),
});

/** A plan with very many activities, each of which lacks almost everything. */
export const huge = (activities: number, file = 'stor.yaml'): Checked =>
  lookedAt(
    `${whole}${Array.from({ length: activities }, (_, at) => `      - titel: Aktivitet nummer ${at}\n        målgruppe: Unge\n`).join('')}`,
    file,
  );

/** What every format must be able to tell of. */
export const cases: readonly (readonly [name: string, files: readonly Checked[]])[] = [
  ['nothing', []],
  ['a plan without gaps', [lookedAt(whole)]],
  ['a draft', [draft('birkeparken')]],
  ['a first draft', [draft('første-udkast')]],
  ['a plan in a phase that asks for no answers', [draft('prækvalifikation')]],
  ['two plans', [draft('birkeparken'), lookedAt(whole, 'ø/æ å.yaml')]],
  ['a file that is no YAML', [lookedAt('titel: "x\nfase: y\n')]],
  ['an empty file', [lookedAt('')]],
  ['a Word document', [lookedAt(Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000'))]],
  ['a gap that is let pass', [lookedAt(waived)]],
  ['what fix can mend', [lookedAt(whole.replace('titel: Sammen', 'titl: Sammen'))]],
  ['a local demand', [lookedAt(whole, 'plan.yaml', { demands: [demand] })]],
  ['a plan in several files', [inParts]],
  ['names that try to be something else', [lookedAt(hostile, 'x,y:z%æ [1].yaml')]],
  ['signs that are obeyed', [lookedAt(obeyed)]],
  ['known gaps', [{ ...lookedAt(whole), known: 3, solved: [{ code: 'HP501', place: 'x', message: 'y' }] }]],
  ['a large plan', [huge(400)]],
];
