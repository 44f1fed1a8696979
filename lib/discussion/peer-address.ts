import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';

/**
 * Has every request tell in the last entry of `X-Forwarded-For` who really sent it: the framework leaves
 * what a client wrote there as it is, and route handlers cannot see the connection.
 */
export function recordPeers(): void {
  subscribe('http.server.request.start', (message) => {
    const request = requestOf(message);
    const peer = request?.socket.remoteAddress;
    if (!request || !peer) return;
    const said = request.headers['x-forwarded-for'];
    request.headers['x-forwarded-for'] = said ? `${said}, ${peer}` : peer;
  });
}

function requestOf(message: unknown): IncomingMessage | undefined {
  if (typeof message !== 'object' || message === null || !('request' in message)) return undefined;
  return message.request instanceof IncomingMessage ? message.request : undefined;
}
