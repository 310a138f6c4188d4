import type { Server } from 'node:http';
import { Failure } from '../failure.ts';
import { isSystemError } from '../files.ts';
import { loopback } from './address.ts';

/** Has a server listen on this machine alone, and gives its port: the one that is named, or any that is free. */
export function listening(server: Server, port: number | undefined): Promise<number> {
  return new Promise((give, fail) => {
    server.once('error', error =>
      fail(isSystemError(error) && port !== undefined ? cannotListen(port, error.code) : error),
    );
    server.listen({ host: loopback, port: port ?? 0, exclusive: true }, () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) give(address.port);
    });
  });
}

const cannotListen = (port: number, code: string) =>
  code === 'EADDRINUSE'
    ? new Failure({
        da: `Port ${port} er optaget af et andet program. Vælg en anden, eller lad --port være, så finder helhed selv en, der er ledig.`,
        en: `Port ${port} is taken by another program. Choose another, or leave --port out, and helhed finds a free one itself.`,
      })
    : new Failure({
        da: `Port ${port} kan ikke bruges her (${code}). Lad --port være, så finder helhed selv en, der er ledig.`,
        en: `Port ${port} cannot be used here (${code}). Leave --port out, and helhed finds a free one itself.`,
      });
