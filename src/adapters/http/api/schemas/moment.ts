import { z } from '@hono/zod-openapi';

/** A moment in an answer. */
export const moment = z.iso.datetime().openapi({ example: '2026-11-12T08:00:00.000Z' });

/** A day in an answer. */
export const dayShown = z.iso.date().openapi({ example: '2026-11-12' });
