import { publicThread } from '../../../domain/threads/public-thread.ts';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import type { ThreadJson } from './schemas/thread.ts';

const HUNDREDTHS = 100;

/** A thread as the API returns it, with the length of its silence in working days of its owner. */
export function threadJson(thread: PlannedThread, silentDays: number): ThreadJson {
  return { ...publicThread(thread), silent_days: Math.round(silentDays * HUNDREDTHS) / HUNDREDTHS };
}
