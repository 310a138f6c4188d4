/** The signs that people and Word set before an item of a list, and that are nothing else there. */
export const bullets = '–—•·*\\u2010\\u2011\\u2212\\uf02d\\uf0a7\\uf0b7\\uf0d8▪▫■□●○◦‣⁃➢➤→';

/** A sign before an item of a list, with the space behind it; before a number, »§« is the law's. */
export const listSign = `(?:[${bullets}]|o|§(?=\\s+\\p{L}))(?=\\s)`;
