// Builds dist/: the program, with a chunk of its own for each command that loads something heavy, and the library.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { licenceIn, licencesOf } from './packaging/licences.js';
import { pageOf } from './packaging/page.js';

/** What only people and editors read in a schema. */
const words = ['title', 'description', 'examples'];

/** The schema without its words: a program that checks has no use for them. */
function bare(node, isMapOfFields = false) {
  if (Array.isArray(node)) return node.map(item => bare(item));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMapOfFields || !words.includes(key))
      .map(([key, value]) => [key, bare(value, !isMapOfFields && ['properties', '$defs'].includes(key))]),
  );
}

/** Puts ajv's own code for the schema in place of its compiler, so that no command loads a compiler. */
const compiledSchema = {
  name: 'compiled-schema',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /src[\\/]plan[\\/]validator\.ts$/ }, ({ path }) => {
      const schema = bare(JSON.parse(readFileSync('schemas/helhedsplan.schema.json', 'utf8')));
      const formats = Object.fromEntries(['dato', 'periode', 'beloeb', 'antal'].map(name => [name, () => true]));
      const ajv = new Ajv2020({
        strict: true,
        allowUnionTypes: true,
        allErrors: true,
        messages: false,
        inlineRefs: false,
        formats,
        code: { source: true, esm: true, formats: _`formats` },
      });
      const code = standaloneCode(ajv, ajv.compile(schema));
      const name = /export default (\w+);/.exec(code)?.[1];
      if (name === undefined) throw new Error('ajv no longer exports its standalone code as expected.');
      return {
        contents: [
          "import { formats } from './formats.ts';",
          code.replace(/export const validate = \w+;export default \w+;/, ''),
          `export function validate(data) { ${name}(data); return ${name}.errors ?? []; }`,
        ].join('\n'),
        loader: 'js',
        resolveDir: dirname(path),
      };
    });
    // An editor and a form show the words.
    onResolve({ filter: /helhedsplan\.schema\.json$/ }, ({ path, importer, resolveDir }) =>
      /src[\\/]plan[\\/]fields\.ts$/.test(importer) ? { path: resolve(resolveDir, path), suffix: '?words' } : undefined,
    );
    onLoad({ filter: /schemas[\\/]helhedsplan\.schema\.json$/ }, ({ path, suffix }) => {
      const schema = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify(suffix === '?words' ? schema : bare(schema)), loader: 'json' };
    });
  },
};

/**
 * Loads a package the first time one of its functions or classes is used. Most plans have nothing to explain, and then nobody
 * waits for the parser that explains.
 */
const lazily = (name, functions) => ({
  name: `lazy-${name}`,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: 'lazy' }));
    onLoad({ filter: new RegExp(`^${name}$`), namespace: 'lazy' }, () => ({
      contents: [
        'let loaded;',
        `const load = () => (loaded ??= __createRequire(import.meta.url)('./${name}.cjs'));`,
        ...functions.map(each =>
          each === 'default'
            ? 'export default (...given) => load().default(...given);'
            : /^[A-Z]/.test(each)
              ? `export class ${each} { constructor(...given) { return new (load().${each})(...given); } }`
              : `export const ${each} = (...given) => load().${each}(...given);`,
        ),
      ].join('\n'),
      loader: 'js',
    }));
  },
});

/** Of all that package.json says, the program tells the version. */
const versionAlone = {
  name: 'version-alone',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) =>
      path === resolve('package.json')
        ? { contents: JSON.stringify({ version: JSON.parse(readFileSync(path, 'utf8')).version }), loader: 'json' }
        : undefined,
    );
  },
};

/** Which file gives what the library exports. */
const doors = new Map(
  [...readFileSync('src/index.ts', 'utf8').matchAll(/^export (?:type )?\{([^}]*)\} from '(.*)';/gm)].flatMap(
    ([, names, file]) => names.split(',').map(name => [name.trim().replace(/^type /, ''), file]),
  ),
);

/** Names the build by all that it is made of: what one build has kept, another does not take for its own. */
const buildNamed = {
  name: 'build-named',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]cli[\\/]build\.ts$/ }, () => {
      const made = createHash('sha256');
      const sources = readdirSync('src', { recursive: true }).filter(name => /\.tsx?$/.test(name));
      for (const file of [
        ...sources.sort().map(name => join('src', name)),
        'schemas/helhedsplan.schema.json',
        'package-lock.json',
      ])
        made.update(readFileSync(file));
      return { contents: `export const build = '${made.digest('base64url')}';` };
    });
  },
};

