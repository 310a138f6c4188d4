import { dirname, join } from 'node:path';
import {
  type Connection,
  ErrorCodes,
  ResponseError,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node';
import type { Language } from '../../index.ts';
import { actions } from '../../language-server/actions.ts';
import { completion, type Inserting } from '../../language-server/completion.ts';
import { definition, references } from '../../language-server/definition.ts';
import { hover } from '../../language-server/hover.ts';
import { links } from '../../language-server/links.ts';
import { prepareRename, rename } from '../../language-server/rename.ts';
import { folding, symbols } from '../../language-server/symbols.ts';
import type { OpenFiles } from './open-files.ts';
import type { Workspace } from './workspace.ts';

/** How an editor is answered. */
export interface Answering {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly open: OpenFiles;
  readonly language: Language;
  /** What the editor can do; known when it has begun. */
  readonly inserting: () => Inserting;
  /** Gives what is asked for, or, when that fails, nothing. */
  answer<T>(ask: () => T, nothing: T): T;
}

/** Answers what an editor asks of a place or a file. A file that belongs to no plan has nothing to tell. */
export function answerRequests({ connection, workspace, open, language, inserting, answer }: Answering): void {
  const at = ({ textDocument }: Pick<TextDocumentPositionParams, 'textDocument'>) => workspace.at(textDocument.uri);
  type Place = NonNullable<ReturnType<Workspace['at']>>;
  const of =
    <Asked extends Pick<TextDocumentPositionParams, 'textDocument'>, T>(
      nothing: T,
      ask: (place: Place, asked: Asked) => T,
    ) =>
    (asked: Asked): T =>
      answer(() => {
        const place = at(asked);
        return place ? ask(place, asked) : nothing;
      }, nothing);

  connection.onHover(of(null, ({ plan, file }, { position }) => hover(plan, file, position)));
  connection.onCompletion(of([], ({ plan, file }, { position }) => [...completion(plan, file, position, inserting())]));
  connection.onDefinition(of(null, ({ plan, file }, { position }) => definition(plan, file, position)));
  connection.onReferences(
    of([], ({ plan, file }, { position, context }) => [
      ...references(plan, file, position, context.includeDeclaration),
    ]),
  );
  connection.onDocumentSymbol(of([], ({ file }) => [...symbols(file)]));
  connection.onFoldingRanges(of([], ({ file }) => [...folding(file)]));
  connection.onDocumentLinks(
    of([], ({ plan, file }) => {
      const folder = dirname(plan.examination.document.file);
      return [...links(plan, file, path => open.uriOf(join(folder, path)))];
    }),
  );
  connection.onCodeAction(
    of([], ({ plan, file }, { range, context }) => [...actions(plan, file, range, context.diagnostics, context.only)]),
  );
  connection.onPrepareRename(of(null, ({ plan, file }, { position }) => prepareRename(plan, file, position)));
  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const place = at({ textDocument });
    const renamed = place && answer(() => rename(place.plan, place.file, position, newName), undefined);
    if (!renamed) return null;
    if ('refused' in renamed)
      return new ResponseError(ErrorCodes.InvalidParams, renamed.refused[place.plan.language ?? language]);
    return { changes: renamed.edits };
  });
}
