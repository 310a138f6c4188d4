/** Words that no text ends with, and what stands behind the last letter of none. */
const openEnd = String.raw`[\s(](?:og|eller|samt|men|at|hvis|mellem|blandt|nr\.?|nummer|fx|bl\.a\.|ca\.|kl\.)|,`;
/** A parenthesis that is not closed. */
const openParenthesis = String.raw`\([^()\n#]*[^()\s#]`;
/** What plans number: behind it, a number belongs to the text. */
const numbered = String.raw`(?:^|[\s(])(?:mål|hold|trin|fase|udkast|version|bilag|afsnit|punkt|gruppe|tema|spor|opgang|blok)`;

/** Where a comment may be the rest of a text: a word follows the sign at once, or the text before it does not end there. */
export const mayBeCut = String.raw`[^\s#] +#[^\s#!]|(?:${openEnd}|${openParenthesis}) +#\s|${numbered} +# +\d`;

const comment = /^ *#(?!!)[^\n]*/;
const atOnce = /^ *#[^\s#]/;
const withNumber = /^ *# +\d/;
const unended = new RegExp(`(?:${openEnd}|${openParenthesis})$`, 'iu');
const beforeNumber = new RegExp(`${numbered}$`, 'iu');

/**
 * The comment right behind a text that seems to be the rest of it, with the spaces before its sign. Where nothing stands
 * before the sign, the whole text is cut off.
 */
export function restCutOff(source: string, behind: string): string | undefined {
  const [found] = comment.exec(behind) ?? [];
  if (found === undefined) return undefined;
  const isRest = atOnce.test(found) || unended.test(source) || (withNumber.test(found) && beforeNumber.test(source));
  return isRest ? found : undefined;
}
