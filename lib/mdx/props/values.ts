import { z } from 'zod';

/** A text that says something. */
export const text = z.string().min(1);

/** A number as it is written in quotes, or computed. */
export const whole = z
  .union([z.string().regex(/^\d+$/, 'write a whole number such as 640'), z.number()])
  .optional();
