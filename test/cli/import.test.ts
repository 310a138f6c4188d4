import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { helhed } from './run.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'helhed-indlæs-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

// Composed.
const old = `# Helhedsplan for Lærkeparken

Vi er glade for området.

# Vores historie

Det begyndte i 1972.

# Indsatsområde 1: Børn

## Aktivitet 1.1 Lektiecafé

**Mål:** Flere børn klarer sig i skolen.

# Indsatsområde 2: Beskæftigelse

# Budget

| Kilde | Beløb | Antal |
|---|---|---|
| Landsbyggefonden | 4.500.000 | 2 |
`;

test('the report of an old plan says what was found, what was not, and where to look', () => {
  writeFileSync(join(cwd, 'gammel.md'), old);
  const { code, stderr } = helhed(['indlæs', 'gammel.md', '-o', 'plan.yaml'], { cwd });
  const lines = readFileSync(join(cwd, 'plan.yaml'), 'utf8').split('\n');
  const lineOf = (said: string) => lines.findIndex(line => line.includes(said));
  expect([code, stderr]).toEqual([
    0,
    `Skrev plan.yaml, læst fra gammel.md. Dokumentet er ikke rørt.
Fandt 2 indsatsområder og 1 aktivitet:
  Beskæftigelse: fandt ingen aktiviteter
  Lektiecafé: fandt ikke skridt, succeskriterier, milepæle, ressourcer og forankring
Om planen selv fandt helhed titel.
Fandt ikke boligområde, kommune, periode, boligorganisationer, parter, problemer, organisation og budget.
Blev til afsnit med jeres egen overskrift: »Vores historie«. Er det svar på noget, planen har et felt til, så flyt det dér.
2 steder er blevet til kommentarer, fordi helhed ikke var sikker på, hvor teksten hører til. Søg efter »# Fra dokumentet« i planen, og flyt teksten hen, hvor den skal stå:
  linje ${lineOf('# > Kilde')}, fra »Budget«: Kilde | Beløb | Antal
  linje ${lineOf('# > Vi er')}: Vi er glade for området.
Læs planen igennem, og se så, hvad der mangler: helhed tjek plan.yaml
`,
  ]);
});
