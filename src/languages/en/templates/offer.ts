import type { Texts } from '../../templates/shape.ts';
import { AT_NUMBER, CALL_US, MY_NUMBER } from './phrases.ts';

export const offer: Texts = {
  check_in: [
    {
      subject: '{{ title }}',
      body: [
        '{% if spoke %}On {{ since }} we talked about {{ matter_nom }}.{% else %}[I’m|we’re] writing about {{ matter_nom }}.{% endif %} Is anything in it unclear, or not quite what you need? Any colleagues who have a say in it are welcome to send [me|us] their questions too. If you’ve decided against it, please let [me|us] know, so that [I|we] can plan.',
      ],
      short:
        'is anything in {{ matter_nom }} unclear, or not quite what you need? [I’m|We’re] happy to explain it, and to see what can be changed.',
    },
    {
      subject: '{{ title }}: scope and dates',
      body: [
        'Does {{ matter_nom }} cover what you had in mind? Please point [me|us] to anything in the scope or the dates that doesn’t quite fit. [I’ll|We’ll] see what can be changed.{% if valid_on %} The proposal is valid until {{ valid_on }}.{% endif %}',
      ],
      short:
        'does {{ matter_nom }} cover what you had in mind? Please point [me|us] to anything in the scope or the dates that doesn’t quite fit. [I’ll|We’ll] see what can be changed.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: {% if valid %}valid until {{ valid }}{% else %}the next step{% endif %}',
      body: [
        '{% if valid_on %}{{ matter_nom }} is valid until {{ valid_on }}{% if start_on %}, and work could begin on {{ start_on }}{% endif %}.{% elsif expired %}{{ matter_nom }} was valid until {{ expired }}; [I|we] can send you an updated one.{% else %}[I’m|we’re] happy to go through {{ matter_nom }} with you part by part.{% endif %} If you were to go ahead, which part would you want to start with? Knowing that would help [me|us] plan, and show us what could wait. Please let [me|us] know, too, if you’ve chosen somebody else for the job.',
      ],
      short:
        '{% if valid %}{{ matter_nom }} is valid until {{ valid }}.{% elsif expired %}{{ matter_nom }} was valid until {{ expired }}; [I|we] can send you an updated one.{% else %}[I’m|we’re] happy to go through {{ matter_nom }} with you part by part.{% endif %} If you were to go ahead, which part would you want to start with?',
    },
    {
      subject: '{{ title }}: a smaller first step',
      body: [
        'Would it be easier to start with one part of {{ matter_nom }} instead of all of it? [I’d|We’d] build a first step around whatever matters most to you, with its own price.{% if expired %} The proposal was valid until {{ expired }}; [I’d|we’d] bring it up to date at the same time.{% endif %} It may be the dates rather than the scope that don’t fit, and [I’m|we’re] happy to talk about those too.',
      ],
      short:
        'would it be easier to start with one part of {{ matter_nom }} instead of all of it? [I’d|We’d] build a first step around whatever matters most to you.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: a short call',
      body: [
        'When would suit you for a ten-minute call about {{ matter_nom }}? You can say what fits and what doesn’t, and [I|we] can tell you straight away what can be changed.{% if callback %} [My|Our] number is {{ callback }} if you’d prefer to call.{% endif %} Or send [me|us] your questions by email, in whatever order they come to mind.',
      ],
      short:
        'when would suit you for a ten-minute call about {{ matter_nom }}? You can say what fits and what doesn’t, and [I|we] can tell you straight away what can be changed.',
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}. I’d like to know what you make of it and what you’d change. Is now a good moment?',
      points: [
        'Ask what they like and what makes them hesitate: scope, price or timing.',
        'Find out who decides, by when, and whether there are other proposals on the table.',
        'Suggest one change that would make it fit, and agree on a day for the decision.{% if valid %} The proposal is valid until {{ valid }}.{% endif %}{% if advance %} Advance payment: {{ advance }}.{% endif %}',
      ],
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }} and would like to know what you make of it. I’d be glad of a call back whenever you have ten minutes.${MY_NUMBER} Thank you, and goodbye.`,
    },
    {
      subject: '{{ title }}: your thoughts',
      body: [
        '[I’d|We’d] like to hear what you think of {{ matter_nom }}, including anything you didn’t like. Which day would suit you for a call? It needn’t take more than fifteen minutes, and criticism is welcome. If you’ve already made your decision, you can simply let [me|us] know by email.',
      ],
      short:
        '[I’d|we’d] like to hear what you think of {{ matter_nom }}, including anything you didn’t like. Which day would suit you for a short call?',
      opening:
        '{{ hello }} I’d like to hear what you think of {{ matter_nom }}, doubts included. Do you have ten minutes?',
      points: [
        'Ask for the doubts before you explain anything, and thank them for each one.',
        'Check whether the need itself has changed since {{ since }}.',
        'End with one of three outcomes: they confirm, you revise it by a certain day, or it ends here on good terms.',
      ],
      voicemail: `{{ hello }} I’d like to hear what you think of {{ matter_nom }}, doubts included. Please ring me${AT_NUMBER}, or write me a few lines. Goodbye, and thank you.`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: a decision by {{ by_day }}',
      body: [
        'Will you be going ahead with {{ matter_nom }}? Please let [me|us] have a yes or a no by {{ by }}. If [I|we] haven’t heard from you by then, [I’ll|we’ll] take on other projects.{% if valid_later %} The proposal remains valid until {{ valid }}, but the start date may then be later.{% endif %} Just say so if you need more time.',
      ],
      short:
        'will you be going ahead with {{ matter_nom }}? Please let [me|us] have a yes or a no by {{ by }}. If [I|we] haven’t heard by then, [I’ll|we’ll] take on other projects.',
    },
    {
      subject: '{{ title }}: yes or no by {{ by_day }}',
      body: [
        '[I’m|We’re] planning the coming weeks. Could you let [me|us] know by {{ by }} whether you’d like to go ahead with {{ matter_nom }}? If it’s too early to decide, just tell [me|us] when [I|we] should ask again.{% if valid_later %} The proposal is valid until {{ valid }} either way.{% endif %} If [I|we] don’t hear from you, [I’ll|we’ll] fill the time with other work.',
      ],
      short:
        'could you let [me|us] know by {{ by }} whether you’d like to go ahead with {{ matter_nom }}? If [I|we] don’t hear from you by then, [I’ll|we’ll] fill the time with other work.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        'Thank you for {{ message_acc }} about {{ matter_nom }}, and [I’m|we’re] sorry for the delay. You’ll have [my|our] answer by {{ by }}. If your decision depends on one point in particular, name it and [I’ll|we’ll] start there.',
      ],
      short:
        'thank you for {{ message_acc }} about {{ matter_nom }}, and sorry for the delay. You’ll have [my|our] answer by {{ by }}.',
    },
    {
      subject: '{{ title }}: reply to follow',
      body: [
        `[I’m|We’re] sorry to have kept you waiting for an answer about {{ matter_nom }}. It will be with you by {{ by }}. You’re welcome to ${CALL_US} before then to go through the main points.`,
      ],
      short:
        '[I’m|we’re] sorry to have kept you waiting for an answer about {{ matter_nom }}. It will be with you by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you',
      body: [
        '[I’ll|We’ll] leave {{ matter_nom }} with you now{% if valid %}; it’s valid until {{ valid }}{% endif %}. Thank you for considering it. Whenever the project comes up again, call or write, and we’ll take a fresh look.',
      ],
      short:
        '[I’ll|we’ll] leave {{ matter_nom }} with you now. Thank you for considering it. Whenever the project comes up again, call or write, and we’ll take a fresh look.',
    },
    {
      subject: '{{ title }}: leaving it with you',
      body: [
        '{{ matter_nom }} is now in your hands{% if valid %}; it’s valid until {{ valid }}{% endif %}. Thank you for considering it. [I’d|We’d] be glad to hear from you whenever there’s something [I|we] can do for you.',
      ],
      short:
        '{{ matter_nom }} is now in your hands. Thank you for considering it. [I’d|We’d] be glad to hear from you whenever there’s something [I|we] can do for you.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: bringing it up to date',
      body: [
        'It’s been a while since we were in touch about {{ matter_nom }}. Is the project back on your list? [I’d|We’d] be happy to go over the scope, dates and prices and send you an updated version. Just let [me|us] know if it’s no longer planned, and [I’ll|we’ll] leave it there.',
      ],
      short:
        'it’s been a while since we were in touch about {{ matter_nom }}. Is the project back on your list? [I’d|We’d] be happy to send you an updated version.',
    },
    {
      subject: '{{ title }}: a leaner version',
      body: [
        'Would a leaner version of {{ matter_nom }} be of interest? [I|We] could reduce it to what you need most right now, with current prices. If you’ve found another solution in the meantime, just let [me|us] know.',
      ],
      short:
        'would a leaner version of {{ matter_nom }} be of interest? [I|We] could reduce it to what you need most right now, with current prices.',
    },
  ],
};
