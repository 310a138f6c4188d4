import fc from 'fast-check';

// The same inputs in every run, so that a failure is the change's own; another seed looks elsewhere: SEED=7 npm test.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_124) });
