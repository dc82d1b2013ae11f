import { makeCheckMembership } from './access/check-membership.ts';
import { makeRequireAdmin } from './access/require-admin.ts';
import type { SpeakingContext } from './context.ts';
import { makeFindSilence } from './conversations/find-silence.ts';
import { makeMarkClient } from './conversations/mark-client.ts';
import { makeResolveDoubt } from './conversations/resolve-doubt.ts';
import { makeChangeHomeView } from './home/change-view.ts';
import { makeFindNudge } from './nudges/find.ts';
import { makeReactToCard } from './nudges/react-to-card.ts';
import { makeRedrawMessage } from './nudges/redraw-message.ts';
import { makeRedrawThread } from './nudges/redraw-thread.ts';
import { makeFindColleague, makeFindPerson } from './people/find.ts';
import { makeMeetPerson } from './people/meet.ts';
import { makeRecallPerson } from './people/recall.ts';
import { makeUpdatePreferences } from './people/update-preferences.ts';
import { makeChangePolicy } from './policies/change.ts';
import { makeListPolicies } from './policies/list.ts';
import { makePreviewPolicy } from './policies/preview.ts';
import { makeChangeTemplate } from './templates/change.ts';
import { makePreviewTemplate } from './templates/preview.ts';
import { makeShowTemplate, makeShowTemplates } from './templates/show.ts';
import { makeAcceptPauseOffer } from './threads/accept-pause-offer.ts';
import { makeAddThread } from './threads/add.ts';
import { makeAssignThread } from './threads/assign.ts';
import { makeCloseThread } from './threads/close.ts';
import { makeDeleteThread, makeDescribeDeletion } from './threads/delete.ts';
import { makeEditThread } from './threads/edit.ts';
import { makeFindLastChange } from './threads/find-last-change.ts';
import { makeFindWatched } from './threads/find-watched.ts';
import { makeListThreads } from './threads/list.ts';
import { makeLogCall } from './threads/log-call.ts';
import { makeLogFollowUp } from './threads/log-follow-up.ts';
import { makeMarkAnswered } from './threads/mark-answered.ts';
import { makeMarkReplied } from './threads/mark-replied.ts';
import { makeMuteClient } from './threads/mute.ts';
import { makeOfferTakeover } from './threads/offer-takeover.ts';
import { makePostMessage } from './threads/post-message.ts';
import { makeRecordClientAway } from './threads/record-client-away.ts';
import { makeRecordPromise } from './threads/record-promise.ts';
import { makeReopenThread } from './threads/reopen.ts';
import { makeResumeThread } from './threads/resume.ts';
import { makeSetAskAgain } from './threads/set-ask-again.ts';
import { makeShowThread } from './threads/show.ts';
import { makeSnoozeThread } from './threads/snooze.ts';
import { makeUndoChange } from './threads/undo.ts';
import { makeWatchMessage } from './threads/watch-message.ts';
import { makeChangeWorkspaceSettings } from './workspaces/change-settings.ts';
import { makeFindCurrency } from './workspaces/find-currency.ts';
import { makeSetEscalation, makeShowEscalation } from './workspaces/set-escalation.ts';
import { makeShowWorkspace } from './workspaces/show-settings.ts';

/** What Ghostwatch does for the people who speak with it. */
export function makeUseCases(deps: SpeakingContext) {
  return {
    requireAdmin: makeRequireAdmin(deps),
    listPolicies: makeListPolicies(deps),
    previewPolicy: makePreviewPolicy(deps),
    changePolicy: makeChangePolicy(deps),
    showTemplates: makeShowTemplates(deps),
    showTemplate: makeShowTemplate(deps),
    previewTemplate: makePreviewTemplate(deps),
    changeTemplate: makeChangeTemplate(deps),
    showWorkspace: makeShowWorkspace(deps),
    changeWorkspaceSettings: makeChangeWorkspaceSettings(deps),
    updatePreferences: makeUpdatePreferences(deps),
    checkMembership: makeCheckMembership(deps),
    addThread: makeAddThread(deps),
    assignThread: makeAssignThread(deps),
    closeThread: makeCloseThread(deps),
    deleteThread: makeDeleteThread(deps),
    describeDeletion: makeDescribeDeletion(deps),
    editThread: makeEditThread(deps),
    findLastChange: makeFindLastChange(deps),
    findNudge: makeFindNudge(deps),
    findSilence: makeFindSilence(deps),
    findWatched: makeFindWatched(deps),
    findPerson: makeFindPerson(deps),
    findColleague: makeFindColleague(deps),
    findCurrency: makeFindCurrency(deps),
    resolveDoubt: makeResolveDoubt(deps),
    listThreads: makeListThreads(deps),
    logCall: makeLogCall(deps),
    logFollowUp: makeLogFollowUp(deps),
    markAnswered: makeMarkAnswered(deps),
    markClient: makeMarkClient(deps),
    markReplied: makeMarkReplied(deps),
    meetPerson: makeMeetPerson(deps),
    muteClient: makeMuteClient(deps),
    offerTakeover: makeOfferTakeover(deps),
    postMessage: makePostMessage(deps),
    reactToCard: makeReactToCard(deps),
    recallPerson: makeRecallPerson(deps),
    recordClientAway: makeRecordClientAway(deps),
    recordPromise: makeRecordPromise(deps),
    redrawMessage: makeRedrawMessage(deps),
    redrawThread: makeRedrawThread(deps),
    reopenThread: makeReopenThread(deps),
    resumeThread: makeResumeThread(deps),
    undoChange: makeUndoChange(deps),
    setAskAgain: makeSetAskAgain(deps),
    setEscalation: makeSetEscalation(deps),
    showEscalation: makeShowEscalation(deps),
    showThread: makeShowThread(deps),
    snoozeThread: makeSnoozeThread(deps),
    changeHomeView: makeChangeHomeView(deps),
    watchMessage: makeWatchMessage(deps),
    acceptPauseOffer: makeAcceptPauseOffer(deps),
  };
}

export type UseCases = ReturnType<typeof makeUseCases>;
