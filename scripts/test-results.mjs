// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * `reasons` say why tests were skipped, `failures` which failed and how.
 * @typedef {{ passed: number, failed: number, skipped: number, reasons?: string[], failures?: string[] }} Counts
 */

/** The folder for what the runners of tests write; it goes when we end. */
export const results = mkdtempSync(path.join(tmpdir(), 'pildam-test-'));
process.on('exit', () => rmSync(results, { recursive: true, force: true }));

/** @param {string} file */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A runner that failed as a whole, or ran nothing, is a failure too.
 * @param {number} code
 * @param {Counts} [counts]
 */
export function checked(code, counts = { passed: 0, failed: 0, skipped: 0 }) {
  const ranNothing = counts.passed + counts.failed + counts.skipped === 0;
  if (ranNothing) console.log('No test was run.');
  const unaccounted = counts.failed === 0 && (code !== 0 || ranNothing);
  return unaccounted ? { ...counts, failed: 1 } : counts;
}

/**
 * The counts of a program that is one test as a whole.
 * @param {number} code
 * @returns {Counts}
 */
export function single(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    reasons: [...new Set([...(a.reasons ?? []), ...(b.reasons ?? [])])],
    failures: [...(a.failures ?? []), ...(b.failures ?? [])],
  };
}
