import type { Root } from 'mdast';
import { z } from 'zod';
import type { Body } from '../mdx/compile';
import { inspectBody } from '../mdx/inspect';
import { leadText, proseAndCode } from '../mdx/plain-text';
import { readingMinutes } from './reading-time';

const place = { line: z.number(), column: z.number() };

/** What a body tells of itself, whatever stands beside it. */
export const bodyReadingSchema = z.object({
  images: z.array(z.object({ src: z.string(), alt: z.string().optional(), ...place })),
  files: z.array(z.object({ url: z.string(), ...place })),
  problems: z.array(z.object({ message: z.string(), ...place })),
  /** It may be another one tomorrow (lib/mdx/expressions.ts). */
  fleeting: z.boolean(),
  /** Its first words, about `LEAD` characters. */
  lead: z.string(),
  minutes: z.number(),
});

export type BodyReading = z.infer<typeof bodyReadingSchema>;

const LEAD = 400;

/** Parses and inspects a body. `parsed` is for its compiler, and absent where it does not parse. */
export function readBody(body: Body): { reading: BodyReading; parsed?: Root } {
  const { root, parsed, images, files, problems, fleeting } = inspectBody(body);
  const lead = root ? leadText(root, LEAD) : '';
  const minutes = root ? readingMinutes(proseAndCode(root)) : 1;
  return { reading: { images, files, problems, fleeting, lead, minutes }, parsed };
}
