import http from 'node:http';
import { processorTime } from '../bench-build/consumption';

/** How many readers ask at once, each on a connection that is kept. */
export const READERS = 16;

/** A page on a server, and the server's process. */
export type Target = { url: string; pid: string };

/** What a server did in one turn; times in milliseconds, those of single answers in `latencies`. */
export type Turn = {
  requestsPerSecond: number;
  cpuPerRequest: number;
  latencies: number[];
  /** Of one answer's body, as it was sent. */
  bytes: number;
};

/**
 * Has readers ask a server for a page, each again as soon as it is answered.
 * @param encoding what they accept
 * @throws where an answer is not the page
 */
export async function takeTurn(
  { url, pid }: Target,
  encoding: 'gzip' | 'identity',
  milliseconds: number,
): Promise<Turn> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: READERS });
  const latencies: number[] = [];
  let bytes = 0;
  const cpu = processorTime(pid);
  const started = performance.now();
  const end = started + milliseconds;
  const read = async () => {
    for (let asked = started; asked < end; ) {
      bytes = await request(url, agent, encoding);
      const answered = performance.now();
      latencies.push(answered - asked);
      asked = answered;
    }
  };
  try {
    await Promise.all(Array.from({ length: READERS }, read));
  } finally {
    agent.destroy();
  }
  const [elapsed, used] = [performance.now() - started, processorTime(pid) - cpu];
  return {
    requestsPerSecond: (1000 * latencies.length) / elapsed,
    cpuPerRequest: (1000 * used) / latencies.length,
    latencies,
    bytes,
  };
}

/** Asks once, and gives the bytes of the body as they came. */
function request(url: string, agent: http.Agent, encoding: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = http.get(url, { agent, headers: { 'accept-encoding': encoding } }, (response) => {
      const { statusCode, headers } = response;
      const came = headers['content-encoding'] ?? 'identity';
      if (statusCode !== 200 || came !== encoding) {
        reject(new Error(`${url} answered ${statusCode} in ${came}, not 200 in ${encoding}.`));
      }
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(bytes));
      response.on('error', reject);
    });
    sent.on('error', reject);
  });
}
