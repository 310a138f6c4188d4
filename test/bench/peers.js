// Others that check YAML, and some of them against a schema: what npm has of them, and how each is asked to do the work of helhed.
// They are given the schema that helhed makes for editors: it asks for nothing, and takes all that helhed reads as text, as the plan's own
// schema does only when a plan has been read. The rules that no schema can have, none of them knows.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const schema = join(process.cwd(), 'schemas/helhedsplan.editor.schema.json');

/** Each peer: its packages, what its folder needs to hold, and its arguments for some files; `in` is where it is run. */
const peers = {
  'ajv-cli': {
    packages: ['ajv-cli@5.0.0'],
    bin: 'ajv',
    args: files => [
      'validate',
      '--spec=draft7',
      '--strict=false',
      '--all-errors',
      '-s',
      schema,
      ...files.flatMap(file => ['-d', file]),
    ],
  },
  v8r: {
    packages: ['v8r@5.1.0'],
    bin: 'v8r',
    args: (files, folder) => ['-s', relative(folder, schema), ...files.map(file => relative(folder, file))],
  },
  spectral: {
    packages: ['@stoplight/spectral-cli@6.16.3'],
    bin: 'spectral',
    files: {
      '.spectral.mjs': `import { schema } from '@stoplight/spectral-functions';
import { readFileSync } from 'node:fs';
const plan = JSON.parse(readFileSync(${JSON.stringify(schema)}, 'utf8'));
export default { rules: { plan: { given: '$', severity: 'error', then: { function: schema, functionOptions: { dialect: 'draft7', allErrors: true, schema: plan } } } } };
`,
    },
    args: (files, _, own) => ['lint', '-r', join(own, '.spectral.mjs'), '--ignore-unknown-format', '-q', ...files],
  },
  sourcemeta: {
    packages: ['@sourcemeta/jsonschema@16.11.0'],
    bin: 'jsonschema',
    args: files => ['validate', schema, ...files],
  },
  'eslint-plugin-yml (no schema)': {
    packages: ['eslint@10.15.0', 'eslint-plugin-yml@3.10.0'],
    bin: 'eslint',
    args: (files, folder, own) => ['-c', join(own, 'eslint.config.mjs'), ...files.map(file => relative(folder, file))],
    files: {
      'eslint.config.mjs': "import yml from 'eslint-plugin-yml';\nexport default [...yml.configs['flat/base']];\n",
    },
  },
  'yaml-lint (no schema)': { packages: ['yaml-lint@1.7.0'], bin: 'yamllint', args: files => files },
  'biome (no schema)': {
    packages: ['@biomejs/biome@2.6.8'],
    bin: 'biome',
    args: files => ['lint', '--files-max-size=20000000', ...files],
  },
};

/** Installs the peers that are asked for into a folder; gives those that can be run, and of the others why they can't. */
export function installed(folder, corpus, wanted) {
  const ready = [];
  const missing = [];
  for (const [name, peer] of Object.entries(peers)) {
    if (wanted && !wanted.some(part => name.includes(part))) continue;
    const own = join(folder, peer.bin);
    mkdirSync(own, { recursive: true });
    for (const [file, text] of Object.entries(peer.files ?? {})) writeFileSync(join(own, file), text);
    writeFileSync(join(own, 'package.json'), '{"private":true}');
    const bin = join(own, 'node_modules/.bin', peer.bin);
    try {
      if (!existsSync(bin))
        execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', own, ...peer.packages], {
          stdio: 'pipe',
        });
      const work = {
        name,
        command: bin,
        args: files => peer.args(files, corpus, own),
        cwd: corpus,
      };
      ready.push(work);
    } catch (error) {
      missing.push({
        name,
        failed: `not installed: ${
          String(error.stderr || error.message)
            .trim()
            .split('\n')[0]
        }`,
      });
    }
  }
  return { ready, missing };
}
