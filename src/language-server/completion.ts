import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Position,
} from 'vscode-languageserver-types';
import { type Cursor, cursorAt } from '../document/cursor.ts';
import type { Path } from '../document/data.ts';
import { lineStartAt } from '../document/lines.ts';
import { type Field, fieldAt, fieldsAt, takesText } from '../plan/fields.ts';
import { fold } from '../plan/spelling.ts';
import { aboutField } from './hover.ts';
import { activitySnippet, asWritten, fieldSnippet } from './snippets.ts';
import { suggestionsFor } from './suggestions.ts';
import type { FileView, PlanView } from './view.ts';

/** What an editor can do with what is put in. */
export interface Inserting {
  /** It moves from place to place in what was put in. */
  readonly snippets: boolean;
  /** It puts in lines just as they are given; else it moves them in as far as the line is. */
  readonly asIs: boolean;
}

/** What may be written at a place. */
export function completion(
  plan: PlanView,
  file: FileView,
  position: Position,
  inserting: Inserting,
): readonly CompletionItem[] {
  const { text } = file.document;
  const cursor = cursorAt(text, file.lines.offsetAt(position));
  if (!cursor) return [];
  const put = (item: CompletionItem, newText: string): CompletionItem => ({
    ...item,
    textEdit: { range: file.lines.rangeBetween(cursor), newText },
    ...(inserting.asIs && newText.includes('\n') && { insertTextMode: InsertTextMode.asIs }),
  });
  const path: Path = [...file.at, ...cursor.path];
  if (cursor.on === 'value') return values(path, cursor, plan, put);
  const indent = inserting.asIs ? cursor.indent : cursor.indent - leadOf(text, cursor);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const look = { ...inserting, indent, newline, isInline: cursor.isInline };
  const format = inserting.snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {};
  const known = new Set(cursor.written.map(fold));
  const free = fieldsAt(path).filter(({ name = '' }) => !known.has(fold(name)));
  const names = free.map((field, at) => {
    const name = field.name ?? '';
    const item = { ...itemOf(field, [...path, name], at, plan), ...format };
    return put(item, cursor.hasColon ? name : fieldSnippet(field, look));
  });
  const isNewActivity = fieldAt(path)?.kind === 'aktivitet' && cursor.written.length === 0 && !cursor.isInline;
  const activity: CompletionItem = {
    label: { da: 'aktivitet med de seks svar', en: 'activity with the six answers' }[plan.language],
    kind: CompletionItemKind.Snippet,
    filterText: 'aktivitet activity titel',
    sortText: '!',
    ...format,
  };
  // Nothing stands here yet, so what is written may as well be a text.
  const texts = cursor.written.length === 0 && !cursor.hasColon ? values(path, cursor, plan, put) : [];
  return [
    ...(isNewActivity && !cursor.hasColon ? [put(activity, activitySnippet(plan.language, look))] : []),
    ...texts,
    ...names,
  ];
}

/** How far in the line begins on which something is written. */
const leadOf = (text: string, { from }: Cursor) => {
  const line = text.slice(lineStartAt(text, from), from);
  return line.length - line.trimStart().length;
};

function itemOf(field: Field, path: Path, at: number, { language }: PlanView): CompletionItem {
  const about = aboutField(path, language);
  return {
    label: field.name ?? '',
    kind: CompletionItemKind.Field,
    ...(field.shape.title !== undefined && { detail: field.shape.title }),
    ...(about.length > 0 && { documentation: { kind: MarkupKind.Markdown, value: about.join('\n\n') } }),
    sortText: String(at).padStart(3, '0'),
  };
}

function values(
  path: Path,
  cursor: Cursor,
  plan: PlanView,
  put: (item: CompletionItem, newText: string) => CompletionItem,
): readonly CompletionItem[] {
  const field = fieldAt(path);
  if (!field || !takesText(field)) return [];
  return suggestionsFor(field, plan).map(({ value, about }, at) => {
    const item: CompletionItem = {
      label: value,
      kind: field.shape.enum ? CompletionItemKind.EnumMember : CompletionItemKind.Value,
      ...(about !== undefined && { detail: about[plan.language] }),
      sortText: `${cursor.on === 'key' ? '~' : ''}${String(at).padStart(3, '0')}`,
    };
    return put(item, asWritten(value, cursor));
  });
}
