import { type Command, Option } from 'commander';
import { Failure } from '../failure.ts';
import type { Mode } from '../preview/page.ts';
import type { PreviewOptions } from '../preview.ts';
import type { Declaring } from './declaring.ts';

/** Gives a command that shows a plan in the browser its plan and options, and what it does. */
export function inBrowser(command: Command, mode: Mode, { around, end, language, t }: Declaring): void {
  command
    .argument(
      '[plan]',
      t({
        da: 'planens fil; ellers den plan, der ligger her i mappen',
        en: 'the file of the plan; else the one in this folder',
      }),
    )
    .addOption(
      new Option(
        t({ da: '--port <nummer>', en: '--port <number>' }),
        t({
          da: 'den port, siden skal have; ellers en, der er ledig',
          en: 'the port of the page; else one that is free',
        }),
      ).argParser(port),
    )
    .addOption(
      new Option(
        language === 'da' ? '--uden-browser' : '--no-open',
        t({
          da: 'skriv kun adressen, og åbn ikke browseren',
          en: 'only write the address, and do not open the browser',
        }),
      ),
    )
    .addOption(new Option(language === 'da' ? '--no-open' : '--uden-browser').hideHelp())
    .action(
      async (plan: string | undefined, { open, udenBrowser = false, port }: PreviewOptions & { open: boolean }) => {
        const { previewCommand } = await import('../preview.ts');
        end(
          await previewCommand(
            plan,
            mode,
            { udenBrowser: udenBrowser || !open, ...(port !== undefined && { port }) },
            around,
          ),
        );
      },
    );
}

function port(text: string): number {
  if (/^\d{1,5}$/u.test(text) && Number(text) >= 1024 && Number(text) <= 65_535) return Number(text);
  throw new Failure({
    da: `--port skal være et tal fra 1024 til 65535, ikke »${text}«.`,
    en: `--port must be a number from 1024 to 65535, not "${text}".`,
  });
}
