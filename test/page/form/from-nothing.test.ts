import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../browser.ts';
import { offlineFile, shown, textBox, withoutPickers } from '../pages.ts';

/** What is done with the keyboard: words that are typed; `→ Name` is Tab until the keyboard is there, and `⏎` is Enter. */
type Keys = readonly string[];

/** An annex that lies elsewhere, put in below the last one. */
const annex = (title: string, at: number): Keys => [
  ...(at === 0 ? [] : ['→ + Tilføj et bilag']),
  '⏎',
  title,
  `→ Flere felter til »Bilag ${at + 1}«: Id, Nummer, Sted, Sider, Note`,
  '⏎',
  '→ Sted',
  'driftsstøttesystemet',
];

/** The answers, by the place of the question. A composed plan: neither the place nor the people are real. */
const answers: Readonly<Record<string, Keys>> = {
  '/titel': ['Sammen om Birkeparken – strategisk samarbejdsaftale'],
  '/område': ['Birkeparken'],
  '/kommune': ['Eksempel Kommune'],
  '/periode/fra': ['november 2021'],
  '/periode/til': ['31.10.2025'],
  '/boligorganisationer/0/navn': ['Boligforeningen Eksempel'],
  '/boligorganisationer/0/afdelinger': ['0055', '→ Navn', 'Birkeparken', '→ Boliger', 'ca. 840', '→ Beboere', '2.100'],
  '/problemer': [
    '→ Problem',
    'Mange unge er uden job',
    '→ Tal',
    '27 %',
    '→ År',
    '2020',
    '→ Kilde',
    'Boligsociale Data',
  ],
  '/formål': ['Flere unge får fodfæste på arbejdsmarkedet.'],
  '/indsatsområder/0/delaftale': [
    '→ Titel',
    'Delaftale om uddannelse',
    '→ Ajourført',
    '12. maj 2021',
    '→ + Tilføj en partner',
    '⏎',
    'Ungdomsskolen',
  ],
  '/indsatsområder/0/aktiviteter/0/titel': ['Fritidsjob'],
  '/indsatsområder/0/aktiviteter/0/målgruppe': ['Unge mellem 13 og 17 år, ca. 180'],
  '/indsatsområder/0/aktiviteter/0/ansvarlig': ['Projektlederen i Boligforeningen Eksempel'],
  '/indsatsområder/0/aktiviteter/0/mål': ['60 unge har haft et fritidsjob inden udgangen af 2024, mod 18 i 2020'],
  '/indsatsområder/0/aktiviteter/0/skridt': ['Aftaler med tolv virksomheder', '→ Skridt 2', 'Samtaler med de unge'],
  '/indsatsområder/0/aktiviteter/0/succeskriterier': [
    '60 unge har haft et fritidsjob i tre måneder',
    '→ Måling: hvordan',
    'Vejlederen tæller hvert kvartal',
  ],
  '/indsatsområder/0/aktiviteter/0/milepæle': ['1. kvartal 2022', '→ Hvad', 'De første ti unge er i job'],
  '/indsatsområder/0/aktiviteter/0/ressourcer': ['Vejleder', '→ Giver', 'Landsbyggefonden', '→ Beløb', '0,9 mio. kr.'],
  '/indsatsområder/0/aktiviteter/0/forankring': [
    'Ungdomsskolen driver det videre',
    '→ Hvem: navn',
    'Ungdomsskolen',
    '→ Hvornår',
    'fra november 2025',
  ],
  '/organisation': ['→ Møder', 'fire gange om året'],
  '/organisation/bestyrelse/medlemmer': [
    '→ + Tilføj et medlem',
    '⏎',
    'Kommunaldirektøren i Eksempel Kommune',
    '⏎',
    'Direktøren for Boligforeningen Eksempel',
  ],
  '/organisation/bestyrelse/opgaver': ['→ + Tilføj en opgave', '⏎', 'Leder og koordinerer indsatsen'],
  '/organisation/bestyrelse/mandat': ['Bestyrelsen beslutter om mål, budget og ændringer.'],
  '/organisation/følgegrupper': ['→ + Tilføj et medlem', '⏎', 'Lederen af ungdomsskolen'],
  '/organisation/projektleder': ['Projektlederen i Boligforeningen Eksempel'],
  '/organisation/beboere': ['Formanden for afdelingsbestyrelsen'],
  '/organisation/evaluering': ['Bestyrelsen evaluerer planen hvert år i november.'],
  '/budget': [
    '1.200.000',
    '→ Kilde',
    'Landsbyggefonden',
    '→ Beløb, Landsbyggefonden',
    '900.000',
    '→ Kilde',
    'Eksempel Kommune',
    '→ Beløb, Eksempel Kommune',
    '300.000',
  ],
  '/bilag': ['Beredskabsplan', 'Milepælsplan', 'Kommissorium for bestyrelsen', 'Indberetningsskema', 'Budget'].flatMap(
    annex,
  ),
  '/afsnit': [
    '→ Tekst',
    'Her er godt at bo.',
    '→ Tekst',
    'Området er et forebyggelsesområde.',
    '→ Tekst',
    'Vi koordinerer med områdets udviklingsplan og de andre indsatser i området.',
    '→ Tekst',
    'Kernedriften i kommunen og boligforeningen går videre, og indsatsen lægger fritidsjob til. Den bygger på viden fra CFBU.',
    '→ Tekst',
    'Vi indberetter kriterierne i Boligsociale Data.',
  ],
  '/underskrifter': [
    'Eksempel Kommune',
    '→ Stilling',
    'kommunaldirektør',
    '→ Part',
    'Boligforeningen Eksempel',
    '→ Stilling',
    'direktør',
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** What the keyboard is at: the name of a box, or the words of a button. */
const here = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : undefined;
    return (at?.ariaLabel ?? (label ?? at)?.textContent ?? '').trim();
  });

