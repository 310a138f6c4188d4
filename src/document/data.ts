/** The content of a document: every scalar is text as typed. */
export type Data = string | readonly Data[] | { readonly [key: string]: Data };

/** The way from the top of a document to a place in it: keys as written, and numbers from 0 in lists. */
export type Path = readonly (string | number)[];
