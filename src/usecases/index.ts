import { checkMembership } from './access/check-membership.ts';
import { isAdmin } from './access/is-admin.ts';
import { requireAdmin } from './access/require-admin.ts';
import { authenticateKey } from './api-keys/authenticate.ts';
import { createKeyAsAdmin } from './api-keys/create-as-admin.ts';
import { listKeys } from './api-keys/list.ts';
import { revokeKeyAsAdmin } from './api-keys/revoke-as-admin.ts';
import { type Actor, type ActorContext, type Context, contextNow, type Services } from './context.ts';
import { findSilence } from './conversations/find-silence.ts';
import { markClient } from './conversations/mark-client.ts';
import { resolveDoubt } from './conversations/resolve-doubt.ts';
import { untilAnswered } from './deferred/until-answered.ts';
import { exportThreads } from './exchange/export.ts';
import { previewImport } from './exchange/preview-import.ts';
import { saveImport } from './exchange/save-import.ts';
import { sendExport } from './exchange/send-export.ts';
import { undoImport } from './exchange/undo-import.ts';
import { changeHomeView } from './home/change-view.ts';
import {
  createHook,
  findHook,
  listHooks,
  mapHook,
  removeHook,
  rotateHook,
  setHookMapping,
} from './incoming-hooks/administer.ts';
import { findHookBySecret } from './incoming-hooks/find-by-secret.ts';
import { receiveHook } from './incoming-hooks/receive.ts';
import { setHookSigningSecret } from './incoming-hooks/signing-secret.ts';
import { addSender } from './mail/add-sender.ts';
import { ignoreSender } from './mail/ignore-sender.ts';
import { putDraft } from './mail/put-draft.ts';
import { findNudge } from './nudges/find.ts';
import { reactToCard } from './nudges/react-to-card.ts';
import { redrawMessage } from './nudges/redraw-message.ts';
import { redrawThread } from './nudges/redraw-thread.ts';
import { findColleague, findPerson } from './people/find.ts';
import { listPeople } from './people/list.ts';
import { meetPerson } from './people/meet.ts';
import { recallPerson } from './people/recall.ts';
import { updatePreferences } from './people/update-preferences.ts';
import { changePolicy } from './policies/change.ts';
import { listPolicies } from './policies/list.ts';
import { previewPolicy } from './policies/preview.ts';
import { showAudit } from './privacy/audit.ts';
import { checkErasure } from './privacy/check-erasure.ts';
import { describeErasure, erase } from './privacy/erase.ts';
import { findData } from './privacy/find-data.ts';
import { countPrograms } from './programs/count.ts';
import { answerProposal } from './proposals/answer.ts';
import { showProposals, switchProposals } from './proposals/switch.ts';
import { showReport } from './reports/show.ts';
import { findSettingChange, undoSettingChange } from './settings/undo-change.ts';
import { changeTemplate } from './templates/change.ts';
import { previewTemplate } from './templates/preview.ts';
import { showTemplate, showTemplates } from './templates/show.ts';
import { acceptPauseOffer } from './threads/accept-pause-offer.ts';
import { addThread } from './threads/add.ts';
import { assignThread } from './threads/assign.ts';
import { closeThread } from './threads/close.ts';
import { deleteThread, describeDeletion } from './threads/delete.ts';
import { editThread } from './threads/edit.ts';
import { editAndAssign } from './threads/edit-and-assign.ts';
import { forecastNudges } from './threads/forecast.ts';
import { listThreads } from './threads/list.ts';
import { listThreadPage } from './threads/list-page.ts';
import { logCall } from './threads/log-call.ts';
import { logFollowUp } from './threads/log-follow-up.ts';
import { markAnswered } from './threads/mark-answered.ts';
import { markReplied } from './threads/mark-replied.ts';
import { muteClient } from './threads/mute.ts';
import { noteOnThread } from './threads/note.ts';
import { offerTakeover } from './threads/offer-takeover.ts';
import { createMessagePoster, type PostMessageInput } from './threads/post-message.ts';
import { recordClientAway } from './threads/record-client-away.ts';
import { recordPromise } from './threads/record-promise.ts';
import { reopenThread } from './threads/reopen.ts';
import { resumeThread } from './threads/resume.ts';
import { setAskAgain } from './threads/set-ask-again.ts';
import type { Changed } from './threads/shared/change-thread.ts';
import { findLastChanges } from './threads/shared/find-last-change.ts';
import { findWatched } from './threads/shared/find-watched.ts';
import { showThread } from './threads/show.ts';
import { snoozeThread } from './threads/snooze.ts';
import { undoChange } from './threads/undo.ts';
import { watchMessage } from './threads/watch-message.ts';
import { setTrial, showTrial } from './trial/set-trial.ts';
import {
  chooseWebhookEvents,
  enableWebhook,
  pauseWebhook,
  removeWebhook,
  rotateWebhookSecret,
} from './webhooks/change.ts';
import { createWebhook } from './webhooks/create.ts';
import { findWebhook, listWebhooks, showWebhook } from './webhooks/find.ts';
import { tryWebhook } from './webhooks/try.ts';
import { listOverviews, setOverview, showOverview } from './weekly-overviews/set.ts';
import { changeWorkspaceSettings } from './workspaces/change-settings.ts';
import { findCurrency } from './workspaces/find-currency.ts';
import { noteUninstalled } from './workspaces/note-uninstalled.ts';
import { showWorkspace } from './workspaces/show-settings.ts';

