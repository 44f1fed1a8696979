import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import test, { type TestContext } from 'node:test';

type Arrived = { host: string; path: string; type: string; body: unknown };

/** What arrives at a server, by the requests of a process that tells it of a comment; and what that writes. */
async function send(t: TestContext, addresses: (port: number) => string[], status = 200) {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const { host = '', 'content-type': type = '' } = request.headers;
    const body: unknown = JSON.parse(await text(request));
    arrived.push({ host: host.split(':')[0] ?? '', path: request.url ?? '', type, body });
    response.writeHead(status).end('ok');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const bound = server.address();
  assert.ok(bound && typeof bound === 'object');
  const file = 'tests/unit/support/send-news.ts';
  const sender = spawn(process.execPath, ['--import', 'tsx', file, ...addresses(bound.port)]);
  const [written, [code]] = await Promise.all([text(sender.stderr), once(sender, 'exit')]);
  return { arrived, written, code };
}

test('Slack, Discord and others are each sent what they take', async (t) => {
  const { arrived, written } = await send(t, (port) => [
    `http://hooks.slack.com:${port}/services/T0/B0/x`,
    `http://discord.com:${port}/api/webhooks/1/x`,
    `http://chat.example.com:${port}/hook`,
  ]);
  assert.equal(written, '');
  const slack = [
    '[대기] 글 &lt;제목&gt;',
    '&lt;!channel&gt; @everyone: **굵게** &amp; [링크](https://example.org)',
    'https://blog.example/admin',
  ].join('\n');
  const discord = [
    '[대기] 글 \\<제목\\>',
    '\\<!channel\\> \\@everyone: \\*\\*굵게\\*\\* & \\[링크\\]\\(https\\://example.org\\)',
    'https://blog.example/admin',
  ].join('\n');
  const quiet = { parse: [] };
  assert.deepEqual(
    arrived.map(({ host, path, body }) => [host, path, body]),
    [
      ['hooks.slack.com', '/services/T0/B0/x', { text: slack }],
      ['discord.com', '/api/webhooks/1/x', { content: discord, allowed_mentions: quiet }],
      ['chat.example.com', '/hook', { text: slack, content: discord, allowed_mentions: quiet }],
    ],
  );
  assert.ok(arrived.every(({ type }) => type === 'application/json'));
});

test('a webhook that refuses is told of in the log, without its address, and nothing else fails', async (t) => {
  const { written, code } = await send(t, (port) => [`http://discord.com:${port}/secret`], 404);
  assert.equal(code, 0);
  assert.match(written, /^COMMENT_WEBHOOK_URL answered with 404\.$/m);
  assert.ok(!written.includes('secret'));
});
