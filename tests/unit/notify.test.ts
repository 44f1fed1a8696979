import assert from 'node:assert/strict';
import test from 'node:test';
import { webhookMessage } from '@/lib/discussion/notify';

const news = {
  title: '글 <제목>',
  name: '<!channel>',
  body: '**굵게** @everyone & [링크](https://example.org)',
  state: '대기',
  link: 'https://blog.example/admin',
};

test('a reader calls nobody in Slack by what a comment says', () => {
  const { text, content } = webhookMessage('https://hooks.slack.com/services/a', news);
  assert.match(String(text), /&lt;!channel&gt;/);
  assert.match(String(text), /글 &lt;제목&gt;/);
  assert.equal(content, undefined);
});

test('Discord is told to call nobody, and shows signs as they are', () => {
  const told = webhookMessage('https://discord.com/api/webhooks/1/a', news);
  assert.deepEqual(told.allowed_mentions, { parse: [] });
  assert.match(String(told.content), /\\\*\\\*굵게/);
  assert.match(String(told.content), /\\@everyone/);
});

test('a long comment is told by its beginning, and the link stays whole', () => {
  const long = { ...news, body: '가'.repeat(5000) };
  const text = String(webhookMessage('https://hooks.slack.com/services/a', long).text);
  assert.ok(text.length < 300);
  assert.ok(text.endsWith(news.link));
});
