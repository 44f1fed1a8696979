import { z } from 'zod';
import type { Report } from './lighthouse';

const times = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
} as const;

const requestsSchema = z.object({
  items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number() })),
});

const value = (report: Report, audit: string) => report.audits[audit]?.numericValue ?? Number.NaN;

/** The report in the middle, by performance and then by its largest paint. */
export function median(reports: readonly Report[]): Report {
  const score = (report: Report) => report.categories.performance?.score ?? 0;
  const sorted = [...reports].sort(
    (a, b) => score(a) - score(b) || value(b, times.LCP) - value(a, times.LCP),
  );
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('There is no report.');
  return middle;
}

/** A report as lines: scores, times, bytes as they were transferred, and what lowers a score. */
export function describeReport(report: Report): string {
  const categories = Object.values(report.categories);
  const scores = categories.map(
    ({ title, score }) => `${title} ${score === null ? 'none' : Math.round(score * 100)}`,
  );
  const paints = Object.entries(times).map(
    ([name, audit]) => `${name} ${value(report, audit).toFixed(0)} ms`,
  );
  const shift = `CLS ${value(report, 'cumulative-layout-shift').toFixed(3)}`;
  const lowering = categories.flatMap(({ title, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${title} is lowered by ${describeAudit(report, id)}`),
  );
  return [scores.join(', '), [...paints, shift].join(', '), transferred(report), ...lowering]
    .map((line) => `  ${line}`)
    .join('\n');
}

function describeAudit({ audits }: Report, id: string): string {
  const { title = '', score = 0, displayValue = '' } = audits[id] ?? {};
  return `${id}: ${displayValue || title} (${Math.round((score ?? 0) * 100)})`;
}

function transferred({ audits }: Report): string {
  const { items } = requestsSchema.parse(audits['network-requests']?.details);
  const sums = new Map<string, number>();
  for (const { resourceType = 'Other', transferSize } of items) {
    sums.set(resourceType, (sums.get(resourceType) ?? 0) + transferSize);
  }
  return [...sums]
    .map(([type, bytes]) => `${type.toLowerCase()} ${(bytes / 1000).toFixed(1)} kB`)
    .join(', ');
}
