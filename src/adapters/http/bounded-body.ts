/**
 * Reads a whole body; null if it is larger than `max` bytes, and then reading stops. Also works for bodies that are
 * sent in chunks without a length.
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
