/** How much each part of the page may say: letters of a text, or how many of a kind. */
export interface Room {
  /** Letters of the title, of the purpose, of a line of its own, and of a cell. */
  readonly title: number;
  readonly purpose: number;
  readonly line: number;
  readonly cell: number;
  /** Letters for all those whom it is for. */
  readonly groups: number;
  readonly goals: number;
  readonly areas: number;
  readonly payers: number;
  readonly milestones: number;
  readonly gaps: number;
  readonly decisions: number;
}

/** What even the fullest page has. */
export const least: Room = {
  title: 56,
  purpose: 80,
  line: 84,
  cell: 30,
  groups: 60,
  goals: 0,
  areas: 1,
  payers: 1,
  milestones: 1,
  gaps: 1,
  decisions: 1,
};

/** What is given more room while there is some, the most needed first. */
const wishes: readonly Partial<Room>[] = [
  { cell: 45 },
  { areas: 2 },
  { milestones: 3 },
  { payers: 2 },
  { title: 80 },
  { decisions: 2 },
  { line: 110 },
  { areas: 3 },
  { payers: 3 },
  { milestones: 4 },
  { groups: 120 },
  { goals: 1 },
  { areas: 4 },
  { milestones: 5 },
  { goals: 3 },
  { areas: 5 },
  { payers: 4 },
  { purpose: 180 },
  { gaps: 3 },
  { areas: 6 },
  { areas: 8 },
  { line: 150 },
  { cell: 70 },
  { decisions: 4 },
  { milestones: 6 },
  { milestones: 7 },
  { milestones: 8 },
  { groups: 200 },
  { purpose: 320 },
  { payers: 6 },
  { gaps: 5 },
  { goals: 5 },
  { title: 140 },
  { areas: 12 },
  { payers: 10 },
  { cell: 100 },
  { decisions: 8 },
  { line: 220 },
  { groups: 320 },
  { gaps: 8 },
  { groups: 500 },
  { milestones: 10 },
  { goals: 8 },
  { milestones: 12 },
  { cell: 150 },
  { cell: 220 },
  { purpose: 600 },
  { purpose: 1200 },
  { line: 400 },
];

/** What is said where there is no page to fill: all of it, but that a very long text or list is cut. */
export const unbounded: Room = {
  title: 1000,
  purpose: 3000,
  line: 1000,
  cell: 500,
  groups: 2000,
  goals: 50,
  areas: 50,
  payers: 50,
  milestones: 12,
  gaps: 12,
  decisions: 50,
};

/** What is written with as much room as there is: every wish that still fits is granted, in their order. */
export function fitted<Written>(write: (room: Room) => Written, fits: (written: Written) => boolean): Written {
  let room = least;
  let written = write(room);
  for (const wish of wishes) {
    const wider = { ...room, ...wish };
    const more = write(wider);
    if (!fits(more)) continue;
    room = wider;
    written = more;
  }
  return written;
}
