import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { render } from '../../src/render.ts';
import { openBrowser } from '../browser.ts';
import { draft, offlineFile, openByInput, type Shown, shown, withoutPickers, writeInText } from './pages.ts';

let browser: Browser;
let one: Shown;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  one = await shown(browser, { offline: true, acceptDownloads: true });
  await withoutPickers(one.page);
  await one.page.goto(offlineFile);
}, 60_000);
afterEach(async () => {
  // Only the page itself, and its own script again for the worker.
  expect(one.requests.filter(url => url !== offlineFile && !url.startsWith('blob:'))).toEqual([]);
  expect(one.complaints).toEqual([]);
  await one.page.context().close();
});

const folder = mkdtempSync(join(tmpdir(), 'helhed åben '));
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const title = () => one.page.frameLocator('iframe').locator('h1');

/** What is taken when a button in the menu is pressed. */
async function taken(name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await one.page.getByText('Hent', { exact: true }).click();
  return download(one.page.getByRole('button', { name }));
}

async function download(button: { click(): Promise<void> }) {
  const [copy] = await Promise.all([one.page.waitForEvent('download'), button.click()]);
  return { name: copy.suggestedFilename(), bytes: readFileSync(await copy.path()) };
}

describe('a plan that is opened from the disk, without a network', () => {
  test('is shown, and is taken home in every form as the program writes it', async () => {
    await openByInput(one.page, draft);
    await title().waitFor();
    const text = readFileSync(draft, 'utf8');
    const forms = {
      'Ansøgningen i Word': 'docx',
      'Ansøgningen som webside': 'html',
      'Ansøgningen som Markdown': 'md',
    } as const;
    for (const [button, format] of Object.entries(forms)) {
      const { name, bytes } = await taken(button);
      expect(name).toBe(`birkeparken.${format}`);
      const { content = '' } = await render(text, { format, file: 'birkeparken.helhedsplan.yaml' });
      expect(bytes.equals(Buffer.from(content))).toBe(true);
    }
    const plain = await taken('Ansøgningen som ren tekst');
    expect(plain.name).toBe('birkeparken.txt');
    expect(plain.bytes.toString('utf8')).toContain('Sammen om Birkeparken');
  });

  test('is dropped on the page as well', async () => {
    const given = await one.page.evaluateHandle(
      text => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'plan.yaml'));
        return data;
      },
      readFileSync(draft, 'utf8'),
    );
    await one.page.dispatchEvent('.welcome', 'drop', { dataTransfer: given });
    await title().filter({ hasText: 'Sammen om Birkeparken' }).waitFor();
    expect(await one.page.title()).toBe('plan.yaml – helhed');
  });

  test('is printed without the page around it, from whichever view', async () => {
    await openByInput(one.page, draft);
    await title().waitFor();
    await one.page.getByRole('button', { name: /^Mangler/ }).click();
    await one.page.evaluate(() => {
      const view = document.querySelector('iframe')?.contentWindow;
      if (view) view.print = () => Object.assign(globalThis, { printed: view.innerHeight });
    });
    await one.page.keyboard.press('Control+p');
    await one.page.waitForFunction('globalThis.printed > 300');
  });

  test('that says what a page could run is only shown', async () => {
    const evil = '</script><script>document.title="x"</script><img src=x onerror=alert(1)>';
    await openByInput(one.page, put('ond.yaml', `program: 2019-26\ntitel: '${evil}'\n`));
    await title().getByText('</script>').waitFor();
    await one.page.getByRole('button', { name: /^Mangler/ }).click();
    await one.page.getByRole('button', { name: 'Tekst', exact: true }).click();
    expect(await one.page.frameLocator('iframe').locator('script, img').count()).toBe(0);
    expect(await one.page.title()).toBe('ond.yaml – helhed');
  });

  test('is given back byte for byte but for what was written, in the letters and line ends that it had', async () => {
    const text = 'program: 2019-26\r\ntitel: Sammen på Østerbro # blåbær\r\nområde: Ø\r\n';
    const plan = put('gammel.yaml', Buffer.from(text, 'latin1'));
    await openByInput(one.page, plan);
    await title().waitFor();
    await one.page.getByRole('alert').getByText('gammel.yaml er gemt med ældre tegn').waitFor();
    await writeInText(one.page, 'på', 'om');
    const { name, bytes } = await download(one.page.getByRole('button', { name: 'Gem en kopi' }));
    expect(name).toBe('gammel.yaml');
    expect(bytes.toString('latin1')).toBe(text.replace('på', 'om'));
  });

  test('in several files is opened with those it is put together from', async () => {
    const plan = put('plan.yaml', 'program: 2019-26\ntitel: Delt plan\nindsatsområder:\n  - fil: job.yaml\n');
    const part = put('job.yaml', 'navn: Beskæftigelse\nformål: Flere i job\n');
    await openByInput(one.page, [part, plan]);
    await title().getByText('Delt plan').waitFor();
    await one.page.frameLocator('iframe').getByText('Flere i job').first().waitFor();
  });

  test('in several files says which are missing, and comes along with its folder', async () => {
    const own = mkdtempSync(join(tmpdir(), 'helhed delt '));
    writeFileSync(join(own, 'plan.yaml'), 'program: 2019-26\ntitel: Delt\nindsatsområder:\n  - fil: job.yaml\n');
    writeFileSync(join(own, 'job.yaml'), 'navn: Beskæftigelse\nformål: Flere i job\n');
    await openByInput(one.page, join(own, 'plan.yaml'));
    const alert = one.page.getByRole('alert');
    await alert.getByText('plan.yaml er delt i flere filer, og resten er ikke valgt: job.yaml').waitFor();
    const [chooser] = await Promise.all([
      one.page.waitForEvent('filechooser'),
      alert.getByRole('button', { name: 'Vælg en mappe' }).click(),
    ]);
    await chooser.setFiles(own);
    await one.page.frameLocator('iframe').getByText('Flere i job').first().waitFor();
  });

  test('in several files is opened without the others when it is wished', async () => {
    await openByInput(
      one.page,
      put('plan.yaml', 'program: 2019-26\ntitel: Delt\nindsatsområder:\n  - fil: job.yaml\n'),
    );
    await one.page.getByRole('button', { name: 'Åbn uden dem' }).click();
    await title().waitFor();
    await one.page.getByRole('button', { name: /^Mangler/ }).click();
    await one.page
      .getByText(/»job\.yaml« kan ikke hentes her/)
      .first()
      .waitFor();
  });

  test('is asked about before it is left unsaved', async () => {
    await openByInput(one.page, draft);
    await writeInText(one.page, 'Sammen om', 'Fælles om');
    await one.page.getByText('Ikke gemt endnu').waitFor();
    const asked: string[] = [];
    one.page.on('dialog', dialog => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await one.page.reload();
    expect(asked).toEqual(['beforeunload']);
  });
});

