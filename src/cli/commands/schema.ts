import type { Example } from '../help.ts';
import type { SchemaOptions } from '../schema.ts';
import type { Declaring } from './declaring.ts';
import { named } from './named.ts';

export function schema(declaring: Declaring): void {
  const { around, command, end, t } = declaring;
  const schema = command(
    'schema',
    'skema',
    {
      da: 'skriv det skema, som redigeringsprogrammer viser felter og forklaringer ud fra',
      en: 'write the schema that editors show fields and explanations from; its words are Danish',
    },
    examples,
  );
  named(
    schema,
    declaring,
    { da: '--indstillinger', en: '--settings' },
    { da: 'skemaet for helhed.config.yaml i stedet', en: 'the schema of helhed.config.yaml instead' },
  );
  named(
    schema,
    declaring,
    { da: '--rapport', en: '--report' },
    { da: 'skemaet for det, tjek -f json skriver, i stedet', en: 'the schema of what check -f json writes instead' },
  )
    .option(
      t({ da: '-o, --output <fil>', en: '-o, --output <file>' }),
      t({ da: 'filen, der skal skrives; ellers skrives på skærmen', en: 'the file to write; else standard output' }),
    )
    .action(async (options: SchemaOptions) => {
      const { schemaCommand } = await import('../schema.ts');
      end(await schemaCommand(options, around));
    });
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed skema -o helhedsplan.schema.json', en: 'helhed schema -o helhedsplan.schema.json' },
    does: {
      da: 'læg skemaet ved siden af planerne, så hjælpen virker uden net',
      en: 'put the schema beside the plans, so that the help works without a net',
    },
  },
  {
    line: { da: 'helhed skema --indstillinger', en: 'helhed schema --settings' },
    does: { da: 'vis skemaet for en mappes indstillinger', en: 'show the schema of the settings of a folder' },
  },
];
