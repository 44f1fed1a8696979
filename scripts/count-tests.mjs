// @ts-check

/**
 * A reporter of node:test that writes as JSON how many promises were kept, which were broken and how, and why
 * others were left out. A test that holds others counts as those.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} source
 */
export default async function* countTests(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Set<string>} */
  const reasons = new Set();
  /** @type {string[]} */
  const failures = [];
  // The children of a test are reported just before it, one level deeper.
  let lastNesting = 0;
  for await (const event of source) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { name, nesting, skip, todo } = event.data;
    const isLeaf = nesting >= lastNesting;
    lastNesting = nesting;
    if (!isLeaf) continue;
    const mark = [skip, todo].find((found) => found !== undefined && found !== false);
    if (mark !== undefined) reasons.add(typeof mark === 'string' && mark ? mark : 'no reason');
    const isBroken = mark === undefined && event.type === 'test:fail';
    if (isBroken) failures.push(`${name}: ${messageOf(event.data.details.error)}`);
    counts[mark !== undefined ? 'skipped' : isBroken ? 'failed' : 'passed'] += 1;
  }
  yield JSON.stringify({ ...counts, reasons: [...reasons], failures });
}

/** @param {Error} error what node:test says, whose cause is what the test threw */
function messageOf({ message, cause }) {
  return cause instanceof Error ? cause.message : message;
}
