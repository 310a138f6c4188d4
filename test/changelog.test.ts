import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const headings = [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading ?? '');

test('the newest entry is of the version that package.json has', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(headings[0]).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')} – `));
});

test('each entry is of a version and of its day, or of what is not out yet', () => {
  for (const heading of headings)
    expect(heading).toMatch(/^\d+\.\d+\.\d+ – (?:\d{2}\.\d{2}\.\d{4}|ikke udgivet endnu)$/);
});

test('what has changed is told by its kind', () => {
  const kinds = [...changelog.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind);
  for (const kind of kinds)
    expect(['Tilføjet', 'Ændret', 'Forældet', 'Fjernet', 'Rettet', 'Sikkerhed']).toContain(kind);
});
