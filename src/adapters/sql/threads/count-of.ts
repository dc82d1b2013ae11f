import type { visibleThreads } from './visible-threads.ts';

/** The number of threads that a query finds. */
export async function countOf(query: ReturnType<typeof visibleThreads>): Promise<number> {
  const { total } = await query
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}