/** Presses Tab until the keyboard is at something with that name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const met: string[] = [];
  for (; met.length < 250; met.push(await here(page))) {
    if ((await here(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never gets to ${name}, but to ${met.join(' | ')}`);
}

async function press(page: Page, keys: Keys): Promise<void> {
  for (const key of keys)
    if (key.startsWith('→ ')) {
      await page.keyboard.press('Tab');
      await tabTo(page, key.slice(2));
    } else if (key === '⏎') {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(150);
    } else await page.keyboard.type(key);
}

test('a plan is written from nothing to no gaps by the keyboard alone, one question at a time', async () => {
  const { page, complaints, requests } = await shown(browser);
  await withoutPickers(page);
  await page.goto(offlineFile);
  await tabTo(page, 'Begynd');
  await page.keyboard.press('Enter');
  await page.locator('.form-page').waitFor();
  await tabTo(page, 'Hjælp mig igennem');
  await page.keyboard.press('Enter');
  const asked: string[] = [];
  for (const question = page.locator('.questions .field').first(); await question.isVisible(); ) {
    const place = (await question.getAttribute('id'))?.replace('field:', '') ?? '';
    asked.push(place);
    const keys = answers[place];
    if (keys === undefined) throw new Error(`Nothing is written for ${place}.`);
    await press(page, keys);
    await tabTo(page, 'Næste spørgsmål');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
  }
  expect(await page.locator('.questions h2').textContent()).toBe('Alt, der bliver spurgt om, er besvaret');
  const text = await (await textBox(page)).inputValue();
  const file = join(mkdtempSync(join(tmpdir(), 'helhed-nothing-')), 'plan.yaml');
  writeFileSync(file, text);
  const { stdout } = spawnSync(process.execPath, [resolve('bin/helhed.js'), 'check', file], { encoding: 'utf8' });
  expect(stdout).toContain('ingen mangler');
  expect([complaints, requests.filter(url => !/^(?:file|blob):/u.test(url))]).toEqual([[], []]);
}, 240_000);
