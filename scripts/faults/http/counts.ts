import { z } from 'zod';
import { openDatabase } from '@/lib/discussion/database/open';
import type { Finding } from '../finding';
import { inspect } from '../inspect';
import { type Answer, ask, parseJson } from './ask';
import { isTaken, newComment, newDevice, POST, send } from './comment';
import { startSite } from './site';
import { takePasses } from './tickets';

const VIEWS = 200;
const TIMES = 40;

const numbers = z.object({
  views: z.number(),
  reactions: z.object({ heart: z.number() }),
});

/** Has many readers, or one reader many times, do the same at one moment. */
export async function countsOverHttp(
  engine: string,
  folder: string,
  store: string,
): Promise<Finding[]> {
  const site = await startSite(folder, { store });
  const post = (path: string, json: object) => ask(site.address, path, { method: 'POST', json });
  const atOnce = (number: number, ask: () => Promise<Answer>) =>
    Promise.all(Array.from({ length: number }, ask));
  const of = (status: number, answers: readonly Answer[]) =>
    answers.filter((answer) => answer.status === status).length;

  const [pass] = await takePasses(site.address, 1);
  const views = await atOnce(VIEWS, () => post('/api/views', { slug: POST }));
  const reaction = { slug: POST, kind: 'heart', on: true, reader: newDevice() };
  const hearts = await atOnce(TIMES, () => post('/api/reactions', reaction));
  const comment = newComment(pass ?? { ticket: '' });
  const sent = await atOnce(TIMES, () => send(site.address, comment));
  const counted = parseJson(await post('/api/reactions', reaction), numbers);
  await site.stop();
  const db = openDatabase(store);
  const { kept, agree } = await inspect(db, [comment.id], POST);
  await db.close();
  const taken = sent.filter((answer) => isTaken(answer, comment)).length;
  return [
    {
      what: `${engine} over HTTP: ${VIEWS} readers at once`,
      seen: `${of(200, views)} answered, ${counted.views} views`,
      holds: of(200, views) === VIEWS && counted.views === VIEWS,
    },
    {
      what: `${engine} over HTTP: one reaction ${TIMES} times at once`,
      seen: `${of(200, hearts)} answered, counted ${counted.reactions.heart}`,
      holds: of(200, hearts) === TIMES && counted.reactions.heart === 1,
    },
    {
      what: `${engine} over HTTP: one comment sent ${TIMES} times at once`,
      seen: `${taken} told that it is there, ${kept} kept, counters ${agree ? 'agree' : 'DIFFER'}`,
      holds: taken === TIMES && kept === 1 && agree,
    },
  ];
}
