import assert from 'node:assert/strict';
import test from 'node:test';
import { ReactionState } from '@/components/numbers/reaction-state';
import type { ReactionKind } from '@/lib/discussion/wire';

const nobody = { heart: 0, insight: 0, cheer: 0 };

/** A server that keeps what one reader sends, beside what `others` left. */
function server(others = nobody) {
  const own = new Set<ReactionKind>();
  const sent: string[] = [];
  const send = async (kind: ReactionKind, on: boolean) => {
    sent.push(`${kind} ${on}`);
    if (on) own.add(kind);
    else own.delete(kind);
    await new Promise(setImmediate);
    return {
      heart: others.heart + Number(own.has('heart')),
      insight: others.insight + Number(own.has('insight')),
      cheer: others.cheer + Number(own.has('cheer')),
    };
  };
  return { own, sent, send };
}

test('a press shows in the count at once, where the count is known', async () => {
  const state = new ReactionState([]);
  state.toggle('heart');
  assert.equal(state.countOf('heart'), undefined);
  state.learn({ ...nobody, heart: 4 });
  assert.equal(state.countOf('heart'), 5);
  await state.settle(server({ ...nobody, heart: 4 }).send);
  assert.equal(state.countOf('heart'), 5);
  assert.deepEqual(state.wanted, ['heart']);
});

test('what was left before is not counted twice, and is taken back by a press', () => {
  const state = new ReactionState(['cheer']);
  state.learn({ ...nobody, cheer: 1 });
  assert.ok(state.isOn('cheer'));
  assert.equal(state.countOf('cheer'), 1);
  state.toggle('cheer');
  assert.equal(state.countOf('cheer'), 0);
});

test('a store that lost what was left here does not count below nothing', () => {
  const state = new ReactionState(['cheer']);
  state.learn(nobody);
  state.toggle('cheer');
  assert.equal(state.countOf('cheer'), 0);
});

test('of presses in a hurry the last one stays, and none overtakes another', async () => {
  const state = new ReactionState([]);
  const { own, sent, send } = server();
  state.toggle('heart');
  const settled = state.settle(send);
  state.toggle('heart');
  state.toggle('insight');
  await state.settle(send);
  await settled;
  assert.deepEqual(sent, ['heart true', 'heart false', 'insight true']);
  assert.deepEqual([...own], ['insight']);
  assert.deepEqual(state.wanted, ['insight']);
});

test('where nothing can be kept a press is taken back, and a later one is sent', async () => {
  const state = new ReactionState(['insight']);
  state.learn({ ...nobody, insight: 2 });
  state.toggle('heart');
  state.toggle('insight');
  const lost = async () => {
    throw new Error('lost');
  };
  await assert.rejects(state.settle(lost), /lost/);
  assert.ok(!state.isOn('heart') && state.isOn('insight'));
  assert.equal(state.countOf('insight'), 2);
  const { own, send } = server();
  state.toggle('heart');
  await state.settle(send);
  assert.deepEqual([...own], ['heart']);
});

test('an answer to a press is newer than what was asked on arrival', async () => {
  const state = new ReactionState([]);
  state.toggle('heart');
  await state.settle(server({ ...nobody, heart: 9 }).send);
  state.learn(nobody);
  assert.equal(state.countOf('heart'), 10);
});
