import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '../support/test';

test.use({ mayAsk: 'http://localhost:' });

/** Serves a site whose pages stop for a while on their way, right before a text. */
async function slowSite(address: string, before: string) {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, address));
    const body = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'Content-Type': type });
    const place = type.startsWith('text/html') ? body.indexOf(before) : -1;
    if (place !== -1) {
      response.write(body.subarray(0, place));
      await pause(700);
    }
    response.end(body.subarray(Math.max(place, 0)));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The site has no port.');
  return { address: `http://localhost:${bound.port}`, close: () => server.close() };
}

for (const width of [360, 1440]) {
  test(`the header does not move when the rest of it comes late (${width}px)`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const site = await slowSite(baseURL ?? '', '<button type="button" class="tool js-only"');
    try {
      await page.goto(site.address);
      await expect(page.locator('.tools')).toBeVisible();
      const moved = await page.evaluate(async () => {
        const shifts = await new Promise<PerformanceEntryList>((resolve) => {
          const seen: PerformanceEntryList = [];
          new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
            type: 'layout-shift',
            buffered: true,
          });
          setTimeout(() => resolve(seen), 300);
        });
        return shifts.map((shift) => ('value' in shift ? shift.value : 0));
      });
      expect(moved).toEqual([]);
    } finally {
      site.close();
    }
  });
}
