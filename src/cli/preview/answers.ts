import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language, Text } from '../../index.ts';
import { always } from './headers.ts';

/** Answers with a value, as JSON. */
export function answer(response: ServerResponse, status: number, value: object): void {
  response
    .writeHead(status, { ...always, 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

/** What can't be done: why, and how it is told in the protocol. */
export interface Refusal {
  readonly status: number;
  readonly message: Text;
}

/**
 * Says no: to a person with the sentence alone, to the page with `{ message }` in both languages. What may still be on its way on the connection is
 * not waited for.
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message }: Refusal,
  language: Language,
): void {
  response.setHeader('Connection', 'close');
  if (status === 405) response.setHeader('Allow', 'GET, PUT');
  if (request.headers.accept?.includes('text/html'))
    response
      .writeHead(status, { ...always, 'Content-Type': 'text/plain; charset=utf-8' })
      .end(`${message[language]}\n`);
  else answer(response, status, { message });
}

/** Why a request is refused. */
export const refusals = {
  stranger: {
    status: 403,
    message: {
      da: 'helhed svarer kun den side, som den selv har åbnet på denne computer. Kopiér adressen fra det vindue, hvor helhed kører, og sæt den ind øverst i browseren.',
      en: 'helhed only answers the page that it has opened itself on this computer. Copy the address from the window where helhed runs, and paste it at the top of the browser.',
    },
  },
  unknown: {
    status: 404,
    message: {
      da: 'Her er der ikke noget. Brug adressen fra det vindue, hvor helhed kører.',
      en: 'There is nothing here. Use the address from the window where helhed runs.',
    },
  },
  method: {
    status: 405,
    message: { da: 'Det kan man ikke her.', en: 'That cannot be done here.' },
  },
  readOnly: {
    status: 403,
    message: {
      da: 'Her kan planen kun læses. Åbn den med »helhed rediger«, hvis I vil skrive i den.',
      en: 'The plan can only be read here. Open it with "helhed edit" to write in it.',
    },
  },
  noBase: {
    status: 428,
    message: {
      da: 'Der skal stå, hvilken udgave teksten er skrevet ud fra. Der er ikke gemt noget.',
      en: 'It must be said which version the text was made from. Nothing is saved.',
    },
  },
  tooLarge: {
    status: 413,
    message: {
      da: 'Teksten fylder mere end 20 MB. Så stor er ingen plan. Der er ikke gemt noget.',
      en: 'The text is larger than 20 MB. No plan is. Nothing is saved.',
    },
  },
  noText: {
    status: 400,
    message: {
      da: 'Det er ikke tekst i UTF-8. Der er ikke gemt noget.',
      en: 'It is not text in UTF-8. Nothing is saved.',
    },
  },
  gone: {
    status: 410,
    message: {
      da: 'Filen er der ikke længere: den er flyttet eller slettet. Der er ikke gemt noget.',
      en: 'The file is no longer there: it has been moved or deleted. Nothing is saved.',
    },
  },
  tooMany: {
    status: 503,
    message: {
      da: 'Planen er allerede åben i mange vinduer. Luk nogle af dem.',
      en: 'The plan is open in many windows already. Close some of them.',
    },
  },
  fault: {
    status: 500,
    message: {
      da: 'Der er sket en fejl i helhed selv. Planen er ikke ændret.',
      en: 'Something went wrong in helhed itself. The plan is unchanged.',
    },
  },
} satisfies Readonly<Record<string, Refusal>>;
