import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isFinished, missingFiles } from './vercel-files';

const manifestSchema = z.object({
  routes: z.record(z.string(), z.object({ dataRoute: z.string().nullable() })),
  dynamicRoutes: z.record(z.string(), z.object({ fallback: z.unknown() })),
});
const configSchema = z.object({
  routes: z.array(z.object({ dest: z.string().optional(), middlewarePath: z.string().optional() })),
  overrides: z.record(z.string(), z.object({ path: z.string().optional() })).default({}),
});
const prerenderSchema = z.object({
  /** Seconds until it is rendered anew. */
  expiration: z.union([z.number(), z.literal(false)]),
  fallback: z.object({ fsPath: z.string() }),
  initialStatus: z.number().default(200),
  initialHeaders: z.record(z.string(), z.string()).default({}),
});

/** What Next answers with at an address; absent for files. */
const metaSchema = z.object({
  status: z.number().default(200),
  headers: z.record(z.string(), z.string()).default({}),
});

const functionSchema = z.object({ filePathMap: z.record(z.string(), z.string()).default({}) });

/** What a Vercel build holds, and what is wrong with it. */
export interface VercelReport {
  routes: number;
  prerendered: number;
  staticFiles: number;
  proxies: number;
  unreachable: number;
  /** Answers to addresses without a page, and those of the discussion. */
  onDemand: number;
  problems: string[];
}

/** Checks `.vercel/output` against `.next`: every route prerendered, no page left to a function. */
export function inspectVercelOutput(project: string): VercelReport {
  const output = path.join(project, '.vercel/output');
  const manifest = manifestSchema.parse(
    readJson(path.join(project, '.next/prerender-manifest.json')),
  );
  const config = configSchema.parse(readJson(path.join(output, 'config.json')));
  const report = {
    routes: 0,
    prerendered: 0,
    staticFiles: 0,
    proxies: 0,
    unreachable: 0,
    onDemand: 0,
  };
  const problems: string[] = [];

  for (const route of Object.keys(manifest.routes)) {
    report.routes += 1;
    const name = route === '/' ? 'index' : route.slice(1);
    const answer = prerenderOf(path.join(output, 'functions', name));
    if (answer) report.prerendered += 1;
    else if (isStatic(output, name, config.overrides)) report.staticFiles += 1;
    else problems.push(`${route} is prerendered by Next, but not in Vercel's output.`);
    if (!answer) continue;
    if (!answer.isForGood) problems.push(`${route} would be rendered anew, without the posts.`);
    if (!isFinished(answer.file)) problems.push(`${route} still loads the framework.`);
    const meta = path.join(project, '.next/server/app', `${name}.meta`);
    if (!answersLike(meta, answer)) problems.push(`${route} has another status, type or target.`);
  }

  problems.push(...missingFiles(project, output));

  const proxies = new Set(config.routes.map(({ middlewarePath }) => middlewarePath));
  const destinations = new Set(config.routes.map(({ dest }) => dest?.split('?')[0]));
  for (const name of functionNames(path.join(output, 'functions'))) {
    const page = `/${name.replace(/\.rsc$/, '')}`;
    // With `dynamicParams = false` the pattern itself, say posts/[slug], is kept as a function that
    // its prerendered paths share, but no routing rule leads to it.
    const closed = manifest.dynamicRoutes[page]?.fallback === false && !destinations.has(page);
    // A route handler has no data for the client's router, yet gets a function for them.
    const dataless = name.endsWith('.rsc') && manifest.routes[page]?.dataRoute === null;
    if (isOnDemand(page) && !holdsPosts(path.join(output, 'functions', `${name}.func`))) {
      problems.push(`${page} would read the posts, but ${name}.func does not hold them.`);
    }
    if (prerenderOf(path.join(output, 'functions', name))) continue;
    if (proxies.has(`/${name}`)) report.proxies += 1;
    else if (closed || dataless) report.unreachable += 1;
    else if (isOnDemand(page)) report.onDemand += 1;
    else problems.push(`${page} is left to a function, ${name}.func, with no prerendered answer.`);
  }
  return { ...report, problems };
}

type Answer = { file: string; isForGood: boolean; status: number; headers: Record<string, string> };

/** Vercel serves a prerendered route from the file that its prerender config names. */
function prerenderOf(base: string): Answer | undefined {
  const config = `${base}.prerender-config.json`;
  if (!existsSync(config)) return undefined;
  const { data } = prerenderSchema.safeParse(readJson(config));
  const file = data && path.join(path.dirname(base), data.fallback.fsPath);
  if (!file || !existsSync(file)) return undefined;
  const { expiration, initialStatus: status, initialHeaders: headers } = data;
  return { file, isForGood: expiration === false, status, headers };
}

/** Whether Vercel redirects where Next does, and gives each file the type that it has with Next. */
function answersLike(meta: string, answer: Answer): boolean {
  const { status, headers } = metaSchema.parse(existsSync(meta) ? readJson(meta) : {});
  return (
    answer.status === status &&
    ['location', 'content-type'].every((name) => answer.headers[name] === headers[name])
  );
}

function isOnDemand(page: string): boolean {
  return /^\/(?:api\/.+|not-found\/\[\.\.\.path\]|posts\/\[slug\]\/comments)$/.test(page);
}

/** Traced files are listed beside the function, not copied into it. */
function holdsPosts(folder: string): boolean {
  const { filePathMap } = functionSchema.parse(readJson(path.join(folder, '.vc-config.json')));
  return Object.keys(filePathMap).some((file) => file.startsWith('content/posts/'));
}

function isStatic(output: string, name: string, overrides: Record<string, { path?: string }>) {
  const renamed = Object.keys(overrides).filter((file) => overrides[file]?.path === name);
  return [name, ...renamed].some((file) => existsSync(path.join(output, 'static', file)));
}

/** Functions are folders whose names end in .func, or links to such a folder. */
function functionNames(folder: string, prefix = ''): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(prefix, entry.name);
    if (name.endsWith('.func')) return [name.slice(0, -'.func'.length)];
    return entry.isDirectory() ? functionNames(folder, name) : [];
  });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
