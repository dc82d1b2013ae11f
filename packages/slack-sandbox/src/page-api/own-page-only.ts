import type { MiddlewareHandler } from 'hono';

const LOOPBACK = new Set(['127.0.0.1', 'localhost']);

/**
 * Accepts requests from the page itself, or from a program without an Origin. A foreign Host is a name that was pointed
 * at this machine, and a foreign Origin is another page in the same browser; both are refused.
 */
export const ownPageOnly: MiddlewareHandler = async (context, next) => {
  const { host, hostname } = new URL(`http://${context.req.header('host') ?? 'nowhere'}`);
  const origin = context.req.header('origin');
  const isForeign = !LOOPBACK.has(hostname) || (origin !== undefined && origin !== `http://${host}`);
  if (isForeign) return context.text('This page answers to its own address only.', 403);
  return next();
};
