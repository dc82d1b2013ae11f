import type { PromptAnswer, Variants, Wording } from '../../templates/shape.ts';

/** Both wordings; `about` names what the answer is about. */
const wordings = (about: string): Variants<Wording> => [
  {
    subject: '{{ title }}: Antwort bis {{ by_day }}',
    body: [
      `danke für {{ message_acc }}. [Meine|Unsere] Antwort${about} hast du bis {{ by }}.`,
      'Wenn du sie früher brauchst, schreib [mir|uns] bitte kurz.',
    ],
    short: `danke für {{ message_acc }}. [Meine|Unsere] Antwort${about} hast du bis {{ by }}. Wenn du sie früher brauchst, schreib [mir|uns] bitte kurz.`,
  },
  {
    subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
    body: [
      `danke für {{ message_acc }}. Bis {{ by }}, bekommst du eine vollständige Rückmeldung${about} von [mir|uns].`,
      'Wenn dir ein Punkt besonders wichtig ist, nenn ihn [mir, und ich fange|uns, und wir fangen] damit an.',
    ],
    short: `danke für {{ message_acc }}. Bis {{ by }}, bekommst du eine vollständige Rückmeldung${about}. Wenn dir ein Punkt besonders wichtig ist, nenn ihn [mir|uns].`,
  },
];

/** The answer when the client has waited for less than two working days, so that no apology is needed. */
export const promptAnswer: PromptAnswer = {
  general: wordings(''),
  named: wordings(' {{ about_matter }}'),
};
