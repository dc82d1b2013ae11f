import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const offer: Texts = {
  check_in: [
    {
      subject: '{{ title }}',
      body: [
        '{% if spoke %}On {{ since }} we talked about {{ matter_nom }}.{% else %}[I’m|We’re] writing about {{ matter_nom }}.{% endif %} Is anything in it unclear, or not quite what you need? If colleagues have to look at it first, [I’m|we’re] happy to answer their questions as well. And if you’ve decided against it, please tell [me|us], so that [I|we] can plan accordingly.',
      ],
      short:
        'have you had a chance to look at {{ matter_nom }}? If anything is unclear or doesn’t quite fit, tell [me|us] and [I’ll|we’ll] see what can be changed.',
    },
    {
      subject: '{{ title }}: scope and dates',
      body: [
        'Does {{ matter_nom }} cover what you had in mind? If the scope or the dates don’t quite fit, tell [me|us] where, and [I’ll|we’ll] see what can be changed.{% if valid_on %} The proposal is valid until {{ valid_on }}.{% endif %} If it would be easier to decide on the work in stages, [I|we] can set it out that way.',
      ],
      short:
        'does {{ matter_nom }} cover what you had in mind? If the scope or the dates don’t quite fit, tell [me|us] where, and [I’ll|we’ll] see what can be changed.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: {% if valid %}valid until {{ valid }}{% else %}the next step{% endif %}',
      body: [
        '{% if valid_on %}{{ matter_nom }} is valid until {{ valid_on }}{% if start_on %}, and work could begin on {{ start_on }}{% endif %}.{% elsif expired %}{{ matter_nom }} was valid until {{ expired }}; [I|we] can send you an updated one.{% else %}[I’m|We’re] happy to go through {{ matter_nom }} with you part by part.{% endif %} Would a short call about scope and budget be useful? We could look at which parts you need first and what can wait. If you’ve chosen somebody else for the job, please let [me|us] know.',
      ],
      short:
        '{% if valid %}{{ matter_nom }} is valid until {{ valid }}.{% elsif expired %}{{ matter_nom }} was valid until {{ expired }}; [I|we] can send you an updated one.{% else %}[I’m|we’re] happy to go through {{ matter_nom }} with you part by part.{% endif %} Would a short call about scope and budget be useful?',
    },
    {
      subject: '{{ title }}: a smaller first step',
      body: [
        'Would it be easier to start with one part of {{ matter_nom }} instead of all of it? Tell [me|us] what matters most to you, and [I’ll|we’ll] put together a first step with its own price.{% if expired %} The proposal was valid until {{ expired }}; [I’d|we’d] bring it up to date at the same time.{% endif %} If it’s something else that’s holding up the decision, such as the dates, [I’d|we’d] like to know so that [I|we] can suggest an alternative.',
      ],
      short:
        'would it be easier to start with one part of {{ matter_nom }} instead of all of it? Tell [me|us] what matters most to you, and [I’ll|we’ll] suggest a first step.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: a short call',
      body: [
        'If you have questions about {{ matter_nom }}, a call is the quickest way to settle them. When could [I|we] ring you for ten minutes? You can tell [me|us] what fits and what doesn’t, and you’ll hear straight away what can be changed.{% if callback %} [My|Our] number is {{ callback }} if you’d prefer to call.{% endif %} If you’d rather write, please send [me|us] your open points.',
      ],
      short:
        'if you have questions about {{ matter_nom }}, a call is the quickest way to settle them. When could [I|we] ring you for ten minutes?',
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}. I’d like to know what you make of it and what you’d change. Is now a good moment?',
      points: [
        'Ask what they like and what makes them hesitate: scope, price or timing.',
        'Find out who decides, by when, and whether there are other proposals on the table.',
        'Suggest one change that would make it fit, and agree on a day for the decision.{% if valid %} The proposal is valid until {{ valid }}.{% endif %}{% if advance %} Advance payment: {{ advance }}.{% endif %}',
      ],
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }} and would like to know what you make of it. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: your impression',
      body: [
        '[I’d|We’d] like to hear what you think of {{ matter_nom }}, including anything you didn’t like. Which day would suit you for a call? It needn’t take more than fifteen minutes, and criticism is just as useful to [me|us] as praise. If you’ve already made your decision, you can simply tell [me|us] by email.',
      ],
      short:
        '[I’d|we’d] like to hear what you think of {{ matter_nom }}, including anything you didn’t like. Which day would suit you for a short call?',
      opening:
        '{{ hello }} I’d like to hear what you think of {{ matter_nom }}, doubts included. Do you have ten minutes?',
      points: [
        'Ask for the doubts before you explain anything, and thank them for each one.',
        'Check whether the need itself has changed since {{ since }}.',
        'End with one of three: they confirm, you revise it by a certain day, or it ends here on good terms.',
      ],
      voicemail: `{{ hello }} I’d like to hear what you think of {{ matter_nom }}. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: a decision by {{ by_day }}',
      body: [
        'Will you be going ahead with {{ matter_nom }}? Please let [me|us] have a yes or a no by {{ by }}, so that [I|we] can plan. If [I|we] haven’t heard from you by then, [I’ll|we’ll] take on other projects.{% if valid_later %} The proposal remains valid until {{ valid }}; the work may just start later.{% endif %} If you need more time, just say so.',
      ],
      short:
        'will you be going ahead with {{ matter_nom }}? Please let [me|us] have a yes or a no by {{ by }}, so that [I|we] can plan [my|our] time.',
    },
    {
      subject: '{{ title }}: yes or no by {{ by_day }}',
      body: [
        '[I’m|We’re] planning the coming weeks. Could you tell [me|us] by {{ by }} whether {{ matter_nom }} is a yes or a no? If it’s too early to decide, tell [me|us] when to ask again.{% if valid_later %} The proposal is valid until {{ valid }} in any case.{% endif %} Without an answer, [I’ll|we’ll] plan the time for other work.',
      ],
      short:
        'could you tell [me|us] by {{ by }} whether {{ matter_nom }} is a yes or a no? Without an answer, [I’ll|we’ll] plan the time for other work.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        'Thank you for {{ message_acc }} about {{ matter_nom }}, and [I’m|we’re] sorry for the delay. You’ll have [my|our] answer by {{ by }}. If your decision depends on one point in particular, tell [me|us] which, and [I’ll|we’ll] start with that.',
      ],
      short:
        'thank you for {{ message_acc }} about {{ matter_nom }}, and sorry for the delay. You’ll have [my|our] answer by {{ by }}.',
    },
    {
      subject: '{{ title }}: reply to follow',
      body: [
        `[I’m|We’re] sorry to have kept you waiting for an answer about {{ matter_nom }}. You’ll hear from [me|us] by {{ by }}. If you have to decide before then, ${CALL_US} and we’ll go through the main points.`,
      ],
      short:
        '[I’m|we’re] sorry to have kept you waiting for an answer about {{ matter_nom }}. You’ll hear from [me|us] by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you',
      body: [
        '[I’ll|We’ll] leave {{ matter_nom }} with you and won’t ask about it again{% if valid %}; it’s valid until {{ valid }}{% endif %}. Thank you for considering it. If the project comes up again, call or write, and we’ll take a fresh look.',
      ],
      short:
        '[I’ll|we’ll] leave {{ matter_nom }} with you and won’t ask about it again. Thank you for considering it. If the project comes up again, call or write.',
    },
    {
      subject: '{{ title }}: [my|our] last message',
      body: [
        'This is [my|our] last message about {{ matter_nom }}{% if valid %}, which is valid until {{ valid }}{% endif %}. Thank you for considering [me|us]. If there’s something [I|we] can do for you another time, [I’d|we’d] be glad to hear from you.',
      ],
      short:
        'this is [my|our] last message about {{ matter_nom }}. Thank you for considering [me|us]; [I’d|we’d] be glad to hear from you another time.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: an updated version',
      body: [
        'It’s been a while since we were in touch about {{ matter_nom }}. Is the project back on your list? If so, [I’ll|we’ll] go over the scope, dates and prices and send you an updated version. If it’s off the table for good, please let [me|us] know, and [I’ll|we’ll] close the file.',
      ],
      short:
        'it’s been a while since we were in touch about {{ matter_nom }}. Is the project back on your list? If so, [I’ll|we’ll] send you an updated version.',
    },
    {
      subject: '{{ title }}: a leaner version',
      body: [
        'Would a leaner version of {{ matter_nom }} be of interest? [I|We] could reduce it to what you need most right now, with current prices. To begin with, it would help [me|us] to know what has changed on your side since we were last in touch. If you’ve found another solution, please tell [me|us] that too.',
      ],
      short:
        'would a leaner version of {{ matter_nom }} be of interest? [I|We] could reduce it to what you need most right now, with current prices.',
    },
  ],
};
