import type { PromptAnswer, Variants, Wording } from '../../templates/shape.ts';

/** Both wordings; `about` names what the answer is about. */
const wordings = (about: string): Variants<Wording> => [
  {
    subject: '{{ title }}: Antwort bis {{ by_day }}',
    body: [
      `danke für {{ message_acc }}. [Meine|Unsere] Antwort${about} hast du bis {{ by }}.`,
      'Wenn du sie früher brauchst, sag [mir|uns] bitte Bescheid.',
    ],
    short: `danke für {{ message_acc }}. [Meine|Unsere] Antwort${about} hast du bis {{ by }}. Wenn du sie früher brauchst, sag [mir|uns] bitte Bescheid.`,
  },
  {
    subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
    body: [
      `danke für {{ message_acc }}. Bis {{ by }}, bekommst du eine vollständige Rückmeldung${about} von [mir|uns].`,
      'Wenn dir ein Punkt besonders wichtig ist, nenn ihn [mir; dann fange ich|uns; dann fangen wir] damit an.',
    ],
    short: `danke für {{ message_acc }}. Bis {{ by }}, bekommst du eine vollständige Rückmeldung${about}. Wenn dir ein Punkt besonders wichtig ist, nenn ihn [mir|uns].`,
  },
];

/** The answer when the client has waited for less than two working days, so that no apology is needed. */
export const promptAnswer: PromptAnswer = {
  general: wordings(''),
  named: wordings(' {{ about_matter }}'),
};