/** The program takes what it needs from where it stands: by the one door of the library each command would load all of it. */
const byManyDoors = {
  name: 'by-many-doors',
  setup({ onLoad }) {
    const fromIndex = /^import \{([^}]*)\} from '((?:\.\.\/)+)index\.ts';/gm;
    onLoad({ filter: /src[\\/]cli[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(fromIndex, (_, names, up) =>
        names
          .split(',')
          .map(name => name.trim())
          .filter(name => name !== '' && !name.startsWith('type '))
          .map(name => `import { ${name} } from '${up}${doors.get(name.split(' as ')[0])}';`)
          .join(' '),
      ),
      loader: 'ts',
    }));
  },
};

/** The fields of a rule that only its page shows, as they stand in its file. */
const pageFields = /^ {2}(?:title|why|fix|example): \{(?:.*\},|[\s\S]*?^ {2}\},)\n/gm;

/** Keeps the pages of the rules in `dist/rule-pages.cjs`: a check of a plan without gaps has no use for them. */
const pagesApart = {
  name: 'pages-apart',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]rules[\\/]page\.ts$/ }, () => ({
      contents: [
        'let pages;',
        "export const pageOf = ({ code }) => (pages ??= __createRequire(import.meta.url)('./rule-pages.cjs'))[code];",
      ].join('\n'),
      loader: 'js',
    }));
    onLoad({ filter: /src[\\/]rules[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(pageFields, ''),
      loader: 'ts',
    }));
  },
};

/** What helhed uses of the parser that explains. */
const yamlParts = ['Lexer', 'parseDocument', 'isAlias', 'isMap', 'isPair', 'isScalar', 'isSeq'];

/** What it uses of the packages that make a web page of Markdown. */
const pageParts = { marked: ['Marked'], 'sanitize-html': ['default'] };

/** Leaves out of a check by itself what only other commands ask for. */
const checkAlone = {
  name: 'check-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\// }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && /cli[\\/]commands[\\/](?!check\.ts)/.test(importer)
        ? { path, namespace: 'elsewhere' }
        : undefined,
    );
    onLoad({ filter: /^/, namespace: 'elsewhere' }, () => ({ contents: '' }));
  },
};

/** The program that is begun with hands all other commands over to the one that has them. */
const handsOver = {
  name: 'hands-over',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: './cli.js', external: true }));
  },
};

/** The packages that write Word documents, which only a submission in Word loads. */
const wordPackages = ['docx', 'docx/layout', 'fflate'];

