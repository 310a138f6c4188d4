#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write('helhed er ikke bygget endnu. Kør først: npm run build\n');
  process.exitCode = 2;
}
