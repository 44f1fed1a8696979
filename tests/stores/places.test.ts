import assert from 'node:assert/strict';
import sql from 'sql-template-tag';
import type { Database } from '@/lib/discussion/database/database';
import { commentRow, type StoredComment } from '@/lib/discussion/store/comment';
import { readCounters } from '@/lib/discussion/store/counters';
import { listReplies, listThreads, type Order } from '@/lib/discussion/store/list-comments';
import {
  addComment,
  editComment,
  findComment,
  removeComment,
  setStatus,
} from '@/lib/discussion/store/write-comments';
import { draft, numbers, promise } from './support/stores';

const slug = '글';

/** What a store should hold, kept in the plainest way. */
type Modelled = { id: string; parent: string | null; status: StoredComment['status'] };

class Model {
  comments: Modelled[] = [];

  find(id: string): Modelled | undefined {
    return this.comments.find((each) => each.id === id);
  }

  remove(id: string): void {
    for (let each = this.find(id); each; each = each.parent ? this.find(each.parent) : undefined) {
      if (each.id === id) each.status = 'removed';
      const { id: bare, status } = each;
      if (status !== 'removed' || this.comments.some(({ parent }) => parent === bare)) return;
      this.comments = this.comments.filter((other) => other.id !== bare);
    }
  }

  isShown({ id, status }: Modelled): boolean {
    const answers = this.comments.filter(({ parent }) => parent === id);
    return status === 'published' || answers.some((each) => this.isShown(each));
  }

  /** Depth first, answers to the deepest beside them, as readers see it. */
  walk(parent: string | null, depth = 0): string[] {
    const here = this.comments.filter((each) => each.parent === parent);
    if (depth < 3) return here.flatMap(({ id }) => [id, ...this.walk(id, depth + 1)]);
    const all = here.flatMap(({ id }) => [id, ...this.walk(id, depth)]);
    return this.comments.map(({ id }) => id).filter((id) => all.includes(id));
  }
}

/** All that readers can page through. */
async function paged(db: Database, order: Order): Promise<string[][]> {
  const threads: string[][] = [];
  let after: string | undefined;
  do {
    const page = await listThreads(db, { slug, order, after });
    for (const { comment, replies, next } of page.threads) {
      const thread = [comment, ...replies].map(({ id }) => id);
      let behind = next ?? undefined;
      while (behind) {
        const more = await listReplies(db, { slug, root: comment.id, after: behind });
        thread.push(...more.replies.map(({ id }) => id));
        behind = more.next ?? undefined;
      }
      threads.push(thread);
    }
    after = page.next ?? undefined;
  } while (after);
  return threads;
}

async function compare(db: Database, model: Model): Promise<void> {
  const rows = (await db.read(sql`SELECT * FROM comments`)).map((row) => commentRow.parse(row));
  const states = (all: readonly Modelled[]) =>
    all.map(({ id, status }) => `${id} ${status}`).sort();
  assert.deepEqual(states(rows), states(model.comments));
  const published = rows.filter(({ status }) => status === 'published');
  assert.equal((await readCounters(db, slug)).get('comments') ?? 0, published.length);
  for (const { id, answers } of rows.filter(({ depth }) => depth === 0)) {
    assert.equal(answers, published.filter(({ root, depth }) => root === id && depth > 0).length);
  }
  const isShown = (id: string) => {
    const found = model.find(id);
    return found !== undefined && model.isShown(found);
  };
  const roots = model.comments.filter(({ parent }) => parent === null).map(({ id }) => id);
  const threads = roots
    .map((id) => [id, ...model.walk(id, 1)].filter(isShown))
    .filter(({ length }) => length > 0);
  assert.deepEqual(await paged(db, 'oldest'), threads);
  assert.deepEqual(await paged(db, 'newest'), threads.toReversed());
}

promise(
  'whatever happens to comments, the store holds and shows what a model does',
  async ({ db }) => {
    const next = numbers(20_261_126);
    const model = new Model();
    const change = { body: '새로', html: '새로', renderer: '1', fingerprint: '새로', edited: 5 };
    for (let step = 1; step <= 300; step += 1) {
      const { id = '' } = model.comments[next(model.comments.length || 1)] ?? {};
      const [chosen, comment] = [model.find(id), await findComment(db, id)];
      const kind = next(13);
      const status = (['published', 'published', 'pending', 'spam'] as const)[next(4)] ?? 'spam';
      if (!chosen || !comment || kind < 7) {
        const isAnswer = kind > 0 && chosen !== undefined;
        const added = await addComment(db, draft({ parent: isAnswer ? id : null, status }));
        const isTaken = !isAnswer || chosen.status === 'published';
        assert.equal(added !== undefined, isTaken);
        if (added) model.comments.push({ id: added.id, parent: added.parent, status });
      } else if (kind < 10) {
        assert.ok(chosen.status === 'removed' || (await removeComment(db, comment)));
        model.remove(id);
      } else if (kind < 11) {
        const held = status === 'spam' ? 'pending' : status;
        const edited = await editComment(db, comment, { ...change, status: held, held_for: [] });
        const isOpen = chosen.status === 'published' || chosen.status === 'pending';
        assert.equal(edited !== undefined, isOpen);
        if (isOpen) chosen.status = held;
      } else {
        await setStatus(db, comment, status);
        if (chosen.status !== 'removed') chosen.status = status;
      }
      if (step % 30 === 0) await compare(db, model);
    }
    assert.ok(model.comments.some(({ status }) => status === 'removed'));
  },
);

promise(
  'what is put away loses its place with the last that was shown far below',
  async ({ db }) => {
    const chain: StoredComment[] = [];
    for (let n = 0; n < 6; n += 1) {
      const comment = await addComment(db, draft({ parent: chain.at(-1)?.id ?? null }));
      assert.ok(comment);
      chain.push(comment);
    }
    const [root, first, second, third, fourth, leaf] = chain;
    assert.ok(root && first && second && third && fourth && leaf);
    const shown = async () => (await paged(db, 'oldest')).flat().length;
    for (const comment of [first, second, third, fourth]) await setStatus(db, comment, 'spam');
    assert.equal(await shown(), 6);
    await setStatus(db, leaf, 'spam');
    assert.equal(await shown(), 1);
    await setStatus(db, leaf, 'published');
    assert.equal(await shown(), 6);
    assert.ok(await removeComment(db, leaf));
    assert.equal(await shown(), 1);
  },
);
