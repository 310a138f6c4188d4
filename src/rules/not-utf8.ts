import { rule } from './rule.ts';

export default rule({
  code: 'HP010',
  name: 'not-utf8',
  severity: 'warning',
  source: 'helhed/format',
  title: { da: 'Filen er ikke gemt som UTF-8', en: 'The file is not saved as UTF-8' },
  why: {
    da: 'helhed har læst filen som Windows-1252, det ældre danske tegnsæt. Andre programmer vil vise æ, ø og å forkert.',
    en: 'helhed read the file as Windows-1252, the older Danish encoding. Other programs will show æ, ø and å wrongly.',
  },
  fix: {
    da: 'Gem filen igen, og vælg UTF-8 som tegnsæt.',
    en: 'Save the file again and choose UTF-8 as its encoding.',
  },
  example: {
    bad: `
      titel: Sammen om Søndervang # HP010 i Windows-1252
    `,
    good: `
      titel: Sammen om Søndervang
    `,
  },
  message: {
    da: () => 'Filen er ikke gemt som UTF-8. helhed har læst den som Windows-1252; se efter, om æ, ø og å er rigtige.',
    en: () => 'The file is not saved as UTF-8. helhed read it as Windows-1252; see whether æ, ø and å came out right.',
  },
  mended: { da: () => 'filen gemt som UTF-8', en: () => 'the file saved as UTF-8' },
  *check({ document }) {
    const { firstForeign, mixed } = document;
    if (firstForeign) yield { range: firstForeign, facts: {}, ...(!mixed && { edits: [] }) };
  },
});
