import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupCommit } from '@/lib/discussion/database/group-commit';
import { takeTurns } from '@/lib/discussion/database/turns';

/** Numbers in place of statements: `-1` fails, and `0` meets a rival's lock once. */
function store() {
  const commits: number[][] = [];
  let locked = true;
  const join = groupCommit<number, string>(
    async (statements) => {
      commits.push(statements);
      await new Promise(setImmediate);
      if (statements.includes(-1)) throw new RangeError('not valid');
      if (locked && statements.includes(0)) {
        locked = false;
        throw new Error('locked');
      }
      return statements.map(String);
    },
    (error) => !(error instanceof RangeError),
  );
  const turns = takeTurns();
  const write = (...statements: number[]) => {
    const member = join(statements);
    return turns(member.commit).finally(member.leave);
  };
  return { commits, join, turns, write };
}

test('what waits while another is committed is committed at once, and each gets what came of its own', async () => {
  const { commits, write } = store();
  const first = write(1);
  await new Promise(setImmediate);
  const others = [write(2, 3), write(), write(4)];
  assert.deepEqual(await Promise.all([first, ...others]), [['1'], ['2', '3'], [], ['4']]);
  assert.deepEqual(commits, [[1], [2, 3, 4]]);
});

test('one that fails takes no other with it, and is tried alone once', async () => {
  const { commits, write } = store();
  const all = await Promise.allSettled([write(1), write(-1), write(2)]);
  assert.deepEqual(
    all.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  assert.deepEqual(commits, [[1, -1, 2], [1], [-1], [2]]);
});

test('a group that meets a lock stays one, with who has come meanwhile', async () => {
  const { commits, join, turns, write } = store();
  const [locked, fellow] = [join([0]), join([1])];
  await assert.rejects(turns(locked.commit), /locked/);
  const other = write(2);
  assert.deepEqual(await turns(locked.commit), ['0']);
  assert.deepEqual(await Promise.all([turns(fellow.commit), other]), [['1'], ['2']]);
  assert.deepEqual(commits, [
    [0, 1],
    [0, 1, 2],
  ]);
});

test('one that waits no longer is not committed', async () => {
  const { commits, join, write } = store();
  join([1]).leave();
  assert.deepEqual(await write(2), ['2']);
  assert.deepEqual(commits, [[2]]);
});

test('one that stops waiting while its group fails is not tried alone', async () => {
  const { commits, join, turns, write } = store();
  const late = join([1]);
  const all = [turns(late.commit), write(-1), write(2)];
  await Promise.resolve();
  late.leave();
  const ended = await Promise.allSettled(all);
  assert.deepEqual(
    ended.map(({ status }) => status),
    ['rejected', 'rejected', 'fulfilled'],
  );
  assert.deepEqual(commits, [[1, -1, 2], [-1], [2]]);
});
