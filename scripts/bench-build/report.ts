import type { Kind, Measured } from './measured';

/** What each further post takes between two builds of one site: processor time in milliseconds, output in bytes. */
function furtherPost(less: Measured, more: Measured): { cpu: number; bytes: number } {
  const further = more.posts - less.posts;
  return {
    cpu: (1000 * (more.cpu - less.cpu)) / further,
    bytes: (more.bytes - less.bytes) / further,
  };
}

/** What each further post costs our own builds of each kind, a line for each step between numbers of posts. */
export function furtherPosts(rows: readonly Measured[], kinds: readonly Kind[]): string[] {
  return kinds.flatMap((kind) => {
    const all = rows.filter((row) => row.kind === kind);
    return all.slice(1).flatMap((more, n) => {
      const less = all[n];
      if (!less) return [];
      const { cpu, bytes } = furtherPost(less, more);
      return `Each further post, ${kind}, ${less.posts} to ${more.posts}: ${cpu.toFixed(1)} ms CPU, ${(bytes / 1000).toFixed(0)} kB of output`;
    });
  });
}

const HEAD = ['posts', 'site', 'CPU', 'wall', 'peak memory', 'further post', 'ours / theirs'];

/**
 * A table of cold builds in the order in which they ran.
 * @param ours the site that the others are compared with
 */
export function comparison(rows: readonly Measured[], ours: string): string {
  const cells = rows.map((row) => {
    const own = rows.find(({ site, posts }) => site === ours && posts === row.posts);
    const [step, ownStep] = [stepTo(row, rows), own && stepTo(own, rows)];
    const ratios = own && own !== row ? ratio(own.cpu, row.cpu, ownStep, step) : '';
    return [
      String(row.posts),
      row.site,
      `${row.cpu.toFixed(2)} s`,
      `${row.wall.toFixed(2)} s`,
      `${(row.memory / 2 ** 20).toFixed(0)} MB`,
      step === undefined ? '' : `${step.toFixed(1)} ms`,
      ratios,
    ];
  });
  return table([HEAD, ...cells]);
}

/** Processor time of each further post since the number of posts before, if there is one. */
function stepTo(row: Measured, rows: readonly Measured[]): number | undefined {
  const less = rows.filter(({ site, posts }) => site === row.site && posts < row.posts).at(-1);
  return less && furtherPost(less, row).cpu;
}

function ratio(own: number, other: number, ownStep?: number, step?: number): string {
  const whole = `${(own / other).toFixed(1)} (CPU)`;
  if (ownStep === undefined || step === undefined) return whole;
  return `${whole}, ${(ownStep / step).toFixed(1)} (further post)`;
}

/** Rows in columns as wide as their widest cell; the first row has all of them. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
