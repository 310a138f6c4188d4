import { listOf } from '../lists.ts';
import type { PlanDraft } from '../plan.ts';
import { askedIn, type Phase, type Programme } from '../programme.ts';
import type { Reading } from '../read.ts';
import { fold } from '../spelling.ts';
import { anyCase } from '../wording/any-case.ts';
import { detailsOf, organisingOf, seatsIn } from './organising.ts';
import { housingNames, isNamed, partiesOf, sideOf } from './parties.ts';
import type { PlacedGroup } from './people.ts';

/** A board (bestyrelse) of the boligsocial effort; those of housing sections, organisations and schools are others. */
const board = anyCase(/(?<!afdelings|afdelings-|organisations|organisations-|skole|beboer|forenings)bestyrelse/);

/** The board, when it stands in the organisation as a group of its own. */
export function boardOf(plan: PlanDraft): PlacedGroup | undefined {
  return organisingOf(plan)?.groups.find(
    ({ field, parts: { navn = '' } }) => field === 'bestyrelse' || (navn.length < 80 && board.test(navn)),
  );
}

/** The group that decides, when its details can be asked for: the board where one is asked for, else the steering body. */
export function decidingGroup(
  input: Reading & { readonly asks: Programme['asks']; readonly phase: Phase },
): PlacedGroup | undefined {
  const organising = detailsOf(input);
  if (!organising) return undefined;
  return askedIn(input.asks.board, input.phase) ? boardOf(input.plan) : organising.steering;
}

/** Tells whether there is a board: a group of its own, or one that is told of where the organisation is described. */
export function hasBoard(plan: PlanDraft): boolean {
  return boardOf(plan) !== undefined || board.test(organisingOf(plan)?.told ?? '');
}

/** Who sits on the board, each in words; a description of the organisation that speaks of people is taken as one. */
export function boardSeats(plan: PlanDraft): readonly string[] {
  const told = organisingOf(plan)?.told ?? '';
  const group = boardOf(plan);
  const isTold = board.test(told) && /direkt|formand|består af|medlem|repræsent|sidder/i.test(told);
  return [...(group ? seatsIn(group) : []), ...(isTold ? [told] : [])].map(seat => seat.normalize('NFC'));
}

const leads = anyCase(
  /direkt|top(?:leder|ledelse|chef)|øverste|ledelse|(?<!jobcenter|afdelings|sektions|team|drifts|projekt)chef/,
);
const office = anyCase(
  /kommunaldirekt|stadsdirekt|borgmester|rådm[aæ]nd|forvaltnings(?:direkt|chef|ledelse)|kommunalchef/,
);
const task =
  'børn|ung|familie|skole|dagtilbud|læring|uddannelse|social|sundhed|velfærd|omsorg|ældre|beskæftigelse|job|arbejdsmarked|integration|kultur|fritid|teknik|miljø|klima|plan|by|økonomi|borger';
const officer = anyCase(
  `(?<![\\wæøåé])(?:${task})[\\wæøåé-]*(?: og [\\wæøåé-]*)?direktør|direktør[\\wæøåé]* for (?:[\\wæøåé]+,? ){0,3}?(?:${task})`,
);

/** Tells whether a seat is for the municipality's top management, or simply for the municipality. */
export function isMunicipalHead(plan: PlanDraft, seat: string): boolean {
  const municipal = /kommun|forvaltning/i.test(seat) || listOf(plan.kommune).some(name => isNamed(name, seat));
  return (
    office.test(seat) ||
    officer.test(seat) ||
    (municipal && leads.test(seat)) ||
    /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.-]*\s+){0,3}[Kk]ommunen?$/.test(seat.trim())
  );
}

/** Tells whether a seat is for the management of a housing organisation, or simply for one. */
export function isHousingHead(plan: PlanDraft, seat: string): boolean {
  const names = [...housingNames(plan), ...partiesOf(plan).flatMap(({ navn }) => navn ?? [])];
  if (names.some(name => fold(name) === fold(seat)) && sideOf(plan, seat) !== 'kommune') return true;
  const housing =
    /bolig(?:organisation|selskab|forening|direkt)|almen|organisationsbestyrelse/i.test(seat) ||
    housingNames(plan).some(name => isNamed(name, seat)) ||
    sideOf(plan, seat) === 'boligorganisation';
  const others = /afdelings(?:bestyrelse|form)|afdelingens form/gi;
  return housing && (leads.test(seat) || /form[aæ]nd|forretningsfør|driftschef/i.test(seat.replace(others, '')));
}
