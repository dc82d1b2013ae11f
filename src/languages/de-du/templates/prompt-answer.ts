import type { PromptAnswer, Variants, Wording } from '../../templates/shape.ts';

/** Both wordings, with the words before the day of the answer, and what the full answer is about. */
const wordings = (have: string, about: string): Variants<Wording> => [
  {
    subject: '{{ title }}: Antwort bis {{ by_day }}',
    body: [
      `danke für {{ message_acc }}. ${have} bis {{ by }} [meine|unsere] Antwort.`,
      'Wenn du sie früher brauchst, sag [mir|uns] bitte Bescheid.',
    ],
    short: `danke für {{ message_acc }}. ${have} bis {{ by }} [meine|unsere] Antwort. Wenn du sie früher brauchst, sag [mir|uns] bitte Bescheid.`,
  },
  {
    subject: '{{ title }}: wie es weitergeht',
    body: [
      `nach {{ message_dat }} bekommst du bis {{ by }} eine vollständige Antwort${about} von [mir|uns].`,
      'Wenn dir ein Punkt besonders wichtig ist, nenn ihn [mir, dann fange ich|uns, dann fangen wir] damit an.',
    ],
    short: `nach {{ message_dat }} bekommst du bis {{ by }} eine vollständige Antwort${about}. Wenn dir ein Punkt besonders wichtig ist, nenn ihn [mir|uns].`,
  },
];

/** The answer when the client has waited for less than two working days, so that no apology is needed. */
export const promptAnswer: PromptAnswer = {
  general: wordings('Du hast', ''),
  named: wordings('Zu {{ matter_dat }} hast du', ' zu {{ matter_dat }}'),
};
