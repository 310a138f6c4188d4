import { Argument, type Command } from 'commander';
import { type Shell, shells } from '../completion/shells.ts';
import type { Example } from '../help.ts';
import type { Declaring } from './declaring.ts';

export function completion({ around, command, end, t }: Declaring): void {
  command(
    'completion',
    'fuldførelse',
    {
      da: 'få kommandoskallen til at skrive kommandoer og valg færdige, når der trykkes på tabulator',
      en: 'let the shell complete commands and options at a press of Tab',
    },
    examples,
  )
    .addArgument(
      new Argument(
        t({ da: '<kommandoskal>', en: '<shell>' }),
        t({ da: 'bash, zsh, fish eller powershell', en: 'bash, zsh, fish or powershell' }),
      ).choices(shells),
    )
    .action(async (shell: Shell, _: object, made: Command) => {
      const { completionCommand } = await import('../completion/index.ts');
      if (made.parent !== null) end(completionCommand(shell, made.parent, around));
    });
}

const examples: readonly Example[] = [
  {
    line: { da: 'source <(helhed fuldførelse bash)', en: 'source <(helhed completion bash)' },
    does: {
      da: 'i bash og zsh (med zsh i stedet for bash); læg linjen i ~/.bashrc eller ~/.zshrc',
      en: 'in bash and zsh (with zsh instead of bash); put the line in ~/.bashrc or ~/.zshrc',
    },
  },
  {
    line: { da: 'helhed fuldførelse fish | source', en: 'helhed completion fish | source' },
    does: {
      da: 'i fish; læg linjen i ~/.config/fish/config.fish',
      en: 'in fish; put the line in ~/.config/fish/config.fish',
    },
  },
  {
    line: {
      da: 'helhed fuldførelse powershell | Out-String | Invoke-Expression',
      en: 'helhed completion powershell | Out-String | Invoke-Expression',
    },
    does: { da: 'i PowerShell; læg linjen i $PROFILE', en: 'in PowerShell; put the line in $PROFILE' },
  },
];
