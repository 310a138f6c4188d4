import { tableStyle } from './style-tables.ts';

/** How the page looks: on a screen, light and dark, on a phone and on A4. */
export const style = `
:root {
  color-scheme: light dark; --area: attr(data-area); --edition: attr(data-edition);
  --ink: #1d2429; --soft: #566169; --line: #d5dbdf; --paper: #fff; --wash: #f3f6f7; --accent: #12545e;
  --gap-ink: #7a3000; --gap-line: #c25a12; --gap-wash: #fff4e8; --removed: #8a2a1b; --added: #1b5e37;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e3e8ea; --soft: #a3afb5; --line: #3a444a; --paper: #14191c; --wash: #1d2529; --accent: #84cdd6;
    --gap-ink: #ffc38c; --gap-line: #d9843f; --gap-wash: #33220f; --removed: #f0a79b; --added: #9bd8b3;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; padding: 1.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; hyphens: auto;
}
main, nav { max-width: 50rem; margin: 0 auto; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; hyphens: manual; }
h1 { margin: 0 0 2rem; font-size: 2rem; letter-spacing: -.01em; }
h2 { margin: 3.5rem 0 1rem; padding-bottom: .4rem; border-bottom: 2px solid var(--accent); font-size: 1.5rem; color: var(--accent); }
h3 { margin: 2.75rem 0 .75rem; font-size: 1.2rem; }
h4 { margin: 1.75rem 0 .4rem; font-size: 1rem; color: var(--accent); }
h2 + h3 { margin-top: 1.5rem; }
h3 + h4 { margin-top: .75rem; }
p, ul, ol { margin: 0 0 .9rem; }
p, li { max-width: 42rem; }
ul, ol { padding-left: 1.4rem; }
li { margin: .2rem 0; }
li::marker { color: var(--soft); }
li > ul, li > ol { margin-bottom: .4rem; }
a { color: var(--accent); text-underline-offset: .15em; }
del { color: var(--removed); }
ins { color: var(--added); text-underline-offset: .15em; }
del::before, del::after, ins::before, ins::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:lang(da) del::before { content: " [udgået: "; } :lang(en) del::before { content: " [removed: "; }
:lang(da) ins::before { content: " [tilføjet: "; } :lang(en) ins::before { content: " [added: "; }
del::after, ins::after { content: "] "; }
.table { margin: 0 0 1.25rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--soft); color: var(--soft); font-size: .8125rem; font-weight: 600; vertical-align: bottom; }
.figures { text-align: right; }
.figures:not(:last-child) { padding-right: 1.25rem; }
.short { white-space: nowrap; }
th.figures { white-space: normal; }
td.by-hand { height: 3.75rem; overflow: hidden; vertical-align: bottom; color: var(--soft); white-space: nowrap; }
.room { max-width: 42rem; height: 6rem; margin: 0 0 1.25rem; border: 1px solid var(--soft); border-radius: .25rem; }
.gap { color: var(--gap-ink); }
.gap::before { content: "\\25B2\\00A0"; content: "\\25B2\\00A0" / ""; font-size: .8em; }
p:has(> .gap), li:has(> .gap), :is(th, td):has(> .gap) { color: var(--gap-ink); background: var(--gap-wash); }
p:has(> .gap), li:has(> .gap) { padding: .5rem .9rem; border: 1px dashed var(--gap-line); border-left: .3rem solid var(--gap-line); border-radius: .25rem; }
li:has(> .gap) { list-style: none; margin: .4rem 0; }
:is(th, td):has(> .gap) { padding-left: .75rem; border-left: .3rem solid var(--gap-line); }
nav { margin-bottom: 3rem; padding: 1rem 1.25rem; background: var(--wash); border-radius: .5rem; font-size: .9375rem; line-height: 1.4; }
nav h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: 1rem; color: var(--soft); }
nav ul { margin: 0; padding: 0; list-style: none; }
nav ul ul { margin: .15rem 0 .5rem; padding-left: 1rem; border-left: 1px solid var(--line); }
nav li { margin: .3rem 0; }
nav a { color: inherit; text-decoration: none; }
nav a:hover, nav a:focus-visible { text-decoration: underline; }
nav .count { display: inline-block; padding: 0 .4rem; border: 1px dashed var(--gap-line); border-radius: .25rem; color: var(--gap-ink); background: var(--gap-wash); font-size: .8125rem; white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; display: inline-block; margin-bottom: 1rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (min-width: 78rem) {
  body { padding: 3rem 2rem 6rem; }
  main { position: relative; left: 11.5rem; }
  nav { position: fixed; top: 3rem; left: calc(50vw - 38rem); width: 20rem; max-height: calc(100vh - 5rem); margin: 0; overflow-y: auto; overscroll-behavior: contain; }
}
@page {
  size: A4; margin: 22mm 18mm; font: 9pt system-ui, sans-serif; color: #566169;
  @top-left { content: var(--area); }
  @top-right { content: var(--edition); }
  @bottom-right { content: counter(page) " / " counter(pages); }
}
@page :first { @top-left { content: none; } @top-right { content: none; } }
@media print {
  :root {
    color-scheme: light;
    --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --wash: #fff; --accent: #000; --gap-ink: #000; --gap-line: #000; --gap-wash: #fff; --removed: #444; --added: #000;
  }
  body { padding: 0; font-size: 10.5pt; line-height: 1.45; }
  main, nav, p, li { max-width: none; }
  main, nav { position: static; width: auto; max-height: none; }
  h1 { font-size: 22pt; } h2 { font-size: 16pt; margin: 22pt 0 8pt; } h3 { font-size: 12.5pt; margin: 15pt 0 5pt; } h4 { font-size: 10.5pt; margin: 8pt 0 2pt; }
  h2 + h3 { margin-top: 10pt; } h3 + h4 { margin-top: 6pt; }
  p, ul, ol, .table { margin-bottom: 5pt; } li { margin: 1pt 0; } li > :is(ul, ol) { margin-bottom: 2pt; }
  th, td { padding-top: 2.5pt; padding-bottom: 2.5pt; }
  h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; white-space: pre-wrap; /* or a bookmark loses the space where its heading breaks */ }
  :is(h2, h3, h4) + p:has(+ :is(figure, .table)) { break-after: avoid; }
  p, li, tr { break-inside: avoid; orphans: 3; widows: 3; }
  .room { max-width: none; height: 24mm; margin-bottom: 8pt; border-radius: 0; break-inside: avoid; }
  p:has(+ .room) { break-after: avoid; }
  .table { overflow: visible; }
  table { font-size: 9pt; }
  thead { display: table-header-group; }
  td.by-hand { height: 12mm; }
  a { color: inherit; text-decoration: none; }
  .skip { display: none; }
  nav { padding: 0; font-size: 9.5pt; line-height: 1.25; }
  nav h2 { font-size: 12.5pt; color: inherit; column-span: all; }
  nav { columns: 2; column-gap: 10mm; }
  nav.long { font-size: 9pt; break-after: page; }
  nav li { margin: 1pt 0; break-inside: auto; }
  nav ul ul { margin: 0 0 2pt; }
  nav li:has(> [data-page]) { position: relative; padding-right: 9mm; } nav [data-page] ~ ul { margin-right: -9mm; }
  nav [data-page]::after { content: attr(data-page); position: absolute; right: 0; color: var(--soft); }
  body:has(> .large) { font-size: 13.5pt; } .large h2 { font-size: 18pt; } .large h3 { font-size: 15pt; } .large table { font-size: 12pt; }
  body:has(> .page) { font-size: 10pt; line-height: 1.3; }
  .page h1 { margin: 0 0 5pt; font-size: 17pt; } .page h2 { margin: 9pt 0 3pt; padding-bottom: 1pt; font-size: 11.5pt; border-bottom-width: 1px; }
  .page p, .page ul, .page .table { margin: 0 0 3pt; }
  .page li { margin: 0; }
  .page table { font-size: 9.5pt; line-height: 1.25; }
  .page th { font-size: 9.5pt; }
  .page th, .page td { padding-top: 1.5pt; padding-bottom: 1.5pt; }
}
@page one { size: A4; margin: 14mm 18mm 12mm; @top-left { content: none; } @top-right { content: none; } @bottom-right { content: none; } }
.page { page: one; }
@media screen { .page h1 { margin-bottom: 1rem; } .page h2 { margin-top: 2rem; font-size: 1.25rem; } }
figure { margin: 1.5rem 0 2rem; }
figcaption { max-width: 42rem; margin-top: .6rem; font-size: .9375rem; line-height: 1.45; color: var(--soft); }
figcaption strong { display: block; color: var(--ink); }
.drawing { overflow-x: auto; }
.drawing + .drawing { margin-top: 1.5rem; }
.drawing svg { display: block; width: 100%; min-width: 42rem; height: auto; hyphens: manual; font-variant-numeric: tabular-nums; }
.drawing rect, .drawing polygon { stroke: var(--soft); stroke-width: 1; }
.drawing polyline { fill: none; stroke: var(--line); stroke-width: 1; }
.drawing .frame { fill: var(--paper); }
.drawing .wash { fill: var(--soft); fill-opacity: .1; }
.drawing .half { fill: var(--accent); fill-opacity: .4; }
.drawing .full { fill: var(--accent); stroke: var(--accent); }
.drawing .edge { stroke: var(--soft); }
.drawing .link { stroke: var(--soft); stroke-width: 1.5; }
.drawing .loose { stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 5 4; }
.drawing .day { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 2 3; }
.drawing text { fill: var(--ink); stroke: var(--paper); stroke-width: 3; stroke-linejoin: round; paint-order: stroke; }
.drawing text.soft { fill: var(--soft); }
@media print {
  figure { break-inside: auto; }
  .drawing { overflow: visible; break-inside: avoid; }
  .drawing svg { min-width: 0; }
  figcaption { break-before: avoid; }
}
${tableStyle}`;

/** The Content-Security-Policy lets this stylesheet in, and no other. */
export const styleHash = 'sha256-FyK3qfUVFN4JzxyxnuXW+VmjMPW1e2QZDA9M7mIQgWQ=';
