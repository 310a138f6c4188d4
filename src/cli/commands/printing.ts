import { type Command, Option } from 'commander';
import { printFormats } from '../print.ts';
import type { Declaring } from './declaring.ts';

/** The options of every command that writes something for people to read: in which form, and to which file. `also` are forms of its own. */
export function printing(command: Command, t: Declaring['t'], also: readonly string[] = []): Command {
  return command
    .addOption(
      new Option(
        '-f, --format <format>',
        t({
          da: 'Markdown, webside, Word eller PDF; ellers efter navnet på filen',
          en: 'Markdown, web page, Word or PDF; else by the name of the file',
        }),
      ).choices([...printFormats, ...also]),
    )
    .option(
      '-o, --output <fil>',
      t({ da: 'filen, der skal skrives; ellers skrives på skærmen', en: 'the file to write; else standard output' }),
    )
    .option(
      '--browser <program>',
      t({
        da: 'den Chrome, Edge eller Chromium, eller det LibreOffice, der skriver PDF; ellers finder helhed en selv',
        en: 'the Chrome, Edge, Chromium or LibreOffice that writes PDF; else helhed finds one',
      }),
    );
}
