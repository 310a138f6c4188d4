import { applyEdits, type Edit } from '../document/edit.ts';
import { waiversIn } from '../document/waivers.ts';
import type { Language } from '../language.ts';
import type { Finding } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import type { FileView } from './view.ts';

/** A comment above a finding's line that lets it pass as soon as the reason is filled in; none where a comment would be part of a text. */
export function waiverFor({ code, range }: Finding, { document }: FileView, language: Language): Edit | undefined {
  if (ruleOf(code)?.isAlwaysTold) return undefined;
  const { text } = document;
  const line = text.split('\n')[range.start.line - 1] ?? '';
  const start = { line: range.start.line, column: 1 };
  const newline = line.endsWith('\r') || text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  const comment = { da: `# helhed: ignorer ${code} fordi …`, en: `# helhed: ignore ${code} because …` }[language];
  const edit = { range: { start, end: start }, text: `${indent}${comment}${newline}` };
  const isComment = waiversIn(applyEdits(text, [edit])).some(
    waiver => waiver.range.start.line === start.line && waiver.line === start.line + 1,
  );
  return isComment ? edit : undefined;
}
