import { makeAddThread } from './add-thread.ts';
import { makeAssignThread } from './assign-thread.ts';
import { makeChangeHouseDraft } from './change-house-draft.ts';
import { makeChangePolicy } from './change-policy.ts';
import { makeChangeSettings } from './change-settings.ts';
import { makeChangeWorkspace } from './change-workspace.ts';
import { makeCloseThread } from './close-thread.ts';
import { makeDeleteThread, makeDescribeDeletion } from './delete-thread.ts';
import type { SpeakingDeps } from './deps.ts';
import { makeEditThread } from './edit-thread.ts';
import { makeFindLastChange } from './find-last-change.ts';
import { makeFindNudge } from './find-nudge.ts';
import { makeFindColleague, makeFindPerson } from './find-person.ts';
import { makeFindSilence } from './find-silence.ts';
import { makeFindWatched } from './find-watched.ts';
import { makeJudgeAnswer } from './judge-answer.ts';
import { makeListThreads } from './list-threads.ts';
import { makeLogCall } from './log-call.ts';
import { makeLogFollowUp } from './log-follow-up.ts';
import { makeMarkAnswered } from './mark-answered.ts';
import { makeMarkClient } from './mark-client.ts';
import { makeMarkReplied } from './mark-replied.ts';
import { makeMeetPerson } from './meet-person.ts';
import { makeMuteClient } from './mute-client.ts';
import { makeOfferTakeover } from './offer-takeover.ts';
import { makePostMessage } from './post-message.ts';
import { makePreviewHouseDraft } from './preview-house-draft.ts';
import { makePreviewPolicy } from './preview-policy.ts';
import { makeReactToCard } from './react-to-card.ts';
import { makeRecallPerson } from './recall-person.ts';
import { makeRecordClientAway } from './record-client-away.ts';
import { makeRecordPromise } from './record-promise.ts';
import { makeRedrawMessage } from './redraw-message.ts';
import { makeRedrawThread } from './redraw-thread.ts';
import { makeReopenThread } from './reopen-thread.ts';
import { makeRequireAdmin } from './require-admin.ts';
import { makeResumeThread } from './resume-thread.ts';
import { makeSetAskAgain } from './set-ask-again.ts';
import { makeSetEscalation, makeShowEscalation } from './set-escalation.ts';
import { makeShowHouseDraft, makeShowHouseDrafts } from './show-house-draft.ts';
import { makeShowSettings } from './show-settings.ts';
import { makeShowThread } from './show-thread.ts';
import { makeShowWorkspace } from './show-workspace.ts';
import { makeSnoozeThread } from './snooze-thread.ts';
import { makeTakeAbsence } from './take-absence.ts';
import { makeTurnHome } from './turn-home.ts';
import { makeUndoChange } from './undo-change.ts';
import { makeWatchMessage } from './watch-message.ts';

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
    deleteThread: makeDeleteThread(deps),
    describeDeletion: makeDescribeDeletion(deps),
    editThread: makeEditThread(deps),
    findLastChange: makeFindLastChange(deps),
    findNudge: makeFindNudge(deps),
    findSilence: makeFindSilence(deps),
    findWatched: makeFindWatched(deps),
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
    resumeThread: makeResumeThread(deps),
    undoChange: makeUndoChange(deps),
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
