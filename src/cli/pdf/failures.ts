import type { Text } from '../../index.ts';
import { exit, Failure } from '../failure.ts';

/** A way that always works. */
const byHand: Text = {
  da: 'Du kan også selv lave den: Skriv en webside med -o minplan.html, åbn den i din browser, vælg »Udskriv« og så »Gem som PDF«.',
  en: 'You can also make it yourself: write a web page with -o myplan.html, open it in your browser, and choose "Print" and then "Save as PDF".',
};

/** Tells that nothing on this machine can write a PDF. */
export const noProgram = () =>
  new Failure({
    da: `helhed skriver PDF ved hjælp af Chrome, Edge, Chromium eller LibreOffice og fandt ingen af dem her. Der er ikke skrevet noget. Installér en af dem, eller skriv med --browser, hvor den ligger. ${byHand.da}`,
    en: `helhed writes PDF by means of Chrome, Edge, Chromium or LibreOffice and found none of them here. Nothing is written. Install one of them, or say with --browser where it is. ${byHand.en}`,
  });

/** Tells that the program that was named is not there. */
export const notThere = (named: string) =>
  new Failure({
    da: `Der er ikke noget program, der kan startes, ved navn »${named}«. Skriv efter --browser (eller i CHROME_PATH), hvor Chrome, Edge, Chromium eller LibreOffice ligger, eller lad helhed finde en af dem selv. Der er ikke skrevet noget.`,
    en: `There is no program called "${named}" that can be started. Say after --browser (or in CHROME_PATH) where Chrome, Edge, Chromium or LibreOffice is, or let helhed find one of them. Nothing is written.`,
  });

/** Tells that the programs that were asked for a PDF gave none. */
export function gaveUp(paths: readonly string[], isLate: boolean): Failure {
  const last = paths.at(-1) ?? '';
  const why: Text = isLate
    ? {
        da: `»${last}« blev ikke færdig med PDF’en og er stoppet.`,
        en: `"${last}" did not finish the PDF and is stopped.`,
      }
    : { da: `»${last}« kunne ikke skrive PDF’en.`, en: `"${last}" could not write the PDF.` };
  const others = paths.slice(0, -1);
  const also: Text =
    others.length === 0
      ? { da: '', en: '' }
      : { da: ` Det kunne ${others.join(', ')} heller ikke.`, en: ` Neither could ${others.join(', ')}.` };
  return new Failure({
    da: `${why.da}${also.da} Der er ikke skrevet noget. Skriv med --browser, hvis en anden browser skal prøve. ${byHand.da}`,
    en: `${why.en}${also.en} Nothing is written. Use --browser to let another browser try. ${byHand.en}`,
  });
}

/** Tells that the user stopped it. */
export const interrupted = () =>
  new Failure({ da: 'Afbrudt. Der er ikke skrevet noget.', en: 'Interrupted. Nothing is written.' }, exit.interrupted);
