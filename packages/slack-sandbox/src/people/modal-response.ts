import { viewProblems } from '../block-kit/view-blocks.ts';
import { isObject, type JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { pushModal } from '../web-api/views.ts';
import type { View } from '../workspace/view.ts';
import { buildView, replaceView, showModals } from '../workspace/views.ts';
import type { Submission } from './person.ts';
import type { Actor } from './stage.ts';

type Result = Omit<Submission, 'ack'>;

/** What the person reads when the answer to a submission is invalid. */
const TROUBLE: Result = { outcome: 'trouble', errors: {} };

/** Changes the screen as the app's answer to a submission asks. */
export function applyResponse(actor: Actor, view: View, body: JsonObject): Result {
  switch (body.response_action) {
    case 'errors':
      return showErrors(actor, view, body.errors);
    case 'update':
      return showNext(body.view, (source) => {
        replaceView(actor.workspace, buildView(actor.workspace, source, { ...view, replaces: view }));
        return 'updated';
      });
    case 'push':
      return showNext(body.view, (source) => {
        pushModal(actor.workspace, actor.user.id, source);
        return 'pushed';
      });
    case 'clear':
      showModals(actor.workspace, actor.user.id, []);
      return { outcome: 'cleared', errors: {} };
    default:
      return TROUBLE;
  }
}

/** Errors belong to input blocks only; one for any other id makes the whole answer invalid. */
function showErrors(actor: Actor, view: View, errors: unknown): Result {
  if (!isObject(errors) || Object.keys(errors).length === 0) return TROUBLE;
  const inputs = new Set(
    view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id),
  );
  const texts = Object.entries(errors).map(([blockId, text]) => [blockId, String(text)] as const);
  if (!texts.every(([blockId]) => inputs.has(blockId))) return TROUBLE;
  const shown = Object.fromEntries(texts);
  replaceView(actor.workspace, Object.freeze({ ...view, errors: shown }));
  return { outcome: 'errors', errors: shown };
}

function showNext(source: unknown, show: (source: JsonObject) => 'updated' | 'pushed'): Result {
  if (!isObject(source) || viewProblems(source, 'modal').length > 0) return TROUBLE;
  try {
    return { outcome: show(source), errors: {} };
  } catch (error) {
    if (error instanceof Refusal) return TROUBLE;
    throw error;
  }
}
