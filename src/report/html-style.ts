/** What the page of a report has beyond a paper: code, findings, and what is folded. */
export const reportStyle = `
.matrix { overflow-x: auto; margin-bottom: .5rem; }
.matrix table { min-width: 34rem; }
.matrix th { hyphens: manual; overflow-wrap: normal; }
.matrix th:first-child { position: sticky; left: 0; min-width: 9rem; background: var(--paper); }
.matrix td { text-align: center; white-space: nowrap; }
.matrix thead th:not(:first-child) { text-align: center; }
.matrix .open { color: var(--gap-ink); background: var(--gap-wash); font-weight: 600; }
.legend, .place { color: var(--soft); font-size: .9375rem; }
article { margin: 0 0 1.5rem; padding: .25rem 0 .25rem 1rem; border-left: .3rem solid var(--line); }
article.error { border-left-color: var(--gap-line); }
article.warning { border-left-color: var(--accent); }
article p { margin-bottom: .4rem; }
.said { font-weight: 600; }
.severity { margin-right: .35rem; padding: 0 .4rem; border: 1px solid currentColor; border-radius: .25rem; font-size: .8125rem; text-transform: uppercase; letter-spacing: .04em; }
.error .severity, .failed { color: var(--gap-ink); background: var(--gap-wash); }
.failed { padding: .5rem .9rem; border: 1px dashed var(--gap-line); font-weight: 600; }
pre { margin: 0 0 .6rem; padding: .6rem .8rem; overflow-x: auto; background: var(--wash); border-radius: .25rem; font: .875rem/1.5 ui-monospace, "Cascadia Mono", Consolas, Menlo, "DejaVu Sans Mono", monospace; }
pre .number { color: var(--soft); user-select: none; }
mark { color: var(--gap-ink); background: var(--gap-wash); border-bottom: 2px solid var(--gap-line); }
details { margin: .4rem 0; }
summary { cursor: pointer; color: var(--accent); }
details > :not(summary) { margin-left: 1rem; }
blockquote { margin: .6rem 0; font-style: italic; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); }
@media (min-width: 78rem) { main { left: 0; } }
@media print { .matrix table { min-width: 0; } .matrix th:first-child { position: static; } pre { white-space: pre-wrap; } article { break-inside: avoid; } }
`;
