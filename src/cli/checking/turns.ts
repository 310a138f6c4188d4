/** What threads share of a row of plans: how many there are, how many are taken, and how many are given on in their order. */
export type Turns = Int32Array<SharedArrayBuffer>;

const [all, taken, given] = [0, 1, 2];

/** How many plans may be taken ahead of the one that is to be given next: what waits to be given fills the memory. */
const ahead = 64;

/** The turns of a row of so many plans. */
export function turnsFor(plans: number): Turns {
  const turns = new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
  turns[all] = plans;
  return turns;
}

/** Takes the next plan, by its place in the row; `done` when all are taken, and `later` when too many wait to be given. */
export function take(turns: Turns): number | 'done' | 'later' {
  for (;;) {
    const next = Atomics.load(turns, taken);
    if (next >= Atomics.load(turns, all)) return 'done';
    if (next >= Atomics.load(turns, given) + ahead) return 'later';
    if (Atomics.compareExchange(turns, taken, next, next + 1) === next) return next;
  }
}

/** The same, in a thread that may stand still until there is room. */
export function takeWhenThereIsRoom(turns: Turns): number | 'done' {
  for (;;) {
    const before = Atomics.load(turns, given);
    const turn = take(turns);
    if (turn !== 'later') return turn;
    Atomics.wait(turns, given, before);
  }
}

/** Says that one more plan is given on. */
export function giveOn(turns: Turns): void {
  Atomics.add(turns, given, 1);
  Atomics.notify(turns, given);
}
