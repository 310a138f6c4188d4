import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** A program as V8 compiled it, and the exit codes of the runs whose functions are in it. */
interface Kept {
  readonly compiled: Buffer;
  readonly endings: number;
}

/** What stands before what V8 compiled: checksums of the program and of what follows, and the exit codes, four bytes each. */
const head = 12;

/**
 * Runs a CommonJS file as V8 compiled it in an earlier run, and gives what it exports. What this run compiles is kept for the next when
 * no run that ended so has been kept. V8 itself takes what is broken for whole, and sees of another program only the length, so both
 * are looked after here. Without a folder, or where nothing can be read or written there, the file is compiled as any other.
 */
export function keptCompiled(file: string, require: NodeJS.Require, folder: string | undefined): unknown {
  const program = readFileSync(file);
  const place =
    folder && join(folder, `${[process.version, process.arch, crc32(file).toString(16)].join('-')}.compiled`);
  const kept = place === undefined ? undefined : read(place, program);
  const script = new Script(`(function (require, module, exports, __filename) {${program.toString()}\n})`, {
    filename: file,
    ...(kept && { cachedData: kept.compiled }),
  });
  const endings = kept === undefined || script.cachedDataRejected ? 0 : kept.endings;
  if (place !== undefined) process.once('exit', code => keep(place, program, script, endings, code));
  const made: { exports: unknown } = { exports: {} };
  script.runInThisContext()(require, made, made.exports, file);
  return made.exports;
}

function read(place: string, program: Buffer): Kept | undefined {
  try {
    if (!isOurs(dirname(place))) return undefined;
    const bytes = readFileSync(place);
    const compiled = bytes.subarray(head);
    if (bytes.readUInt32LE(0) !== crc32(program) || bytes.readUInt32LE(4) !== crc32(compiled)) return undefined;
    return { compiled, endings: bytes.readUInt32LE(8) };
  } catch {
    return undefined;
  }
}

/** After so many milliseconds V8 has thrown away what it compiled at the start. */
const tooLong = 20_000;

function keep(place: string, program: Buffer, script: Script, before: number, code: number): void {
  const endings = before | (1 << code);
  if (code > 1 || endings === before || performance.now() > tooLong) return;
  const beside = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    if (!isOurs(dirname(place))) return;
    const compiled = script.createCachedData();
    const about = Buffer.from(Uint32Array.of(crc32(program), crc32(compiled), endings).buffer);
    writeFileSync(beside, Buffer.concat([about, compiled]), { flag: 'wx', mode: 0o600 });
    renameSync(beside, place);
    removeOld(dirname(place));
  } catch {
    remove(beside);
  }
}

/** How long what was kept for another Node, or for a helhed that stands elsewhere, may lie there: thirty days, in milliseconds. */
const longest = 30 * 24 * 3600_000;

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (/\.compiled(?:\.\d+)?$/u.test(name) && Date.now() - lstatSync(file).mtimeMs > longest) remove(file);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Nothing could be written there, so nothing is left.
  }
}

/** Whether a folder is this user's own, and nobody else can put anything there: what is compiled is run without being read. */
function isOurs(folder: string): boolean {
  const about = lstatSync(folder);
  if (!about.isDirectory()) return false;
  return process.getuid === undefined || (about.uid === process.getuid() && (about.mode & 0o022) === 0);
}
