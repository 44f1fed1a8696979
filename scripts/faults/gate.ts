import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';

/** What stands between us and a server, and can be shut without anybody being told. */
export type Gate = {
  url: string;
  /** Keeps what is said from either side, as a network or a server that hangs would. */
  shut(): void;
  open(): void;
  close(): Promise<void>;
};

/**
 * Opens a gate before a database server.
 * @param url of a PostgreSQL database
 */
export async function openGate(url: string): Promise<Gate> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let isShut = false;
  const server = createServer((near) => {
    const far = dial(Number(target.port || 5432), target.hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      sockets.add(socket);
      if (isShut) socket.pause();
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gate has no port.');
  const through = new URL(url);
  through.host = `127.0.0.1:${address.port}`;
  const each = (isNowShut: boolean) => {
    isShut = isNowShut;
    for (const socket of sockets) isShut ? socket.pause() : socket.resume();
  };
  return {
    url: through.href,
    shut: () => each(true),
    open: () => each(false),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
