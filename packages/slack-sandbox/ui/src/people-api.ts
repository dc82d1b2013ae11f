import type { Json } from '../../src/json.ts';

/** What a person can do; the names are those of the page API. */
export type Verb =
  | 'says'
  | 'command'
  | 'acts'
  | 'searches'
  | 'submits'
  | 'closesModal'
  | 'opensHome'
  | 'reacts'
  | 'usesMessageShortcut'
  | 'usesShortcut';

type Body = Readonly<Record<string, Json | undefined>>;
type Answer = Readonly<Record<string, Json | undefined>>;

/** @throws Error with the sentence with which the workspace answered */
function post(path: string, body: Body): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return answerOf(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function answerOf(path: string, request: RequestInit): Promise<Answer> {
  const response = await fetch(path, request).catch(() => {
    throw new Error('The workspace does not answer. Is it still running in the terminal?');
  });
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (!response.ok) throw new Error(String(answer.error ?? response.statusText));
  return answer;
}

/** The actions that change nothing on the screen when the app fails to acknowledge them. */
const SILENT: ReadonlySet<Verb> = new Set(['acts', 'searches', 'usesMessageShortcut', 'usesShortcut']);

/**
 * Carries out an action of a person; resolves with its result.
 * @throws Error with a sentence when the workspace refused it, or the app did not take it
 */
export async function doAs(personId: string, verb: Verb, body: Body = {}): Promise<Answer> {
  const answer = await post(`/page/people/${personId}/${verb}`, body);
  if (SILENT.has(verb) && answer.outcome !== 'ok') {
    throw new Error(`The app did not take that (${answer.outcome}). Is it running?`);
  }
  return answer;
}

/** Uploads a file for somebody; resolves with its id. */
export async function uploadAs(personId: string, file: File): Promise<string> {
  const path = `/page/people/${personId}/uploads?name=${encodeURIComponent(file.name)}`;
  return String((await answerOf(path, { method: 'POST', body: file })).id);
}

/** Takes a step of the time machine; resolves with its message. */
export async function turnClock(stepId: string): Promise<string | null> {
  const { said } = await post(`/page/time/${stepId}`, {});
  return typeof said === 'string' ? said : null;
}

/** Makes something go wrong: the next call of a method, or the connection. */
export function planFault(kind: string, method: string, error: string): Promise<Answer> {
  return post('/page/faults', { kind, method, error });
}
