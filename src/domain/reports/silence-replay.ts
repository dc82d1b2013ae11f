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

/** A follow-up; without a remedy of its own it gets that of the nudge before it. */
type RawAttempt = Omit<Attempt, 'remedy'> & { readonly remedy?: DraftKind | undefined };

/** The remedies of nudges that suggest a message against silence. */
const SUGGESTED: ReadonlySet<string> = new Set(REMEDIES);

/** Reconstructs the silences of a thread from its history, event by event. */
export class SilenceReplay {
  readonly silences: ReplayedSilence[] = [];
  readonly closings: { at: number; until: number | null; outcome: Outcome }[] = [];
  #remedy: DraftKind | null = null;

  /** A silence begins (UTC ms). */
  begin(startedAt: number): void {
    this.#remedy = null;
    this.silences.push({ startedAt, endedAt: null, end: 'lasting', attempts: [] });
  }

  get #last(): ReplayedSilence | undefined {
    return this.silences.at(-1);
  }

  /** The current silence ends at a moment (UTC ms); does nothing if it has ended. */
  end(end: Exclude<SilenceEnd, 'lasting'>, at: number): void {
    const last = this.#last;
    if (last?.end === 'lasting') Object.assign(last, { end, endedAt: Math.max(at, last.startedAt) });
  }

  /** The message that ended the last silence was not a reply: the silence continues. */
  resume(): void {
    if (this.#last) Object.assign(this.#last, { end: 'lasting', endedAt: null });
  }

  /** The owner was nudged; the remedy applies to the next follow-ups. */
  nudge(remedy: string): void {
    this.#remedy = SUGGESTED.has(remedy) ? (remedy as DraftKind) : null;
  }

  /** We followed up. */
  attempt(attempt: RawAttempt): void {
    const last = this.#last;
    if (last?.end === 'lasting') last.attempts.push({ ...attempt, remedy: attempt.remedy ?? this.#remedy });
  }

  /** A person has decided whether a doubtful message was a reply. */
  judge(wasAnswer: boolean): void {
    if (!wasAnswer) {
      this.resume();
      return;
    }
    // A promise turned out to be an answer: the silence that it began does not count.
    const last = this.#last;
    if (last?.end === 'lasting' && this.silences.at(-2)?.end === 'replied') this.silences.pop();
  }

  /** The thread was closed at a moment (UTC ms), or its outcome was changed. */
  close(at: number, outcome: Outcome): void {
    this.end('closed', at);
    const last = this.closings.at(-1);
    if (last && last.until === null) last.outcome = outcome;
    else this.closings.push({ at, until: null, outcome });
  }

  /** The thread was reopened at a moment (UTC ms): with a new silence (`anew`), or with its previous one. */
  reopen(at: number, anew: boolean): void {
    const last = this.closings.at(-1);
    if (last) last.until = at;
    if (anew) this.begin(at);
    else if (this.#last?.end === 'closed') this.resume();
  }
}

/** The follow-up of an event; null for a call that reached nobody. */
function attemptOf(event: Extract<ThreadEvent, { kind: 'followed_up' | 'called' }>): RawAttempt | null {
  const { at } = event;
  if (event.kind === 'followed_up') {
    const { via: channel, wording } = event;
    return { at, channel, remedy: wording?.kind, isCustom: wording?.isCustom ?? null };
  }
  const isTalk = event.result === 'reached' || event.result === 'voicemail';
  return isTalk ? { at, channel: 'phone', remedy: 'call', isCustom: null } : null;
}

/** Applies the next event of a history to a replay. */
export function applyEvent(replay: SilenceReplay, event: ThreadEvent): void {
  switch (event.kind) {
    case 'replied':
      replay.end('replied', event.at);
      if (event.promisedOn !== undefined) replay.begin(event.at);
      break;
    case 'answered':
      replay.begin(event.at);
      break;
    case 'judged':
      replay.judge(event.wasAnswer);
      break;
    case 'followed_up':
    case 'called': {
      const attempt = attemptOf(event);
      if (attempt) replay.attempt(attempt);
      break;
    }
    case 'nudged':
      replay.nudge(event.remedy);
      break;
    case 'closed':
      replay.close(event.recordedAt, event.outcome);
      break;
    case 'reopened':
      replay.reopen(event.at, event.anew ?? false);
      break;
    default:
      moveStart(replay, event);
  }
}

/** Applies an edit that moved the start of the silence; ignores every other event. */
function moveStart({ silences }: SilenceReplay, { kind, change }: ThreadEvent): void {
  const [, after] = change?.fields.silentSince ?? [];
  const last = silences.at(-1);
  if (kind === 'edited' && last?.end === 'lasting' && typeof after === 'number') last.startedAt = after;
}
