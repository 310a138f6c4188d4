import { expect, test } from 'vitest';
import { editorSchema } from '../../src/editor-schema/editor-schema.ts';

test('schemas/helhedsplan.editor.schema.json', async () => {
  const text = `${JSON.stringify(editorSchema(), undefined, 1)}\n`;
  await expect(text).toMatchFileSnapshot('../../schemas/helhedsplan.editor.schema.json');
});
