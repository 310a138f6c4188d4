import type { Command } from 'commander';
import type { Example } from '../help.ts';
import type { Declaring } from './declaring.ts';

export function lsp({ around, command, end, t }: Declaring): void {
  const about = {
    da: 'vær sprogserver for et redigeringsprogram: VS Code, Neovim, Helix, Emacs',
    en: 'be the language server of an editor: VS Code, Neovim, Helix, Emacs',
  };
  command('lsp', 'sprogserver', about, examples)
    .option(
      '--stdio',
      t({
        da: 'tal med programmet over standard ind og ud; det gør den altid',
        en: 'speak with the editor over standard input and output; it always does',
      }),
    )
    .action(async (_: object, lsp: Command) => {
      const { lspCommand } = await import('../lsp.ts');
      const isGiven = lsp.optsWithGlobals()['lang'] !== undefined || process.env['HELHED_LANG'] !== undefined;
      end(await lspCommand(isGiven, around));
    });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed sprogserver --stdio', en: 'helhed lsp --stdio' },
    does: {
      da: 'den linje, redigeringsprogrammet skal starte; selv skal I ikke skrive den',
      en: 'the line that the editor is to start; you need not write it yourself',
    },
  },
];
