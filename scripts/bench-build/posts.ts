import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom, type Random } from '../search-corpus/random';
import { samples } from './code-samples';
import { angles, categories, headings, tags, things, topics } from './words';

/** A post is at least so long, in bytes. */
const LEAST = 5900;

const SEED = 'content/posts/introduction-to-aws-lambda.mdx';

/** A post of the benchmark: its address and file's name, its day (`2020-01-31`), and its body in Markdown that is MDX too. */
export type BenchPost = {
  slug: string;
  title: string;
  day: string;
  category: string;
  tags: readonly string[];
  excerpt: string;
  body: string;
};

/**
 * Posts of about 6 KB in Korean, with three code blocks and two to five of forty tags: the same for the same
 * place, whatever the number. What they say is shuffled from a post of the site.
 * @param root the project's folder
 */
export function benchPosts(root: string, number: number): BenchPost[] {
  const sentences = sentencesOf(readFileSync(path.join(root, SEED), 'utf8'));
  return Array.from({ length: number }, (_, place) => benchPost(place, sentences));
}

function benchPost(place: number, sentences: readonly string[]): BenchPost {
  const random = createRandom(place + 1);
  const topic = random.pick(topics);
  const say = (count: number) =>
    Array.from({ length: count }, () =>
      random.pick(sentences).replaceAll('AWS Lambda', topic),
    ).join(' ');
  const blocks = random.shuffle(samples).slice(0, 3);
  const parts = [say(3)];
  for (const [n, heading] of random.shuffle(headings).slice(0, 6).entries()) {
    parts.push(`## ${topic}: ${heading}`, say(3));
    const code = n % 2 === 0 ? blocks[n / 2]?.(random) : undefined;
    if (code) parts.push(code, say(1));
    if (n === 1) parts.push(table(random, say));
    if (n === 3) parts.push(list(random, say));
    if (n === 5)
      parts.push(
        `[공식 문서](https://example.com/docs/${place})와 \`${random.pick(things)}\` 옵션을 참고하세요.`,
      );
  }
  while (Buffer.byteLength(parts.join('\n\n')) < LEAST) parts.push(say(2));
  const day = new Date(Date.UTC(2019, 0, 1) + random.int(0, 2500) * 86_400_000);
  return {
    slug: `bench-${place}`,
    title: `${topic} ${random.pick(angles)} (${place})`,
    day: day.toISOString().slice(0, 10),
    category: random.pick(categories),
    tags: random.shuffle(tags).slice(0, random.int(2, 5)),
    excerpt: say(1).slice(0, 110),
    body: parts.join('\n\n'),
  };
}

type Say = (count: number) => string;

function table(random: Random, say: Say): string {
  const rows = Array.from(
    { length: 4 },
    (_, n) => `| \`${random.pick(things)}_${n}\` | ${say(1)} | ${random.int(1, 999)} |`,
  );
  return ['| 항목 | 설명 | 기본값 |', '| --- | --- | ---: |', ...rows].join('\n');
}

function list(random: Random, say: Say): string {
  return Array.from(
    { length: 4 },
    (_, n) => `${n + 1}. **${random.pick(things)}**: ${say(1)}`,
  ).join('\n');
}

/** Sentences of a post's paragraphs that mean something on their own. */
function sentencesOf(post: string): string[] {
  const prose = post
    .split(/^---$/m)
    .slice(2)
    .join('')
    .replace(/^```.*?^```$/gms, '');
  const paragraphs = prose.split(/\n{2,}/).filter((text) => /^[가-힣A-Z"]/.test(text.trim()));
  return paragraphs
    .flatMap((text) => text.match(/[가-힣A-Z"][^.!?\n|*`]{12,}[.!?]/g) ?? [])
    .map((each) => each.trim());
}
