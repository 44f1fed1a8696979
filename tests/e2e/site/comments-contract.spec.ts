import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { z } from 'zod';
import { seed } from '../support/comments';

const slug = 'errors-as-values';
const id = randomUUID();
const comment = { id, name: '나그네', body: '안녕', writer: 'a'.repeat(43), ticket: 'none' };

/** What every refusal holds (lib/discussion/wire.ts), and nothing else. */
const problem = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.number(),
  detail: z.string().regex(/[가-힣].*[.]$/),
  reason: z.string(),
  errors: z.array(z.strictObject({ field: z.string(), detail: z.string() })).optional(),
});

type Sent = { data?: unknown; headers?: Record<string, string> };

async function refusal(request: APIRequestContext, call: string, sent: Sent = {}) {
  const [method = '', path = ''] = call.split(' ');
  const { data } = sent;
  const origin = new URL(test.info().project.use.baseURL ?? '').origin;
  const headers = {
    origin,
    'content-type': 'application/json',
    'x-forwarded-for': `10.${Math.floor(Math.random() * 65536) >> 8}.7.${Math.floor(Math.random() * 256)}`,
    ...sent.headers,
  };
  // A text would be made JSON.
  const text = typeof data === 'string' ? data : JSON.stringify(data ?? null);
  const body = Buffer.isBuffer(data) ? data : Buffer.from(text);
  const answer = await request.fetch(path, {
    ...{ method, headers },
    ...(method !== 'GET' && { data: body }),
  });
  expect(answer.headers()['content-type'], call).toBe('application/problem+json');
  expect(answer.headers()['cache-control'], call).toBe('no-store');
  const told = problem.parse(await answer.json());
  expect(told.status).toBe(answer.status());
  expect(told.title).toBe(told.reason);
  return `${told.status} ${[told.reason, ...(told.errors ?? []).map(({ field }) => field)].join(' ')}`;
}

/** Every way of writing, with what it takes. */
const writes: Record<string, unknown> = {
  [`POST /api/comments/${slug}`]: comment,
  [`PATCH /api/comments/id/${id}`]: { body: '안녕', revision: 1 },
  [`DELETE /api/comments/id/${id}`]: { revision: 1 },
  [`POST /api/comments/id/${id}/source`]: {},
  'POST /api/preview': { body: '안녕' },
  'POST /api/reactions': { slug, kind: 'heart', on: true, reader: 'a'.repeat(43) },
  'POST /api/views': { slug },
  'POST /api/admin/session': { password: 'x' },
  'DELETE /api/admin/session': {},
};

