import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Edit } from '../document/edit.ts';
import { fix } from '../fix.ts';
import type { Text } from '../language.ts';
import { pathOf } from '../placing.ts';
import { fieldAt } from '../plan/fields.ts';
import type { Finding } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import { stubsFor } from '../stub.ts';
import { changedLines } from './changed-lines.ts';
import { touches } from './lines.ts';
import { replacementsFor } from './replacements.ts';
import { type FileView, findingsIn, type PlanView } from './view.ts';
import { waiverFor } from './waiver.ts';

/** The kind of action that mends all that can be mended in a file, which an editor can be told to do on its own. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.helhed`;

/** What can be done about what is found in a stretch of a file. `only` are the kinds that are asked for; all when left out. */
export function actions(
  plan: PlanView,
  file: FileView,
  range: Range,
  diagnostics: readonly Diagnostic[],
  only?: readonly string[],
): readonly CodeAction[] {
  const isAsked = (kind: string) => !only || only.some(asked => kind === asked || kind.startsWith(`${asked}.`));
  const here = findingsIn(plan, file).filter(finding => touches(file.lines.rangeOf(finding.range), range));
  const quick = isAsked(CodeActionKind.QuickFix)
    ? here.flatMap(finding => [...aboutFinding(finding, plan, file, diagnostics)])
    : [];
  const mayMend = findingsIn(plan, file).some(({ edits = [] }) => edits.length > 0);
  return [...quick, ...(isAsked(fixAllKind) && mayMend ? fixAll(plan, file) : [])];
}

function* aboutFinding(
  finding: Finding,
  plan: PlanView,
  file: FileView,
  diagnostics: readonly Diagnostic[],
): Generator<CodeAction> {
  const { language } = plan;
  const shown = diagnostics.filter(
    ({ code, range }) => code === finding.code && touches(file.lines.rangeOf(finding.range), range),
  );
  const action = (title: Text, edits: TextEdit[], isPreferred = false): CodeAction => ({
    title: title[language],
    kind: CodeActionKind.QuickFix,
    diagnostics: shown,
    ...(isPreferred && { isPreferred }),
    edit: { changes: { [file.uri]: edits } },
  });
  const inEditor = (edits: readonly Edit[]) =>
    edits.map(({ range, text }): TextEdit => ({ range: file.lines.rangeOf(range), newText: text }));
  const { edits = [] } = finding;
  if (edits.length > 0) yield action(mending(finding), inEditor(edits), true);
  for (const { value, text, ...stretch } of replacementsFor(finding, pathOf(finding.pointer), plan, file))
    yield action(words.replace(value), [{ range: file.lines.rangeBetween(stretch), newText: text }]);
  const stub = stubAction(finding, plan, file);
  if (stub) yield action(stub.title, inEditor(stub.edits));
  const waiver = waiverFor(finding, file, language);
  if (waiver) yield action(words.ignore(finding.code), inEditor([waiver]));
}

/** What is done when a finding's edits are made. */
function mending({ code, facts }: Finding): Text {
  const done = ruleOf(code)?.mended?.(facts);
  return done ? { da: `Ret det (${done.da})`, en: `Mend it (${done.en})` } : { da: 'Ret det', en: 'Mend it' };
}

/** A place to fill in for what a finding misses, below its question where it is one of the six answers. */
function stubAction(
  finding: Finding,
  { examination, language }: PlanView,
  file: FileView,
): { readonly title: Text; readonly edits: readonly Edit[] } | undefined {
  const asked = stubsFor({ ...examination, findings: [finding] }, file.document.file, language);
  const [stub] = asked.stubs;
  if (stub) return { title: words.stub(stub.field), edits: asked.edits };
  const path = pathOf(finding.pointer);
  const name = path.at(-1);
  const field = fieldAt(path);
  if (typeof name !== 'string' || field?.name !== name || asked.noRoom.length > 0) return undefined;
  const owner = valueAt(examination.whole.data, path.slice(0, -1));
  if (typeof owner !== 'object' || owner === null || Array.isArray(owner) || Object.hasOwn(owner, name))
    return undefined;
  const edit = examination.whole.withLines(path.slice(0, -1), [`${name}:`]);
  return edit && { title: words.stub(name), edits: [edit] };
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let at = data;
  for (const step of path)
    at = typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, step)?.value : undefined;
  return at;
}

/** The one action that mends a whole file. */
function fixAll({ examination, language }: PlanView, file: FileView): readonly CodeAction[] {
  const { document, options } = examination;
  const mended = fix(document.bom ? `\ufeff${document.text}` : document.text, document.file, options);
  const own = [mended, ...mended.parts].find(one => one.file === file.document.file);
  if (!own || own.after === own.before) return [];
  const edits: TextEdit[] = changedLines(own.before, own.after).map(({ from, to, text }) => ({
    range: file.lines.rangeBetween({ from, to }),
    newText: text,
  }));
  return [{ title: words.fixAll[language], kind: fixAllKind, edit: { changes: { [file.uri]: edits } } }];
}

const words = {
  fixAll: { da: 'Ret alt, hvad helhed kan rette i filen', en: 'Mend all that helhed can mend in the file' },
  stub: (field: string): Text => ({
    da: `Sæt »${field}« ind, så det kan udfyldes`,
    en: `Put in "${field}" to fill in`,
  }),
  replace: (value: string): Text => ({ da: `Skriv »${value}« i stedet`, en: `Write "${value}" instead` }),
  ignore: (code: string): Text => ({
    da: `Lad det passere med en begrundelse (${code})`,
    en: `Let it pass with a reason (${code})`,
  }),
};
