/** A place in a table to be written in by hand, as many letters wide. Its row is high enough for a signature. */
export const byHand = (letters: number) => '_'.repeat(letters);

/** Whether a text is such a place. */
export const isByHand = (text: unknown) => typeof text === 'string' && /^_{6,}$/u.test(text);