describe('what is no plan', () => {
  test.each([
    ['billede.yaml', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /billede\.yaml er ikke en tekstfil/],
    ['word.docx', Buffer.from('PK\u0003\u0004'), /word\.docx er ikke en tekstfil/],
    ['kæmpe.yaml', Buffer.alloc(20_000_001, 'a'), /kæmpe\.yaml er alt for stor/],
    ['lang.yaml', Buffer.from(`titel: ${'a '.repeat(800_000)}`), /lang\.yaml er for lang til at blive skrevet i her/],
    ['brev.txt', Buffer.from('Hej, dette er et brev.\n'), /brev\.txt: Filen består ikke af felter/],
    ['x.json', Buffer.from('{"a":1}'), /x\.json: Ingen af felterne her, fx »a«/],
    ['andet.yaml', Buffer.from('services:\n  web: nginx\n'), /andet\.yaml: Ingen af felterne her/],
    ['tom.yaml', Buffer.from(''), /tom\.yaml: Der står ingen plan i filen endnu/],
    ['blandet.yaml', Buffer.concat([Buffer.from('titel: Å\n'), Buffer.from([0xe6, 0x0a])]), /to tegnsæt/],
  ])('%s is not opened, and it is said why', async (name, content, said) => {
    await openByInput(one.page, put(name, content));
    await one.page.getByRole('alert').getByText(said).waitFor();
  });

  test('a text that cannot be read is opened as a text, with what is wrong and a way back', async () => {
    await openByInput(one.page, put('brudt.yaml', 'titel: [\n  foo: "x\n'));
    await one.page.getByText('Filen kan ikke læses som en plan endnu').first().waitFor();
    await one.page.getByText(/^Linje \d+: /).waitFor();
    expect(await one.page.locator('.bar .state').textContent()).toBe('Kan ikke læses som en plan');
    await one.page.getByRole('button', { name: 'Åbn en anden fil' }).click();
    await one.page.getByRole('heading', { name: 'Åbn en plan' }).waitFor();
  });
});

test('a new plan is begun from a programme and a phase, and is nowhere until a copy is saved', async () => {
  await one.page.getByLabel('Hvor langt er planen?').selectOption('prækvalifikation');
  await one.page.getByRole('button', { name: 'Begynd', exact: true }).click();
  await one.page.getByText('Ikke gemt endnu').waitFor();
  const { name, bytes } = await download(one.page.getByRole('button', { name: 'Gem en kopi' }));
  expect(name).toBe('minplan.helhedsplan.yaml');
  expect(bytes.toString('utf8')).toContain('fase: prækvalifikation');
  await one.page.getByText('Alt er gemt').waitFor();
});

describe('a browser that is too old', () => {
  const told = (page: Page) => page.getByText('Denne browser er for gammel til helhed.');

  test('for what the page asks of it is told so, in a sentence', async () => {
    const { page } = await shown(browser);
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSpliced'));
    await page.goto(offlineFile);
    await told(page).waitFor();
    await page.context().close();
  });

  test('to read the script is told so too; one that is not is told nothing', async () => {
    const { page } = await shown(browser);
    const html = readFileSync('dist/helhed.html', 'utf8');
    await page.goto(pathToFileURL(put('gammel.html', html.replace('<script>', '<script>`'))).href);
    await told(page).waitFor();
    await page.goto(offlineFile);
    await page.getByRole('button', { name: 'Begynd', exact: true }).waitFor();
    expect(await told(page).isVisible()).toBe(false);
    await page.context().close();
  });
});
