import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What npm says of a package that it has packed. */
export interface Packed {
  readonly filename: string;
  /** Bytes to download. */
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** The package as npm packs it, installed in a folder of its own with a name that people give folders. */
export interface Installed {
  readonly packed: Packed;
  readonly folder: string;
  remove(): void;
}

/** Packs the built package and installs it. Takes a few seconds, and what it needs besides from npm. */
export function packAndInstall(): Installed {
  if (!existsSync('dist/types/index.d.ts')) throw new Error('The package is not built whole: npm run build');
  const home = mkdtempSync(join(tmpdir(), 'helhed-package-'));
  const folder = join(home, 'Mine planer æøå');
  const [packed]: readonly Packed[] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', home], '.'));
  if (packed === undefined) throw new Error('npm packed nothing.');
  run('mkdir', [folder], '.');
  const quick = ['--no-audit', '--no-fund', '--prefer-offline'];
  // As README.md says it, in a folder without a package.json.
  run('npm', ['install', '--save-dev', ...quick, join('..', packed.filename)], folder);
  run('npm', ['pkg', 'set', 'type=module'], folder);
  return { packed, folder, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** What a program prints; throws with what it complains of. */
export function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stderr}\n${stdout}`);
  return stdout;
}