for (const [call, data] of Object.entries(writes)) {
  test(`${call.replace(id, '[id]')} takes JSON of our own pages alone, of at most 16 kB`, async ({
    request,
  }) => {
    const nested = `{"body":${'['.repeat(7000)}${']'.repeat(7000)}}`;
    const cases: [string, Sent][] = [
      ['413 too-large', { data: `{"body":"${'a'.repeat(16_384)}"}` }],
      ['413 too-large', { data: 'a'.repeat(16_385), headers: { origin: 'https://evil.example' } }],
      ['403 foreign', { data, headers: { origin: 'https://evil.example' } }],
      ['403 foreign', { data, headers: { origin: 'null' } }],
      ['403 foreign', { data: 'no JSON', headers: { origin: 'http://localhost' } }],
      ['415 not-json', { data, headers: { 'content-type': 'text/plain' } }],
      ['415 not-json', { data, headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
      ['415 not-json', { data: '{' }],
      ['415 not-json', { data: Buffer.from([123, 34, 255, 34, 125]) }],
      [
        '415 not-json',
        { data: gzipSync(JSON.stringify(data)), headers: { 'content-encoding': 'gzip' } },
      ],
      ['422 invalid', { data: nested }],
      ['422 invalid', { data: '[]' }],
      ['422 invalid', { data: 'null' }],
      ['422 invalid', { data: { ...z.object({}).loose().parse(data), more: 1 } }],
    ];
    for (const [expected, sent] of cases) {
      const told = await refusal(request, call, sent);
      expect(told.startsWith(expected), `${expected}, but was ${told}`).toBe(true);
    }
  });
}

test('what is asked of what is not there, or means nothing, is refused', async ({ request }) => {
  const cases: [string, string, Sent?][] = [
    ['404 no-post', 'GET /api/comments/no-such-post'],
    ['404 no-post', 'GET /api/comments/constructor'],
    ['404 no-post', 'GET /api/comments/%2e%2e%2fabout'],
    ['404 no-post', 'POST /api/comments/no-such-post', { data: comment }],
    ['404 no-post', `GET /api/comments/no-such-post/threads/${id}`],
    ['404 no-post', 'POST /api/views', { data: { slug: 'no-such-post' } }],
    [
      '404 no-post',
      'POST /api/reactions',
      { data: { slug: 'no-such-post', kind: 'heart', on: true, reader: 'a'.repeat(43) } },
    ],
    ['422 invalid order', `GET /api/comments/${slug}?order=sideways`],
    ['422 invalid after', `GET /api/comments/${slug}?after=zz`],
    ['422 invalid at', `GET /api/comments/${slug}?at=nobody`],
    ['404 no-comment', `GET /api/comments/${slug}?at=${id}`],
    ['422 invalid after', `GET /api/comments/${slug}/threads/${id}?after=zz`],
    ['404 no-comment', `PATCH /api/comments/id/${id}`, { data: { body: '안녕', revision: 1 } }],
    ['404 no-comment', `DELETE /api/comments/id/nobody`, { data: { revision: 1 } }],
    ['404 no-comment', `POST /api/comments/id/${id}/source`, { data: {} }],
    ['403 ticket', `POST /api/comments/${slug}`, { data: comment }],
    ['422 robot', `POST /api/comments/${slug}`, { data: { ...comment, website: 'x' } }],
    [
      '422 invalid name body',
      `POST /api/comments/${slug}`,
      { data: { ...comment, name: '\u3164', body: ' ' } },
    ],
    ['404 admin-off', 'GET /api/admin/comments'],
    ['404 admin-off', 'POST /api/admin/session', { data: { password: 'x' } }],
  ];
  for (const [expected, call, sent] of cases) {
    expect(`${call}: ${await refusal(request, call, sent)}`).toBe(`${call}: ${expected}`);
  }
});

test('a body whose length nobody told is cut off all the same', async () => {
  const { host, hostname, port, origin } = new URL(test.info().project.use.baseURL ?? '');
  const head = `POST /api/preview HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(head);
  const chunk = `1000\r\n${' '.repeat(4096)}\r\n`;
  const feed = setInterval(() => socket.write(chunk), 5);
  let answer = '';
  for await (const part of socket) {
    answer += part;
    if (answer.includes('too-large')) break;
  }
  clearInterval(feed);
  socket.destroy();
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
});

test('comments are asked for anew each time, and sent anew only where they changed', async ({
  request,
}) => {
  // No other test writes there.
  const quiet = '커밋-메시지는-편지다';
  const path = `/api/comments/${encodeURIComponent(quiet)}`;
  const first = await request.get(path);
  expect(first.headers()['cache-control']).toBe('no-cache');
  const tag = first.headers().etag ?? '';
  const again = (extra = {}) => request.get(path, { headers: { 'if-none-match': tag, ...extra } });
  expect((await again()).status()).toBe(304);
  expect((await again({ 'if-none-match': `"other", W/${tag}` })).status()).toBe(304);
  // What a reader has does not change what is sent: no comment that waits is in it, whoever asks.
  expect((await again({ cookie: `pildam-writer=${'a'.repeat(43)}` })).status()).toBe(304);
  const origin = new URL(test.info().project.use.baseURL ?? '').origin;
  const { ticket } = await (await request.get('/api/challenge')).json();
  await new Promise((resolve) => setTimeout(resolve, 3200));
  const data = { ...comment, ticket, body: '기다릴 말: https://a.example' };
  const sent = await request.post(path, { headers: { origin }, data });
  expect([sent.status(), (await sent.json()).status]).toEqual([201, 'pending']);
  expect((await again({ cookie: sent.headers()['set-cookie'] ?? '' })).status()).toBe(304);
  await seed(quiet, '새 댓글', Date.now());
  const changed = await again();
  expect(changed.status()).toBe(200);
  expect(changed.headers().etag).not.toBe(tag);
});

test('tickets and what was sent are kept by nobody', async ({ request }) => {
  expect((await request.get('/api/challenge')).headers()['cache-control']).toBe('no-store');
  const origin = new URL(test.info().project.use.baseURL ?? '').origin;
  const preview = await request.post('/api/preview', { headers: { origin }, data: { body: '가' } });
  expect(preview.headers()['cache-control']).toBe('no-store');
  expect(await preview.json()).toEqual({ html: '<p>가</p>' });
});
