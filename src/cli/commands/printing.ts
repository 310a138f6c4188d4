import { type Command, Option } from 'commander';
import type { Text } from '../../index.ts';
import { printFormats } from '../print-formats.ts';
import type { Declaring } from './declaring.ts';

/** The options of every command that writes something for people to read: in which form, and to which file. `also` are forms of its own. */
export function printing(command: Command, t: Declaring['t'], also: readonly string[] = []): Command {
  return command
    .addOption(
      new Option(
        '-f, --format <format>',
        t({
          da: 'Markdown, webside, Word, PDF eller ren tekst; ellers efter navnet på filen',
          en: 'Markdown, web page, Word, PDF or plain text; else by the name of the file',
        }),
      )
        .choices([...printFormats, ...also])
        .helpGroup(t(howItIsWritten)),
    )
    .addOption(
      new Option(
        t({ da: '-o, --output <fil>', en: '-o, --output <file>' }),
        t({ da: 'filen, der skal skrives; ellers skrives på skærmen', en: 'the file to write; else standard output' }),
      ).helpGroup(t(howItIsWritten)),
    )
    .addOption(
      new Option(
        '--browser <program>',
        t({
          da: 'den Chrome, Edge eller Chromium, eller det LibreOffice, der skriver PDF; ellers finder helhed en selv',
          en: 'the Chrome, Edge, Chromium or LibreOffice that writes PDF; else helhed finds one',
        }),
      ).helpGroup(t(howItIsWritten)),
    );
}

const howItIsWritten: Text = { da: 'Hvordan det skrives:', en: 'How it is written:' };
