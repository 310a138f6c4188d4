// How much room helhed takes when it is installed from its package, with all that it needs.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packs what is built, installs that in a folder of its own, and counts: bytes to download, bytes on the disk, packages. Or why it can't. */
export function sizeInstalled(folder) {
  const own = join(folder, 'installed');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'package.json'), '{"private":true}');
  const npm = (args, cwd) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  try {
    const [{ filename, size }] = JSON.parse(
      npm(['pack', '--json', '--ignore-scripts', '--pack-destination', own], '.'),
    );
    npm(['install', '--no-audit', '--no-fund', '--prefer-offline', filename], own);
    const files = readdirSync(join(own, 'node_modules'), { recursive: true, withFileTypes: true }).filter(file =>
      file.isFile(),
    );
    const isPackage = ({ name, parentPath }) =>
      name === 'package.json' && /node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+$/.test(parentPath);
    return {
      download: size,
      bytes: files.reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0),
      packages: files.filter(isPackage).length,
    };
  } catch (error) {
    return {
      failed: String(error.stderr || error.message)
        .trim()
        .split('\n')[0],
    };
  }
}
