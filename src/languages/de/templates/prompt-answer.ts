import type { PromptAnswer, Variants, Wording } from '../../templates/shape.ts';

/** Both wordings; `about` names what the answer is about. */
const wordings = (about: string): Variants<Wording> => [
  {
    subject: '{{ title }}: Antwort bis {{ by_day }}',
    body: [
      `danke für {{ message_acc }}. [Meine|Unsere] Antwort${about} haben Sie bis {{ by }}.`,
      'Wenn Sie sie früher brauchen, schreiben Sie [mir|uns] bitte kurz.',
    ],
    short: `danke für {{ message_acc }}. [Meine|Unsere] Antwort${about} haben Sie bis {{ by }}. Wenn Sie sie früher brauchen, schreiben Sie [mir|uns] bitte kurz.`,
  },
  {
    subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
    body: [
      `danke für {{ message_acc }}. Bis {{ by }}, bekommen Sie eine vollständige Rückmeldung${about} von [mir|uns].`,
      'Wenn Ihnen ein Punkt besonders wichtig ist, nennen Sie ihn [mir, und ich fange|uns, und wir fangen] damit an.',
    ],
    short: `danke für {{ message_acc }}. Bis {{ by }}, bekommen Sie eine vollständige Rückmeldung${about}. Wenn Ihnen ein Punkt besonders wichtig ist, nennen Sie ihn [mir|uns].`,
  },
];

/** The answer when the client has waited for less than two working days, so that no apology is needed. */
export const promptAnswer: PromptAnswer = {
  general: wordings(''),
  named: wordings(' {{ about_matter }}'),
};
