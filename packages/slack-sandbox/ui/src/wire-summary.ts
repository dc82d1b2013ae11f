import { isObject, type Json, type JsonObject, listOf, stringOf } from '../../src/json.ts';
import type { WebApiCall, WireEntry } from '../../src/wire.ts';

/** A wire entry in one line, and all its details. */
export interface Summary {
  readonly arrow: '→' | '←' | '·';
  readonly what: string;
  readonly result: string;
  readonly isRefusal: boolean;
  readonly details: unknown;
}

export function summaryOf(entry: WireEntry): Summary {
  switch (entry.kind) {
    case 'call':
      return ofCall(entry.call);
    case 'sent':
      return {
        arrow: '→',
        what: whatWasSent(entry.payload),
        result: '',
        isRefusal: false,
        details: entry.payload,
      };
    case 'acked': {
      const isRefusal = entry.outcome !== 'ok';
      return { arrow: '←', what: 'acknowledged', result: entry.outcome, isRefusal, details: entry };
    }
    case 'response_url': {
      const isRefusal = entry.answer !== 'ok';
      return { arrow: '←', what: 'response_url', result: entry.answer, isRefusal, details: entry };
    }
    case 'socket':
      return {
        arrow: '·',
        what: `socket ${entry.what}`,
        result: entry.detail ?? '',
        isRefusal: false,
        details: entry,
      };
  }
}

function ofCall(call: WebApiCall): Summary {
  const { method, params, answer, status } = call;
  const error = stringOf(answer?.error);
  const result = answer === undefined ? 'no answer' : error || `${status} ok`;
  return {
    arrow: '←',
    what: method,
    result,
    isRefusal: answer?.ok !== true,
    details: { params: unfolded(params), answer },
  };
}

/** Parameters whose lists and objects, which forms carry as JSON in a string, are parsed. */
function unfolded(params: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, unfold(value)]));
}

function unfold(value: Json | undefined): Json | undefined {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The name by which a developer knows a payload. */
function whatWasSent(payload: unknown): string {
  if (!isObject(payload)) return 'envelope';
  if (typeof payload.command === 'string') return `${payload.command} ${stringOf(payload.text)}`;
  if (isObject(payload.event)) return `event ${stringOf(payload.event.type)}`;
  const [action] = listOf(payload.actions).filter(isObject) as JsonObject[];
  return [stringOf(payload.type), stringOf(action?.action_id)].filter(Boolean).join(' ');
}
