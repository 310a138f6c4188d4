/** How wide letters are, in thousandths of their size; those of no class are 530. */
const classes: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;'|!\u00a0 ]/u, 265],
  [/[frtJ()[\]/"\-–]/u, 370],
  [/[mwMWæÆœ%@—…]/u, 830],
  [/\p{Lu}/u, 640],
  [/\p{Extended_Pictographic}|[\u1100-\uffdc]/u, 1100],
];

/** About how wide a text is in twips, a little more rather than less. `size` is in half points. */
export function widthOf(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += classes.find(([letters]) => letters.test(letter))?.[1] ?? 530;
  return Math.ceil((thousandths * size) / 100);
}
