import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { planFromWord } from '../../../src/exchange/word/index.ts';
import { check, render } from '../../../src/index.ts';

const folder = 'examples/planer';
const plans = [...readdirSync(folder).map(name => join(folder, name)), 'examples/udkast/birkeparken.helhedsplan.yaml'];

/** What a submission says in Markdown. */
const markdown = async (text: string) => {
  const { content } = await render(text, { format: 'md', language: 'da' });
  return String(content);
};

describe.each(plans)('%s, written in Word and read again', file => {
  const original = readFileSync(file, 'utf8');
  let text = '';

  beforeAll(async () => {
    const { content } = await render(original, { format: 'docx', language: 'da' });
    if (content === undefined) throw new Error('no document');
    const plan = await planFromWord(content, 'da');
    if ('problem' in plan) throw new Error(plan.problem.da);
    text = plan.text;
  }, 60_000);

  test('says the same in every line of its submission but the drawings', async () => {
    const isDrawn = (line: string) => /: \d\.\d .*\. .*: \d\.\d /u.test(line);
    const lines = async (plan: string) => (await markdown(plan)).split('\n').filter(line => !isDrawn(line));
    expect(await lines(text)).toEqual(await lines(original));
  });

  test('has nothing that the shape of a plan refuses', () => {
    const ofShape = check(text).filter(({ code }) => /^HP0/u.test(code));
    expect(ofShape.map(({ message }) => message.da)).toEqual([]);
  });

  test('leaves nothing over as a comment', () => {
    expect(text.split('\n').filter(line => /^ *#/u.test(line))).toEqual([]);
  });
});
