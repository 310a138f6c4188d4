import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { actions } from '../../src/language-server/actions.ts';
import { completion } from '../../src/language-server/completion.ts';
import { definition, references } from '../../src/language-server/definition.ts';
import { diagnosticsIn } from '../../src/language-server/diagnostics.ts';
import { hover } from '../../src/language-server/hover.ts';
import { links } from '../../src/language-server/links.ts';
import { prepareRename, rename } from '../../src/language-server/rename.ts';
import { folding, symbols } from '../../src/language-server/symbols.ts';
import { edited, opened } from './opened.ts';

const draft = readFileSync('examples/udkast/birkeparken.helhedsplan.yaml', 'utf8');

/** A plan as it may look while it is being typed: with a piece taken out, something put in, and the cursor there. */
const typed = fc
  .record({
    from: fc.nat(draft.length),
    out: fc.oneof(fc.nat(3), fc.nat(400)),
    put: fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '\n',
        '- ',
        ': ',
        '{',
        '[',
        '"',
        "'",
        '|\n',
        '# ',
        '&a ',
        '\t',
        '🏘',
        '\r\n',
        ',',
        '  - fil: a.yaml\n',
      ),
      fc.string({ maxLength: 5 }),
    ),
  })
  .map(({ from, out, put }) => `${draft.slice(0, from)}${put.replaceAll('¦', '')}¦${draft.slice(from + out)}`);

/** Every range in what an editor is given, wherever it stands. */
function rangesIn(value: unknown): readonly Range[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [value as Range] : [];
  return [...own, ...Object.values(value).flatMap(rangesIn)];
}

test('whatever is being typed, an editor is answered, and with places that the text has', () => {
  fc.assert(
    fc.property(typed, text => {
      const { plan, file, position } = opened({ 'plan.yaml': text, 'a.yaml': 'navn: A\n' });
      const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
      const shown = diagnosticsIn(plan, file);
      const offered = completion(plan, file, position, { snippets: true, asIs: true });
      const given = [
        shown,
        offered,
        hover(plan, file, position),
        definition(plan, file, position),
        references(plan, file, position, true).filter(({ uri }) => uri === file.uri),
        prepareRename(plan, file, position),
        rename(plan, file, position, 'nyt'),
        symbols(file),
        folding(file),
        links(plan, file, path => path),
        actions(plan, file, { start: position, end: position }, shown),
        actions(plan, file, everywhere, shown, ['source.fixAll']),
      ];
      const lines = text.replace('¦', '').split(/\r\n|\n|\r/);
      const isThere = ({ line, character }: Range['start']) =>
        character >= 0 && character <= (lines[line]?.length ?? -1);
      expect(rangesIn(given).filter(({ start, end }) => !isThere(start) || !isThere(end))).toEqual([]);
      for (const { textEdit } of offered) if (textEdit && 'range' in textEdit) edited(file.document.text, [textEdit]);
    }),
    { numRuns: 40 },
  );
});
