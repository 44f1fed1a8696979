import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { clientAddress } from '@/lib/discussion/client-address';
import { readBody } from '@/lib/discussion/read-body';
import { problemResponse, Refusal } from '@/lib/discussion/refusal';

const schema = z.strictObject({ name: z.string().min(1) });
const own = 'https://blog.example.com';

function request(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request(`${own}/api/x`, {
    method: 'POST',
    body,
    headers: {
      host: 'blog.example.com',
      origin: own,
      'content-type': 'application/json',
      ...headers,
    },
  });
}

const read = (sent: Request) => readBody(sent, schema, [own]);
const refused = (reason: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason;
const good = JSON.stringify({ name: '철수' });

test('a body of our own pages is read as the schema has it', async () => {
  assert.deepEqual(await read(request(good)), { name: '철수' });
  assert.deepEqual(
    await read(request(good, { 'content-type': 'application/json; charset=utf-8' })),
    {
      name: '철수',
    },
  );
});

test('a request of another site, of a page without origin, or of none is refused', async () => {
  const foreign = [
    'https://evil.example',
    'null',
    '',
    'http://blog.example.com.evil.example',
    'garbage',
  ];
  for (const origin of foreign) {
    await assert.rejects(read(request(good, { origin })), refused('foreign'), origin);
  }
  const without = request(good);
  without.headers.delete('origin');
  await assert.rejects(read(without), refused('foreign'));
});

test('the site may also be open at an address that nobody has set', async () => {
  const sent = request(good, { origin: 'http://192.168.0.7:3000', host: '192.168.0.7:3000' });
  assert.deepEqual(await read(sent), { name: '철수' });
});

test('a form is not taken for JSON, since other sites can send those', async () => {
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'application/jsonp', '']) {
    await assert.rejects(read(request(good, { 'content-type': type })), refused('not-json'), type);
  }
  for (const bad of ['{', '', new Uint8Array([34, 0xff, 34]), new Uint8Array([34, 0xe3, 34])]) {
    await assert.rejects(read(request(bad)), refused('not-json'), String(bad));
  }
});

test('beyond 16 kB nothing is read, whether the length is told or not', async () => {
  const long = JSON.stringify({ name: '가'.repeat(6000) });
  await assert.rejects(read(request(long)), refused('too-large'));
  let pulled = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      pulled += 1;
      controller.enqueue(new TextEncoder().encode(' '.repeat(1024)));
    },
  });
  const init = { method: 'POST', body: endless, duplex: 'half', headers: { origin: own } } as const;
  await assert.rejects(read(new Request(own, init)), refused('too-large'));
  assert.ok(pulled < 20, `${pulled} kB were read`);
});

test('a problem names each field once, in words for the reader, and is kept by nobody', async () => {
  const refusal = new Refusal('invalid', {
    fields: [
      { field: 'body', words: 'body' },
      { field: 'odd', words: undefined },
    ],
  });
  const answer = problemResponse(refusal);
  assert.equal(answer.status, 422);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const details = z
    .object({
      reason: z.string(),
      errors: z.array(z.object({ field: z.string(), detail: z.string() })),
    })
    .parse(await answer.json());
  assert.equal(details.reason, 'invalid');
  assert.deepEqual(
    details.errors.map(({ field }) => field),
    ['body', 'odd'],
  );
});

test('who comes too often is told in whole seconds when to come again', () => {
  const answer = problemResponse(new Refusal('too-often', { wait: 1200 }));
  assert.equal(answer.status, 429);
  assert.equal(answer.headers.get('retry-after'), '2');
});

test('only entries that our own proxies wrote count as the address', () => {
  const from = (forwarded: string, proxies: number) =>
    clientAddress(new Headers({ 'x-forwarded-for': forwarded }), proxies);
  assert.equal(from('6.6.6.6, 10.0.0.1', 0), '10.0.0.1');
  assert.equal(from('6.6.6.6, 203.0.113.9, 10.0.0.1', 1), '203.0.113.9');
  assert.equal(from('203.0.113.9', 1), '203.0.113.9');
  assert.equal(from('::ffff:203.0.113.9', 0), '203.0.113.9');
  assert.equal(clientAddress(new Headers(), 0), '');
});

test('all addresses of one household count as one', () => {
  const from = (address: string) => clientAddress(new Headers({ 'x-forwarded-for': address }), 0);
  assert.equal(from('2001:db8:1:2:aaaa::1'), from('2001:0db8:1:2:bbbb:cccc:dddd:1'));
  assert.notEqual(from('2001:db8:1:2::1'), from('2001:db8:1:3::1'));
  assert.equal(from('::1'), '0:0:0:0::/64');
  assert.equal(from('fe80::1%eth0'), 'fe80:0:0:0::/64');
});
