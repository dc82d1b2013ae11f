import type { Undone } from '../../../../usecases/threads/undo.ts';
import { undoneView } from '../../blocks/threads/done.ts';
import { parseThreadVersion, type ThreadVersion } from '../../ids/thread-version.ts';
import { UNDO } from '../../ids/undo.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import type { CardHost } from '../card-host.ts';
import { onClick } from '../on-click.ts';

async function undo({ number, version }: ThreadVersion, host: CardHost, request: RequestContext) {
  const { t, useCases } = request;
  const undone: Undone = await useCases.undoChange({ number, seenVersion: version });
  await host.settle(undoneView(undone, t), undone.kind === 'removed' ? null : { number, variant: 0 });
  if (undone.kind === 'restored') await useCases.redrawThread(undone.changed.thread, host.place);
}

/** Handles *Undo* next to a change: it acts once, and says so if something else has happened since. */
export function listenToUndo(app: GuardedApp): void {
  onClick<ThreadVersion>(app, {
    actions: UNDO,
    parse: ({ value }) => parseThreadVersion(value),
    run: (reference, { host, request }) => undo(reference, host, request),
  });
}