/** The use cases that people and programs call: one function for each. */
const verbs = {
  isAdmin,
  requireAdmin,
  listPolicies,
  previewPolicy,
  changePolicy,
  showTemplates,
  showTemplate,
  previewTemplate,
  changeTemplate,
  showWorkspace,
  changeWorkspaceSettings,
  updatePreferences,
  checkMembership,
  addThread,
  assignThread,
  closeThread,
  deleteThread,
  describeDeletion,
  editAndAssign,
  editThread,
  findLastChanges,
  findNudge,
  findSilence,
  findWatched,
  forecastNudges,
  findData,
  describeErasure,
  erase,
  checkErasure,
  showAudit,
  showTrial,
  setTrial,
  previewImport,
  saveImport,
  undoImport,
  sendExport,
  exportThreads,
  findPerson,
  findColleague,
  findCurrency,
  resolveDoubt,
  addSender,
  ignoreSender,
  listThreads,
  listThreadPage,
  authenticateKey,
  findHookBySecret,
  receiveHook,
  listHooks,
  findHook,
  createHook,
  mapHook,
  setHookMapping,
  rotateHook,
  setHookSigningSecret,
  removeHook,
  countPrograms,
  createKeyAsAdmin,
  listKeys,
  revokeKeyAsAdmin,
  createWebhook,
  listWebhooks,
  findWebhook,
  showWebhook,
  removeWebhook,
  pauseWebhook,
  enableWebhook,
  chooseWebhookEvents,
  rotateWebhookSecret,
  tryWebhook,
  listPeople,
  logCall,
  logFollowUp,
  markAnswered,
  markClient,
  markReplied,
  meetPerson,
  muteClient,
  noteOnThread,
  noteUninstalled,
  offerTakeover,
  reactToCard,
  recallPerson,
  recordClientAway,
  recordPromise,
  redrawMessage,
  redrawThread,
  reopenThread,
  resumeThread,
  undoChange,
  findSettingChange,
  undoSettingChange,
  setAskAgain,
  showThread,
  showReport,
  setOverview,
  showOverview,
  listOverviews,
  snoozeThread,
  changeHomeView,
  watchMessage,
  acceptPauseOffer,
  answerProposal,
  showProposals,
  putDraft,
  switchProposals,
};

type Verbs = typeof verbs;
type Bound<Verb> = Verb extends (ctx: ActorContext, ...input: infer Input) => infer Result
  ? (...input: Input) => Promise<Awaited<Result>>
  : never;
/** The use cases that the bot also runs by itself, without an actor. */
type Unattended = {
  [Name in keyof Verbs as Verbs[Name] extends (ctx: Context, ...input: never[]) => unknown
    ? Name
    : never]: Verbs[Name];
};

/** The use cases bound to one actor, each called with a context of its own. */
export type ActorUseCases = { readonly [Name in keyof Verbs]: Bound<Verbs[Name]> } & {
  readonly untilAnswered: <T>(viewId: string, answer: () => Promise<T>) => Promise<T>;
  readonly postMessage: (input: PostMessageInput) => Promise<Changed | null>;
};

/** The use cases that run without an actor, and with `as` those of an actor. */
export type UseCases = { readonly [Name in keyof Unattended]: Bound<Unattended[Name]> } & {
  readonly as: (actor: Actor) => ActorUseCases;
};

/** Binds the use cases to the services; each call reads the current time. */
export function bindUseCases(services: Services): UseCases {
  const bind = (context: () => Context, all: object, begin = async () => {}) =>
    Object.fromEntries(
      Object.entries(all).map(([name, verb]) => [
        name,
        async (...input: unknown[]) => {
          await begin();
          return verb(context(), ...input);
        },
      ]),
    );
  const attended = { ...verbs, untilAnswered, postMessage: createMessagePoster(services) };
  return {
    ...(bind(() => contextNow(services), verbs) as unknown as UseCases),
    as: (actor) => {
      // Another replica may have changed what this process caches of the workspace.
      const begin = () => services.caches.refresh(actor.teamId);
      return bind(() => contextNow(services, actor), attended, begin) as unknown as ActorUseCases;
    },
  };
}
