/**
 * Reads a body to its end, or null when it is larger than `max` bytes, of which no more is taken in. Also one that
 * comes in pieces and does not say its length.
 */
export async function readBoundedBody(request: Request, max: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > max) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > max) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
