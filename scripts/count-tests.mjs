// @ts-check

/**
 * A reporter of node:test that writes how many promises were kept, as JSON, and why others were left
 * out. A test that holds others counts as those.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} source
 */
export default async function* countTests(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Set<string>} */
  const reasons = new Set();
  // The children of a test are reported just before it, one level deeper.
  let lastNesting = 0;
  for await (const event of source) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { nesting, skip, todo } = event.data;
    const isLeaf = nesting >= lastNesting;
    lastNesting = nesting;
    if (!isLeaf) continue;
    const mark = [skip, todo].find((found) => found !== undefined && found !== false);
    if (mark !== undefined) reasons.add(typeof mark === 'string' && mark ? mark : 'no reason');
    counts[mark !== undefined ? 'skipped' : event.type === 'test:pass' ? 'passed' : 'failed'] += 1;
  }
  yield JSON.stringify({ ...counts, reasons: [...reasons] });
}
