/** Which build of the program this is, by the digest of all that it is made of, which the build puts here. */
export const build: string = 'not built';
