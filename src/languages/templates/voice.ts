import type { Voice } from '../../domain/templates/message-facts.ts';

/** `[I’ll|we’ll]`: what a single person says, and what a firm says. */
const CHOICE = /\[([^[\]|]{0,200})\|([^[\]|]{0,200})\]/g;

/** A template of ours in one voice: of each `[I|we]`, the one that fits. */
export function inVoice(template: string, voice: Voice): string {
  return template.replace(CHOICE, (_, single: string, plural: string) => (voice === 'i' ? single : plural));
}
