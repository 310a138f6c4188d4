import { askedIn } from '../plan/programme.ts';
import {
  lengthOfChallenges,
  mostOnPage,
  normalPage,
  placeOfChallenges,
  writeNumber,
} from '../plan/wording/challenges.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP136',
  name: 'challenges-perhaps-too-long',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Beskrivelsen af udfordringerne er måske for lang',
    en: 'The description of the challenges is perhaps too long',
  },
  why: {
    da: 'En dansk normalside er 2.400 tegn med mellemrum. Er teksten længere, afhænger det af opsætningen, om den kan være på siderne.',
    en: 'A Danish standard page has 2,400 characters with spaces. When the text is longer, it depends on the layout whether it fits.',
  },
  fix: {
    da: 'Se, hvor mange sider teksten fylder, når den er sat op, og kort den ned, hvis den er for lang.',
    en: 'See how many pages the text fills once it is laid out, and shorten it when it is too long.',
  },
  example: {
    bad: `
      fase: prækvalifikation
      problemer: # HP136
        - problem: >-
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
            Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden.       Mange unge i Birkeparken er uden job og uddannelse, og færre end i resten af byen går til noget i fritiden. 
          tal: 27 %
    `,
    good: `
      fase: prækvalifikation
      problemer:
        - problem: Mange unge i Birkeparken er uden job og uddannelse
          tal: 27 %
    `,
  },
  message: {
    da: ({ characters, limit, pages }: Facts) =>
      `Planens tekst om udfordringerne er på ${writeNumber(characters, 'da')} tegn, omkring ${writeNumber(pages, 'da')} normalsider. Kan den være på ${limit} sider?`,
    en: ({ characters, limit, pages }: Facts) =>
      `The plan's text on the challenges has ${writeNumber(characters, 'en')} characters, about ${writeNumber(pages, 'en')} standard pages. Does it fit on ${limit} pages?`,
  },
  *check({ plan, asks, phase, at }) {
    const limit = askedIn(asks.pageLimit, phase)?.value;
    if (limit === undefined) return;
    const characters = lengthOfChallenges(plan);
    if (characters <= limit * normalPage || characters > limit * mostOnPage) return;
    const pages = Math.round((characters / normalPage) * 2) / 2;
    yield { at: at(plan, placeOfChallenges(plan)), on: 'key', facts: { characters, limit, pages } };
  },
});

type Facts = { readonly characters: number; readonly limit: number; readonly pages: number };
