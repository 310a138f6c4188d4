import about from '../../package.json' with { type: 'json' };
import { run } from './run.ts';

run(process.argv.slice(2), about.version);
