import { table } from '../bench-build/report';
import { quantile } from '../quantile';
import type { Turn } from './turn';

const median = (values: readonly number[]) => quantile(values, 0.5);

/**
 * Two servers that were asked in turns, side by side. What is compared is turns that followed each other:
 * what else the machine does meets both.
 * @param ours its turns, in the order of `bare`'s
 */
export function describeComparison(ours: readonly Turn[], bare: readonly Turn[]): string {
  const head = ['', 'requests a second', 'p50', 'p99', 'CPU a request', 'body'];
  return [
    table([head, cells('ours', ours), cells('bare', bare)]),
    `ours / bare, requests a second: ${ratios(ours, bare, (turn) => turn.requestsPerSecond)}`,
    `ours / bare, CPU a request: ${ratios(ours, bare, (turn) => turn.cpuPerRequest)}`,
  ].join('\n');
}

function cells(name: string, turns: readonly Turn[]): string[] {
  const latencies = turns.flatMap((turn) => turn.latencies);
  return [
    name,
    median(turns.map((turn) => turn.requestsPerSecond)).toFixed(0),
    `${quantile(latencies, 0.5).toFixed(1)} ms`,
    `${quantile(latencies, 0.99).toFixed(1)} ms`,
    `${median(turns.map((turn) => turn.cpuPerRequest)).toFixed(3)} ms`,
    `${turns[0]?.bytes} B`,
  ];
}

function ratios(
  ours: readonly Turn[],
  bare: readonly Turn[],
  value: (turn: Turn) => number,
): string {
  const all = ours.flatMap((turn, n) => {
    const other = bare[n];
    return other ? [value(turn) / value(other)] : [];
  });
  const [least, middle, most] = [0, 0.5, 1].map((share) => quantile(all, share).toFixed(2));
  return `${middle} (${least} to ${most} in ${all.length} turns)`;
}
