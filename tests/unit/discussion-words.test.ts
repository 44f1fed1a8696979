import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test from 'node:test';
import { clientAddress } from '@/lib/discussion/client-address';
import { fingerprint } from '@/lib/discussion/hold';
import { renderOnce } from '@/lib/discussion/rendered';
import { newCommentSchema } from '@/lib/discussion/requests';
import { skeleton } from '@/lib/discussion/skeleton';

const sent = { id: randomUUID(), name: '철수', body: '안녕', writer: 'a'.repeat(43), ticket: '' };
const isTaken = (more: object) => newCommentSchema.safeParse({ ...sent, ...more }).success;

test('nobody writes without a name or words that are seen', () => {
  assert.ok(isTaken({}));
  // Fillers of Hangul are letters, and nothing is seen of them.
  for (const name of ['\u3164', '\u115f\u1160', '\uffa0', '\u200b', '\u2800', '!?', '  ']) {
    assert.ok(!isTaken({ name }), JSON.stringify(name));
  }
  for (const body of ['\u3164', '\u200b\u200d\n\u2060', '\u00ad', '\u2800', ' \n', '\u202e']) {
    assert.ok(!isTaken({ body }), JSON.stringify(body));
  }
  const family = '가👨‍👩‍👧';
  const { name } = newCommentSchema.parse({ ...sent, name: `${family}\u200b\u3164 \n나` });
  assert.equal(name, `${family} 나`);
});

test('names that look the same are the same: other scripts, signs, accents and what is not seen make no other', () => {
  const alike: Record<string, string[]> = {
    Pildam: [
      'рildаm',
      'PILDAM',
      'Pi1dam',
      'PiIdam',
      'Píldam',
      'Ｐｉｌｄａｍ',
      'P\u200bildam',
      '𝐏ildam',
    ],
    필담: [
      '필담'.normalize('NFD'),
      '필\u3164담',
      ' 필 담 ',
      '필담\u0301',
      '「필담」',
      '필\u200d담',
    ],
  };
  for (const [name, others] of Object.entries(alike)) {
    for (const other of others) assert.equal(skeleton(other), skeleton(name), other);
  }
  assert.notEqual(skeleton('필당'), skeleton('필담'));
  assert.notEqual(skeleton('Pildan'), skeleton('Pildam'));
});

test('a copy stays a copy, whatever is put between its letters that is not seen', () => {
  for (const copy of ['똑\u200b같은 말', '똑\u3164같은 말', '똑같은 말\u{e0041}']) {
    assert.equal(fingerprint(copy), fingerprint('똑같은 말'));
  }
});

test('a proxy that adds the port of the connection does not make another sender of each', () => {
  const from = (address: string) => clientAddress(new Headers({ 'x-forwarded-for': address }), 0);
  assert.equal(from('203.0.113.9:4711'), '203.0.113.9');
  assert.equal(from('[2001:db8:1:2::1]:443'), '2001:db8:1:2::/64');
  assert.equal(from('[2001:db8:1:2::1]'), from('2001:db8:1:2::9'));
});

const old = (body: string, revision = 1) => ({ id: randomUUID(), revision, body });

test('what another renderer made is made anew once, and again when its words change', async () => {
  const comment = old('**가**');
  const first = renderOnce(comment);
  assert.equal(renderOnce(comment), first);
  assert.equal(await first, '<p><strong>가</strong></p>');
  assert.equal(await renderOnce({ ...comment, revision: 2, body: '나' }), '<p>나</p>');
});

test('what was made anew takes a bounded room, and that which nobody asks for goes first', async () => {
  const [wanted, unwanted] = [old('가'), old('나')];
  const before = [renderOnce(wanted), renderOnce(unwanted)];
  await Promise.all(before);
  const long = 'a '.repeat(4900);
  for (let n = 0; n < 450; n += 1) {
    await renderOnce(old(long));
    if (n === 200) assert.equal(renderOnce(wanted), before[0]);
  }
  assert.equal(renderOnce(wanted), before[0]);
  assert.notEqual(renderOnce(unwanted), before[1]);
});
