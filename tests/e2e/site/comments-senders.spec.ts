import { type APIRequestContext, expect, test } from '@playwright/test';
import { serveOwn } from '../support/own-site';

/** Looks at a comment more often than one sender may in a minute; gives how often it was refused. */
async function preview(request: APIRequestContext, address: string, from: (n: number) => string) {
  const statuses: number[] = [];
  // Twice as often, since a minute may end meanwhile.
  for (let n = 0; n <= 121; n += 1) {
    const headers = { origin: address, 'x-forwarded-for': from(n) };
    const answer = await request.post(`${address}/api/preview`, { headers, data: { body: '가' } });
    statuses.push(answer.status());
    if (answer.status() === 429) expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
  }
  return statuses.filter((status) => status === 429).length;
}

const someone = (n: number) => `203.0.113.${n}`;

/** Proxies of our own, and what a client can write without becoming another sender; and what a proxy writes. */
const cases = [
  { proxies: 0, lie: (n: number) => someone(n), other: undefined },
  {
    proxies: 1,
    lie: (n: number) => `${someone(n)}, 198.51.100.1`,
    other: (n: number) => `6.6.6.6, ${someone(n)}`,
  },
  {
    proxies: 2,
    lie: (n: number) => `${someone(n)}, 198.51.100.1, 10.0.0.2`,
    other: (n: number) => `6.6.6.6, ${someone(n)}, 10.0.0.2`,
  },
];

for (const { proxies, lie, other } of cases) {
  test(`behind ${proxies} proxies of our own nobody becomes another by what X-Forwarded-For says`, async ({
    request,
  }) => {
    const site = await serveOwn({ TRUSTED_PROXIES: String(proxies) });
    try {
      expect(await preview(request, site.address, lie)).toBeGreaterThan(0);
      if (other) expect(await preview(request, site.address, other)).toBe(0);
    } finally {
      await site.stop();
    }
  });
}
