import { trimEnd } from '../../domain/text/trim.ts';
import type { ThreadCategory } from '../../domain/threads/thread.ts';
import { normalizeWord } from '../normalize-word.ts';
import { CONTEXT_WORDS } from '../vocabulary.ts';

/** What agencies do for their clients: such a word begins a topic and is hardly ever part of a name. */
const WORK: ReadonlySet<string> = new Set(
  (
    'website websites webseite webseiten webpage homepage webshop onlineshop shop shopsystem landingpage landingpages ' +
    'relaunch redesign rebrand rebranding logo logos app webapp seo migration wartung maintenance hosting ' +
    'newsletter flyer broschüre brochure katalog banner plakat plakate video videos imagefilm fotos photos shooting ' +
    'fotoshooting workshop workshops schulung training seminar audit konzept kampagne campaign kickoff retainer ' +
    'wartungsvertrag rahmenvertrag vertrag contract prototyp prototype mockup mockups dashboard integration update upgrade ' +
    'implementierung umbau renovierung sanierung reparatur montage lieferung bestellung steuererklärung jahresabschluss ' +
    'übersetzung translation lektorat texte copywriting'
  )
    .split(' ')
    .map(normalizeWord),
);

/** Papers that are sent to clients; these words name nothing else. */
const PAPERS: ReadonlySet<string> = new Set(
  (
    'offer offers quote quotes proposal proposals estimate angebot angebote offerte kostenvoranschlag kva invoice ' +
    'invoices rechnung rechnungen mahnung bewerbung'
  )
    .split(' ')
    .map(normalizeWord),
);
/** Types that are as well a part of a name or a topic: "Support contract", "Projekt Phoenix". */
const ALSO_TEXT: ReadonlySet<string> = new Set(
  (
    'project projects projekt projekte auftrag support ticket anfrage supportanfrage inquiry enquiry request ' +
    'application candidate kandidat kandidatin recruiting recruitment payment zahlung networking netzwerken'
  )
    .split(' ')
    .map(normalizeWord),
);
const COMPOUND = /-(angebot|rechnung|projekt|anfrage|offer|invoice|proposal|project)$/i;

const isEnglish = (word: string): boolean =>
  /^(?:offers?|quotes?|proposals?|estimate|invoices?|projects?|support|ticket|inquiry|enquiry|request|application|candidate|recruiting|recruitment|payment|networking)$/i.test(
    word,
  );

/** A type of conversation that a bare word names. */
export interface SaidType {
  readonly category: ThreadCategory;
  /** whether the word may as well be part of a name or a topic */
  readonly isAlsoText: boolean;
  /** whether it can stand before a noun as its first half: "invoice automation" */
  readonly isEnglish: boolean;
}

/** The type that a bare word of a sentence names; null for all others, "General" and "Other" included. */
export function typeOf(typed: string): SaidType | null {
  const word = normalizeWord(typed);
  const category = CONTEXT_WORDS.get(word);
  if (!category || !(PAPERS.has(word) || ALSO_TEXT.has(word))) return null;
  return { category, isAlsoText: ALSO_TEXT.has(word), isEnglish: isEnglish(word) };
}

/** The type inside a compound such as "Website-Angebot", which stays part of the topic. */
export function typeInCompound(word: string): ThreadCategory | undefined {
  const end = COMPOUND.exec(trimEnd(word, ',;:.'))?.[1];
  return end === undefined ? undefined : CONTEXT_WORDS.get(normalizeWord(end));
}

/** Whether a word begins a topic. */
export function isWork(word: string): boolean {
  return WORK.has(normalizeWord(word)) || typeInCompound(word) !== undefined;
}
