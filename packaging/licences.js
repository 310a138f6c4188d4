// The licences of the packages whose code is in what is built: each asks to stand in every copy.
import { readdirSync, readFileSync } from 'node:fs';

/** The licences of all packages that builds took code from, by the metafiles of esbuild, as one text. */
export function licencesOf(metafiles) {
  // What a browser has no use for is left out, and named so.
  const inputs = metafiles
    .flatMap(({ inputs }) => Object.keys(inputs))
    .filter(input => !input.startsWith('(disabled):'));
  const folders = inputs.flatMap(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? []);
  return `${[...new Set(folders)]
    .map(licenceIn)
    .sort()
    .join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The licence of the package in a folder, below its name and version. */
export function licenceIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} ${version} has no file with its licence (${license}).`);
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
}
