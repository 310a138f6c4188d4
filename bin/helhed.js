#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '../dist/start.cjs');
if (existsSync(built)) require(built);
else {
  process.stderr.write('helhed er ikke bygget endnu. Kør først: npm run build\n');
  process.exitCode = 2;
}