/** Leaves these packages to `dist/word-packages.js`, which the program and the library share. */
const sharedWordPackages = {
  name: 'shared-word-packages',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(?:${wordPackages.join('|')})$`) }, ({ importer }) =>
      // What other packages take from them is not among what our own code takes.
      importer.includes('node_modules') ? undefined : { path: './word-packages.js', external: true },
    );
  },
};

/** What our own code takes from them: no more is bundled. */
function wordExports() {
  const sources = readdirSync('src/publishing/word', { recursive: true })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(`src/publishing/word/${name}`, 'utf8'));
  const code = [readFileSync('src/publishing/word.ts', 'utf8'), ...sources].join('\n');
  return wordPackages.map(name => {
    const lists = [...code.matchAll(new RegExp(`^import \\{([^}]*)\\} from '${name}'`, 'gm'))].map(([, list]) => list);
    const names = lists.flatMap(list => list.split(',')).map(each => each.trim());
    const values = names.filter(each => each !== '' && !each.startsWith('type '));
    return `export { ${[...new Set(values)].join(', ')} } from '${name}';`;
  });
}

const common = {
  bundle: true,
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [compiledSchema],
};

rmSync('dist', { recursive: true, force: true });
const built = [];
const program = {
  ...common,
  plugins: [
    compiledSchema,
    sharedWordPackages,
    lazily('yaml', yamlParts),
    ...Object.entries(pageParts).map(([name, parts]) => lazily(name, parts)),
    pagesApart,
    buildNamed,
    byManyDoors,
    versionAlone,
  ],
  platform: 'node',
  // Zip files are read as streams of Node's own; the package that stands in for them is for versions long gone.
  alias: { 'readable-stream': 'node:stream' },
  minifyWhitespace: true,
  minifySyntax: true,
};
built.push(
  await build({
    ...program,
    entryPoints: { cli: 'src/cli/main.ts', 'check-thread': 'src/cli/checking/thread.ts' },
    outdir: 'dist',
    splitting: true,
    chunkNames: '[name]-[hash]',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  }),
);
/** A file that Node needs no module graph for, and that can be kept as it was compiled. */
const asOneFile = {
  ...program,
  format: 'cjs',
  define: { 'import.meta.url': '__here' },
  banner: {
    js: "const __here = require('node:url').pathToFileURL(__filename).href, __createRequire = () => require;",
  },
};
built.push(
  await build({
    ...asOneFile,
    plugins: [handsOver, versionAlone],
    entryPoints: ['src/cli/start.ts'],
    outfile: 'dist/start.cjs',
  }),
);
built.push(
  await build({
    ...asOneFile,
    plugins: [checkAlone, ...program.plugins],
    entryPoints: ['src/cli/run.ts'],
    outfile: 'dist/check.cjs',
  }),
);
for (const [name, parts] of Object.entries(pageParts))
  built.push(
    await build({
      ...common,
      plugins: [],
      stdin: { contents: `export { ${parts.join(', ')} } from '${name}';`, resolveDir: '.' },
      outfile: `dist/${name}.cjs`,
      format: 'cjs',
      platform: 'node',
      minify: true,
    }),
  );
built.push(
  await build({
    ...common,
    plugins: [],
    stdin: {
      contents: `export { ${yamlParts.join(', ')} } from 'yaml';`,
      resolveDir: '.',
    },
    outfile: 'dist/yaml.cjs',
    format: 'cjs',
    platform: 'node',
    minify: true,
    alias: { yaml: './node_modules/yaml/browser/index.js' },
  }),
);
const ofWord = await build({
  ...common,
  plugins: [],
  stdin: { contents: wordExports().join('\n'), resolveDir: '.' },
  outfile: 'dist/word-packages.js',
  platform: 'neutral',
  mainFields: ['browser', 'module', 'main'],
  minify: true,
  legalComments: 'eof',
  // Whoever bundles the library further has them from here.
  banner: {
    js: `/*\n${['docx', 'fflate', 'nanoid'].map(name => licenceIn(`node_modules/${name}`)).join('\n\n')}\n*/`,
  },
});
built.push(ofWord);
built.push(
  await build({
    ...common,
    plugins: [compiledSchema, sharedWordPackages],
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    splitting: true,
    chunkNames: 'library-[name]-[hash]',
    platform: 'neutral',
    packages: 'external',
  }),
);

/** The help, in colour, by language and width. */
const helpIn = language =>
  Object.fromEntries(
    [80, 100].map(width => {
      const env = { ...process.env, HELHED_LANG: language, COLUMNS: String(width) };
      return [width, execFileSync(process.execPath, ['dist/cli.js', '--help', '--color'], { encoding: 'utf8', env })];
    }),
  );
writeFileSync('dist/help.json', JSON.stringify({ da: helpIn('da'), en: helpIn('en') }));

const { rules } = await import('./dist/index.js');
const pages = rules.map(({ code, title, why, fix, example }) => [code, { title, why, fix, example }]);
writeFileSync('dist/rule-pages.cjs', `module.exports = ${JSON.stringify(Object.fromEntries(pages))};\n`);

/** The page takes the Word packages as they are built, and leaves out what reads style attributes, which no paper has. */
const lean = {
  name: 'lean',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${wordPackages.join('|')})$`) }, () => ({
      path: resolve('dist/word-packages.js'),
    }));
    onResolve({ filter: /^postcss$/ }, ({ path }) => ({ path, namespace: 'none' }));
    onLoad({ filter: /^/, namespace: 'none' }, () => ({ contents: 'export const parse = undefined;' }));
  },
};

const page = await build({
  ...common,
  plugins: [compiledSchema, lean],
  entryPoints: { page: 'src/page/main.tsx', style: 'src/page/style/page.css' },
  outdir: 'dist',
  format: 'iife',
  target: ['chrome123', 'firefox120', 'safari17.5'],
  platform: 'browser',
  minify: true,
  write: false,
});
built.push(page);
const textOf = ending => page.outputFiles.find(({ path }) => path.endsWith(ending)).text;
const styleHash = /'(sha256-[^']+)'/.exec(readFileSync('src/publishing/style.ts', 'utf8'))?.[1];
writeFileSync(
  'dist/helhed.html',
  pageOf({
    title: 'helhed',
    language: 'da',
    script: textOf('.js'),
    style: textOf('.css'),
    // The submission stands in a frame, which is held to the policy of the page.
    styles: [`'${styleHash}'`],
    // What is mailed by itself has them with it; the Word packages came in as they were built before.
    licences: licencesOf([page.metafile, ofWord.metafile]),
    tooOld: [
      '<p>Denne browser er for gammel til helhed. Åbn siden i en nyere udgave af Edge, Chrome, Firefox eller Safari.</p>',
      '<p lang="en">This browser is too old for helhed. Open the page in a newer version of Edge, Chrome, Firefox or Safari.</p>',
    ].join(''),
    noScript: 'helhed skal bruge JavaScript i browseren. Det er slået fra her.',
  }),
);

writeFileSync('dist/licences.txt', licencesOf(built.map(({ metafile }) => metafile)));

/** For the tests alone: what each file was made of. */
const inputs = built.flatMap(({ metafile }) => Object.entries(metafile.outputs));
writeFileSync(
  'dist/inputs.json',
  JSON.stringify(Object.fromEntries(inputs.map(([file, of]) => [file, Object.keys(of.inputs)]))),
);
