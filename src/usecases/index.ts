import { makeRequireAdmin } from './access/require-admin.ts';
import type { SpeakingDeps } from './context.ts';
import { makeFindSilence } from './conversations/find-silence.ts';
import { makeMarkClient } from './conversations/mark-client.ts';
import { makeJudgeAnswer } from './conversations/resolve-doubt.ts';
import { makeTurnHome } from './home/change-view.ts';
import { makeFindNudge } from './nudges/find.ts';
import { makeReactToCard } from './nudges/react-to-card.ts';
import { makeRedrawMessage } from './nudges/redraw-message.ts';
import { makeRedrawThread } from './nudges/redraw-thread.ts';
import { makeFindColleague, makeFindPerson } from './people/find.ts';
import { makeMeetPerson } from './people/meet.ts';
import { makeRecallPerson } from './people/recall.ts';
import { makeChangeSettings } from './people/update-preferences.ts';
import { makeChangePolicy } from './policies/change.ts';
import { makeShowSettings } from './policies/list.ts';
import { makePreviewPolicy } from './policies/preview.ts';
import { makeChangeHouseDraft } from './templates/change.ts';
import { makePreviewHouseDraft } from './templates/preview.ts';
import { makeShowHouseDraft, makeShowHouseDrafts } from './templates/show.ts';
import { makeTakeAbsence } from './threads/accept-absence.ts';
import { makeAddThread } from './threads/add.ts';
import { makeAssignThread } from './threads/assign.ts';
import { makeCloseThread } from './threads/close.ts';
import { makeEditThread } from './threads/edit.ts';
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
import { makeSetAskAgain } from './threads/set-ask-again.ts';
import { makeShowThread } from './threads/show.ts';
import { makeSnoozeThread } from './threads/snooze.ts';
import { makeWatchMessage } from './threads/watch-message.ts';
import { makeChangeWorkspace } from './workspaces/change-settings.ts';
import { makeSetEscalation, makeShowEscalation } from './workspaces/set-escalation.ts';
import { makeShowWorkspace } from './workspaces/show-settings.ts';

/** What Ghostwatch does for the people who speak with it. */
export function makeUseCases(deps: SpeakingDeps) {
  return {
    requireAdmin: makeRequireAdmin(deps),
    showSettings: makeShowSettings(deps),
    previewPolicy: makePreviewPolicy(deps),
    changePolicy: makeChangePolicy(deps),
    showHouseDrafts: makeShowHouseDrafts(deps),
    showHouseDraft: makeShowHouseDraft(deps),
    previewHouseDraft: makePreviewHouseDraft(deps),
    changeHouseDraft: makeChangeHouseDraft(deps),
    showWorkspace: makeShowWorkspace(deps),
    changeWorkspace: makeChangeWorkspace(deps),
    changeSettings: makeChangeSettings(deps),
    addThread: makeAddThread(deps),
    assignThread: makeAssignThread(deps),
    closeThread: makeCloseThread(deps),
    editThread: makeEditThread(deps),
    findNudge: makeFindNudge(deps),
    findSilence: makeFindSilence(deps),
    findPerson: makeFindPerson(deps),
    findColleague: makeFindColleague(deps),
    judgeAnswer: makeJudgeAnswer(deps),
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
    setAskAgain: makeSetAskAgain(deps),
    setEscalation: makeSetEscalation(deps),
    showEscalation: makeShowEscalation(deps),
    showThread: makeShowThread(deps),
    snoozeThread: makeSnoozeThread(deps),
    turnHome: makeTurnHome(deps),
    watchMessage: makeWatchMessage(deps),
    takeAbsence: makeTakeAbsence(deps),
  };
}

export type UseCases = ReturnType<typeof makeUseCases>;
