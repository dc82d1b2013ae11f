import { z } from 'zod';

const schema = z.email();

/** Whether a text is a mail address and nothing else; a domain with umlauts must be in its ASCII form. */
export function isEmailAddress(text: string): boolean {
  return schema.safeParse(text).success;
}
