import type { Voice } from '../../domain/templates/message-facts.ts';

/** `[I’ll|we’ll]`: what one person says, and what a firm says. */
const CHOICE = /\[([^[\]|]{0,200})\|([^[\]|]{0,200})\]/g;

/** A built-in template in one voice: from each `[I|we]`, the matching alternative. */
export function inVoice(template: string, voice: Voice): string {
  return template.replace(CHOICE, (_, single: string, plural: string) => (voice === 'i' ? single : plural));
}
