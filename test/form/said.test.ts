import { describe, expect, test } from 'vitest';
import { fixOf } from '../../src/form/fix.ts';
import { questionsIn } from '../../src/form/questions.ts';
import { rules } from '../../src/rules/index.ts';
import { fieldsOf, formOf } from './shown.ts';

/** Words that only mean something to who sees the file: a key with its colon, the number of a line, and signs to put around a text. */
const ofTheFile = {
  da: /`|[»\s][\p{L}_]+:[»«]|[Ll]inje \d|[Ss]æt .* i anførselstegn|bindestreg (?:foran|og)/u,
  en: /`|[“"\s][\p{L}_]+:[”"]|\bline \d|\b[Pp]ut .* in quotes|\bdash (?:and|before)\b/u,
};

describe.each(rules.map(({ code, example }) => [code, example.bad]))('%s', (code, bad) => {
  const form = formOf(bad);
  const gaps = [...form.gaps, ...fieldsOf(form).flatMap(({ gaps }) => gaps)].filter(gap => gap.code === code);

  test.runIf(form.sections.length > 0)('says in the form nothing of lines and signs', () => {
    const said = [...gaps.map(({ message }) => message), ...questionsIn(form).map(({ text }) => text)];
    for (const { da, en } of said) {
      expect(da).not.toMatch(ofTheFile.da);
      expect(en).not.toMatch(ofTheFile.en);
    }
  });

  // HP021 is about a comment, which only the file has.
  test.runIf(form.sections.length > 0 && code !== 'HP021')('says what to do in the form', () => {
    const { da = '', en = '' } = fixOf(code) ?? {};
    expect(da).not.toMatch(ofTheFile.da);
    expect(en).not.toMatch(ofTheFile.en);
  });
});

test.each([
  ['boligorganisationer: [{ nr: "1" }]', 'Hvad hedder boligorganisationen?'],
  ['indsatsområder: [{ nr: "1" }]', 'Hvad hedder indsatsområdet?'],
  ['parter: [{ rolle: kommune }]', 'Hvad hedder parten?'],
])('a name that is missing in %s is asked for by what it is the name of', (plan, question) => {
  const fields = fieldsOf(formOf(`program: 2019-26\n${plan}\n`));
  expect(fields.filter(({ name }) => name === 'navn').map(({ question }) => question?.da)).toContain(question);
  expect(fields.flatMap(({ gaps }) => gaps.map(({ message }) => message.da))).toContain(question);
});
