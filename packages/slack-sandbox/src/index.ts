export { blockProblems } from './block-kit/message-blocks.ts';
export { viewProblems } from './block-kit/view-blocks.ts';
export type { Consent } from './consent.ts';
export type { Fault, Faults, RandomFault } from './faults/faults.ts';
export { type Json, type JsonObject, objectOf } from './json.ts';
export { openPage } from './page-api/open-page.ts';
export type {
  BesidePage,
  Checklist,
  PageOptions,
  Prompt,
  Suggestion,
  Task,
  TimeMachine,
  TimeStep,
} from './page-api/page-options.ts';
export type {
  Choice,
  ElementLocator,
  Interaction,
  Outcome,
  Person,
  SayOptions,
  Submission,
  Suggestions,
} from './people/person.ts';
export { ManifestError, readManifest } from './read-manifest.ts';
export { renderMessage, renderView } from './rendering/render-message.ts';
export { type NameOf, renderText } from './rendering/render-text.ts';
export type {
  DisconnectReason,
  EventDelivery,
  NewWorkspace,
  RequestDefect,
  Sandbox,
  SandboxOptions,
  SignedRequest,
  WaitOptions,
} from './sandbox.ts';
export { seededRandom } from './seeded-random.ts';
export { startSandbox } from './server/start-sandbox.ts';
export type { WebApiCall, WireEntry } from './wire.ts';
export type {
  AppCredentials,
  AppDeclaration,
  CommandDeclaration,
  ShortcutDeclaration,
} from './workspace/app-declaration.ts';
export type { Channel, ChannelRef, NewChannel, UserRef } from './workspace/channel.ts';
export type { SharedFile } from './workspace/file.ts';
export { declarationFrom } from './workspace/manifest.ts';
export type { Message, Reaction } from './workspace/message.ts';
export type { Team } from './workspace/team.ts';
export type { NewPerson, User } from './workspace/user.ts';
export type { View, ViewValues } from './workspace/view.ts';
