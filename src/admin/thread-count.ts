/** A number of client threads, in words. */
export function threadCount(count: number): string {
  return count === 1 ? '1 client thread' : `${count} client threads`;
}
