import dns from 'node:dns';
import { notify } from '@/lib/discussion/notify';

/**
 * Tells the webhooks that are given as arguments of a comment. Every name leads to this machine here, so that
 * what is meant for a service arrives at a server of the test's own.
 */
const here = { address: '127.0.0.1', family: 4 };
const lookup = (_host: string, _options: object, done: (error: null, all: object[]) => void) =>
  done(null, [here]);
Object.assign(dns, { lookup });

const news = {
  title: '글 <제목>',
  name: '<!channel> @everyone',
  body: '**굵게** & [링크](https://example.org)',
  state: '대기',
  link: 'https://blog.example/admin',
};
for (const webhook of process.argv.slice(2)) await notify(webhook, news);
