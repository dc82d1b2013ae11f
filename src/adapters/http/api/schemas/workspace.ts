import { z } from '@hono/zod-openapi';
import { KEY_SCOPES } from '../../../../domain/access/api-key.ts';
import { POLICY_SCOPES } from '../../../../domain/policies/policy-scope.ts';
import { REMEDIES } from '../../../../domain/policies/remedy.ts';
import { moment } from './moment.ts';

/** The key that the request uses. */
export const ownKey = z
  .object({ name: z.string(), scope: z.enum(KEY_SCOPES), workspace: z.string() })
  .openapi('OwnKey');

/** A colleague. */
export const person = z
  .object({
    id: z.string(),
    name: z.string(),
    time_zone: z.string(),
    paused: z.object({ from: moment.nullable(), until: moment }).nullable(),
    cover: z.object({ id: z.string(), from: moment.nullable(), until: moment.nullable() }).nullable(),
  })
  .openapi('Person');

/** The schedule for one type of client. */
export const policy = z
  .object({
    scope: z.enum(POLICY_SCOPES),
    is_own: z
      .boolean()
      .openapi({ description: 'Whether the workspace made it; otherwise it is the built-in one.' }),
    is_off: z.boolean(),
    steps: z.array(
      z.object({
        remedy: z.enum([...REMEDIES, 'answer']),
        after: z.number().openapi({ description: 'Working days of silence.' }),
      }),
    ),
    min_gap: z.number(),
    repeat_every: z.number(),
    max_repeats: z.int(),
  })
  .openapi('Policy', { description: 'All lengths are working days of the owner.' });
