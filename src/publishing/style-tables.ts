/** How a row is shown where there is no room for a table: as a card, with the head of the column before each value. */
const card = `
  table, tbody { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  tbody tr { display: block; margin: 0 0 .75rem; padding: .6rem .9rem; border: 1px solid var(--line); border-radius: .4rem; break-inside: avoid; }
  tbody th, tbody td { display: block; padding: .15rem 0; border: 0; text-align: left; white-space: normal; overflow-wrap: break-word; }
  tbody th, tbody td:first-child { font-weight: 600; }
  tbody :is(th, td):empty { display: none; }
  td[data-head]:not(:first-child)::before { content: attr(data-head) ": "; content: attr(data-head) ": " / ""; color: var(--soft); }
  :is(th, td):has(> .gap) { margin: .3rem 0; padding: .3rem .6rem; border-left: .3rem solid var(--gap-line); }
`;

/** The rules of `card` for the tables that a selector names. */
const cards = (tables: string) => `${tables} {${card}}`;

/**
 * How a table looks where it has too little room, and how it comes out of the page: put into a spreadsheet, a cell that begins with `=`,
 * `+`, `-` or `@` is a text and no formula.
 */
export const tableStyle = `
tbody th { font-weight: inherit; }
.long { overflow-wrap: anywhere; }
th, td { mso-number-format: "\\@"; }
@media screen and (max-width: 42rem) { th, td { overflow-wrap: anywhere; } .short { white-space: normal; overflow-wrap: break-word; } ${cards('.many')} }
@media screen and (max-width: 54rem) { ${cards('.wide')} }
@media print {
  thead { break-inside: avoid; break-after: avoid; }
  tbody tr:is(:first-child, :nth-last-child(2)):not(:last-child) { break-after: avoid; }
  .table:has(th:nth-child(7)) { table { font-size: 8pt; } :is(th, td) { padding-right: .4rem; overflow-wrap: anywhere; } }
  .table:has(th:nth-child(9)) :is(th, td) { white-space: normal; }
  .table:not(:has(tbody tr:nth-child(6))) { break-inside: avoid; }
}
`;
