import assert from 'node:assert/strict';
import test from 'node:test';
import { fillerFor, wordsOf } from '@/scripts/bench-serve/filler';
import { sameWeight, weigh } from '@/scripts/bench-serve/weight';

const words = Array.from({ length: 900 }, (_, n) => `단어${(n * 7919) % 997}`).join(' ');
const around = ['<html><body>', '</body><script>"', '"</script></html>'];

for (const [kind, text] of Object.entries({
  'of words alone': words.repeat(3),
  'with more in it than its words': `${Array.from({ length: 400 }, (_, n) => Math.sin(n)).join()}${words.repeat(3)}`,
})) {
  test(`a bare page gets the weight of a page ${kind}, raw and compressed`, () => {
    const target = weigh(`<html><body><p>${text}</p></body></html>`);
    const filler = fillerFor(around, wordsOf(`<p>${words}</p>`), target);
    assert.ok(filler !== undefined && sameWeight(weigh(around.join(filler)), target));
  });
}

test('no bare page is compared with a page that is smaller than a bare one can be', () => {
  assert.equal(fillerFor(around, words, weigh('<p>Short</p>')), undefined);
});
