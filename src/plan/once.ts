/**
 * A function of a thing in a plan that is worked out once for each: many rules ask the same of the same activity. What has been read
 * is not changed afterwards, and what is known of it goes when the plan does.
 */
export function once<Thing extends object, Answer>(of: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return thing => {
    const answer = known.get(thing);
    if (answer !== undefined || known.has(thing)) return answer as Answer;
    const found = of(thing);
    known.set(thing, found);
    return found;
  };
}
