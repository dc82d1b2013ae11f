import { REMEDIES } from '../policies/remedy.ts';
import type { DraftKind } from '../templates/draft.ts';
import type { Outcome } from '../threads/thread.ts';
import type { ThreadEvent } from '../threads/thread-event.ts';
import type { FollowUpRecord, SilenceEnd } from './thread-figures.ts';

type Attempt = Pick<FollowUpRecord, 'at' | 'remedy' | 'channel' | 'isCustom'>;

/** A silence while its history is being processed. */
export interface ReplayedSilence {
  startedAt: number;
  endedAt: number | null;
  end: SilenceEnd;
  readonly attempts: Attempt[];
}

/** A follow-up with the remedy of the nudge before it, unless it has its own. */
type UntoldAttempt = Omit<Attempt, 'remedy'> & { readonly remedy?: DraftKind | undefined };

const SUGGESTED: ReadonlySet<string> = new Set(REMEDIES);

/** Reconstructs the silences of a thread from its history, event by event. */
export class SilenceReplay {
  readonly silences: ReplayedSilence[] = [];
  readonly closings: { at: number; until: number | null; outcome: Outcome }[] = [];
  #remedy: DraftKind | null = null;

  begin(startedAt: number): void {
    this.#remedy = null;
    this.silences.push({ startedAt, endedAt: null, end: 'lasting', attempts: [] });
  }

  get #last(): ReplayedSilence | undefined {
    return this.silences.at(-1);
  }

  end(end: Exclude<SilenceEnd, 'lasting'>, at: number): void {
    const last = this.#last;
    if (last?.end === 'lasting') Object.assign(last, { end, endedAt: Math.max(at, last.startedAt) });
  }

  /** The message that ended the last silence was not a reply: the silence continues. */
  goOn(): void {
    if (this.#last) Object.assign(this.#last, { end: 'lasting', endedAt: null });
  }

  nudge(remedy: string): void {
    this.#remedy = SUGGESTED.has(remedy) ? (remedy as DraftKind) : null;
  }

  attempt(attempt: UntoldAttempt | null): void {
    const last = this.#last;
    if (attempt && last?.end === 'lasting')
      last.attempts.push({ ...attempt, remedy: attempt.remedy ?? this.#remedy });
  }

  judge(wasAnswer: boolean): void {
    if (!wasAnswer) {
      this.goOn();
      return;
    }
    // A promise turned out to be an answer: the silence that it began does not count.
    const last = this.#last;
    if (last?.end === 'lasting' && this.silences.at(-2)?.end === 'replied') this.silences.pop();
  }

  close(at: number, outcome: Outcome): void {
    this.end('closed', at);
    const last = this.closings.at(-1);
    if (last && last.until === null) last.outcome = outcome;
    else this.closings.push({ at, until: null, outcome });
  }

  reopen(at: number, anew: boolean): void {
    const last = this.closings.at(-1);
    if (last) last.until = at;
    if (anew) this.begin(at);
    else if (this.#last?.end === 'closed') this.goOn();
  }
}

/** The follow-up of an event; null for a call that reached nobody. */
function attemptOf(event: Extract<ThreadEvent, { kind: 'followed_up' | 'called' }>): UntoldAttempt | null {
  const { at } = event;
  if (event.kind === 'followed_up') {
    const { via: channel, wording } = event;
    return { at, channel, remedy: wording?.kind, isCustom: wording?.isCustom ?? null };
  }
  const isTalk = event.result === 'reached' || event.result === 'voicemail';
  return isTalk ? { at, channel: 'phone', remedy: 'call', isCustom: null } : null;
}

/** Processes the next event of a history. */
export function applyEvent(story: SilenceReplay, event: ThreadEvent): void {
  switch (event.kind) {
    case 'replied':
      story.end('replied', event.at);
      if (event.promisedOn !== undefined) story.begin(event.at);
      break;
    case 'answered':
      story.begin(event.at);
      break;
    case 'judged':
      story.judge(event.wasAnswer);
      break;
    case 'followed_up':
    case 'called':
      story.attempt(attemptOf(event));
      break;
    case 'nudged':
      story.nudge(event.remedy);
      break;
    case 'closed':
      story.close(event.recordedAt, event.outcome);
      break;
    case 'reopened':
      story.reopen(event.at, event.anew ?? false);
      break;
    default:
      moveStart(story, event);
  }
}

/** The start of the silence was corrected. */
function moveStart({ silences }: SilenceReplay, { kind, change }: ThreadEvent): void {
  const [, after] = change?.fields.silentSince ?? [];
  const last = silences.at(-1);
  if (kind === 'edited' && last?.end === 'lasting' && typeof after === 'number') last.startedAt = after;
}
