import type { Texts } from '../../templates/shape.ts';
import { AT_NUMBER, CALL_US, MY_NUMBER } from './phrases.ts';

const SINCE_WE_SPOKE =
  '{% if spoke %}Thank you for talking to [me|us] on {{ since }} about {{ matter_nom }}.{% else %}[I’m|We’re] writing about {{ matter_nom }}.{% endif %}';
/** The day by which a candidate should answer, who may hold a job offer. */
const ANSWER_BY = '{% if valid_later %}by {{ by }}{% else %}by then{% endif %}';

export const recruiting: Texts = {
  check_in: [
    {
      subject: '{{ title }}: your impression so far',
      body: [
        `${SINCE_WE_SPOKE} What’s your impression so far? A change of job is a big decision, so doubts are welcome, and so are questions about the work, the people or the pay. And a no is perfectly all right, too.`,
      ],
      short:
        'what’s your impression of {{ matter_nom }} so far? Questions about the work, the people or the pay are welcome, and so are doubts.',
    },
    {
      subject: '{{ title }}: your questions',
      body: [
        'Is there anything about {{ matter_nom }} that you’d like to know before {% if valid %}you decide{% else %}we go on{% endif %}? Some things aren’t in any job description: how decisions are made, what a normal week looks like, who you’d work with. Ask whatever matters to you, and you’ll get an honest answer.{% if valid_on %} Our job offer is valid until {{ valid_on }}, and there’s room for questions before then.{% endif %}',
      ],
      short:
        'is there anything about {{ matter_nom }} that you’d like to know before {% if valid %}you decide{% else %}we go on{% endif %}? Ask whatever matters to you, and you’ll get an honest answer.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: {% if valid %}our job offer{% else %}a conversation{% endif %}',
      body: [
        `Are you still interested in {{ matter_nom }}? {% if valid_on %}Our job offer stands until {{ valid_on }}; to discuss anything in it, suggest a time and [I’ll|we’ll] set up a call.{% else %}Just suggest two or three times that fit around your work, and [I’ll|we’ll] arrange a conversation, in person or online.{% endif %} For a quick question, ${CALL_US}. And if you’ve chosen another role, just let [me|us] know.`,
      ],
      short:
        'are you still interested in {{ matter_nom }}? {% if valid %}Our job offer stands until {{ valid }}; to discuss anything in it, suggest a time.{% else %}Just suggest two or three times that fit around your work, and [I’ll|we’ll] arrange a conversation.{% endif %}',
    },
    {
      subject: '{{ title }}: hours, location and pay',
      body: [
        'Would {{ matter_nom }} suit you better with different hours, another location or a different salary? [I’ll|We’ll] tell you openly what can be changed and what can’t. These things are easier to settle before a decision than after one.{% if expired %} Our job offer was valid until {{ expired }}; please let [me|us] know if you’d like to talk about a new one.{% endif %}',
      ],
      short:
        'would {{ matter_nom }} suit you better with different hours, another location or a different salary? [I’ll|We’ll] tell you openly what can be changed and what can’t.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ten minutes on the phone',
      body: [
        'Some of what you may want to know about {{ matter_nom }} is easier to talk through than to write down. When could you speak freely for ten minutes on the phone? It would be a conversation rather than an interview: you ask, and [I|we] answer.{% if callback %} You can also ring [me|us] on {{ callback }}.{% endif %}',
      ],
      short:
        'some of what you may want to know about {{ matter_nom }} is easier to talk through than to write down. When could you speak freely for ten minutes?',
      opening: '{{ hello }} Can you speak freely at the moment?',
      points: [
        'Say what it’s about only once they can speak freely: {{ matter_nom }}. If they can’t, agree on a time.',
        'Ask what has changed for them, and find the open point: task, team, money, location, notice period, another offer.',
        'Agree on the next step with a day, or thank them for a “no”.{% if valid %} The job offer is valid until {{ valid }}.{% endif %}',
      ],
      voicemail: `{{ hello }} Please call me back when you can speak freely, or send me a short message if that’s easier.${MY_NUMBER} Thank you, goodbye.`,
    },
    {
      subject: '{{ title }}: a call when it suits you',
      body: [
        '[I’d|We’d] like to hear from you directly how you see {{ matter_nom }} now, and whether anything is still unclear. Which day would suit you for a call? It needn’t take more than fifteen minutes. You can also simply write to [me|us], whatever your answer is.',
      ],
      short:
        '[I’d|we’d] like to hear from you directly how you see {{ matter_nom }} now. Which day would suit you for a short call?',
      opening: '{{ hello }} I’d like to hear how you see things now. Is this a good moment for you?',
      points: [
        'Start with their questions about {{ matter_nom }}, not with yours.',
        'Ask when they’ll decide, and whether they have other offers.',
        'Say plainly what comes next, who decides, and when.',
      ],
      voicemail: `{{ hello }} I’d like to speak to you when you have a quiet moment. You can call me${AT_NUMBER}, or write to me if you prefer. Goodbye for now.`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: your decision by {{ by_day }}',
      body: [
        `{% if valid %}Would you like to accept our job offer for {{ matter_nom }}? It’s valid until {{ valid }}, and an answer ${ANSWER_BY} would help [me|us] plan. If anything is still holding you back, ${CALL_US} and we’ll talk about it. Please let [me|us] know even if it’s a no; you needn’t give reasons.{% else %}Would you like to go ahead with {{ matter_nom }}? A yes or a no by {{ by }} would help [me|us] plan. If [I|we] haven’t heard from you by then, [I’ll|we’ll] continue the search. You’re welcome to write again when your situation changes, and we’ll see what’s open at that time.{% endif %}`,
      ],
      short: `{% if valid %}would you like to accept our job offer for {{ matter_nom }}? It’s valid until {{ valid }}, and an answer ${ANSWER_BY} would help [me|us] plan.{% else %}would you like to go ahead with {{ matter_nom }}? A yes or a no by {{ by }} would help [me|us] plan. If [I|we] haven’t heard by then, [I’ll|we’ll] continue the search.{% endif %}`,
    },
    {
      subject:
        '{{ title }}: {% if valid %}your answer to our offer{% else %}planning the next steps{% endif %}',
      body: [
        '{% if valid %}Have you come to a decision about our job offer for {{ matter_nom }}? Please let [me|us] know by {{ by }} if you need anything from [me|us] first, such as another conversation. The offer is valid until {{ valid }}; if [I|we] haven’t had an answer by that day, [I’ll|we’ll] continue the search. If it’s a no, there’s no need to explain.{% else %}[I’m|We’re] planning the next steps for {{ matter_nom }}. Should [I|we] include you? You don’t have to give reasons either way. If [I|we] don’t hear from you by {{ by }}, [I’ll|we’ll] continue the search. Another kind of role might suit you better, and [I’d|we’d] be glad to hear what you’re looking for.{% endif %}',
      ],
      short:
        '{% if valid %}have you come to a decision about our job offer for {{ matter_nom }}? It’s valid until {{ valid }}. If you need something from [me|us] first, let [me|us] know by {{ by }}.{% else %}[I’m|we’re] planning the next steps for {{ matter_nom }}. Should [I|we] include you? If [I|we] don’t hear from you by {{ by }}, [I’ll|we’ll] continue the search.{% endif %}',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        'Thank you for {{ message_acc }} about {{ matter_nom }}, and [I’m|we’re] sorry that you’ve had to wait. You’ll have an answer from [me|us] by {{ by }}. Please let [me|us] know if you need one sooner, because of another offer, for example.',
      ],
      short:
        'thank you for {{ message_acc }} about {{ matter_nom }}, and sorry that you’ve had to wait. You’ll have an answer by {{ by }}. Please let [me|us] know if you need one sooner.',
    },
    {
      subject: '{{ title }}: reply to follow',
      body: [
        '[I|We] should have been in touch about {{ matter_nom }} before now, and [I’m|we’re] sorry. By {{ by }} you’ll hear from [me|us], whatever the answer is. Questions in the meantime are welcome, by email or phone.',
      ],
      short:
        '[I’m|we’re] sorry to have kept you waiting about {{ matter_nom }}. By {{ by }} you’ll hear from [me|us], whatever the answer is.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you',
      body: [
        '[I’ll|We’ll] leave {{ matter_nom }} with you now.{% if valid %} Our offer is valid until {{ valid }}. Thank you for considering it.{% else %} Thank you for your interest.{% endif %} If your plans change, you know where to find [me|us]. [I wish|We wish] you every success.',
      ],
      short:
        '[I’ll|we’ll] leave {{ matter_nom }} with you now. Thank you for your interest. If your plans change, you know where to find [me|us]. [I wish|We wish] you every success!',
    },
    {
      subject: '{{ title }}: good luck',
      body: [
        '[I’ll|We’ll] leave it there for now with {{ matter_nom }}{% if valid %}; our offer is open until {{ valid }}{% endif %}. If you’re ever looking for something new, do get in touch. Good luck with your next step, whatever it may be.',
      ],
      short:
        '[I’ll|we’ll] leave it there for now with {{ matter_nom }}. If you’re ever looking for something new, [I’d|we’d] be glad to hear from you. Good luck with your next step!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: another look',
      body: [
        'We were last in touch about {{ matter_nom }} some time ago. Would something along those lines interest you today? [I’d|We’d] suggest a short call about what you’re looking for now. If you’re happy where you are, that’s good news, and there’s no need to reply.',
      ],
      short:
        'we were last in touch about {{ matter_nom }} some time ago. Would something along those lines interest you today? [I’d|We’d] suggest a short call.',
    },
    {
      subject: '{{ title }}: a new conversation',
      body: [
        'Are you open to a new conversation about {{ matter_nom }}, or about something similar? A good deal may have changed since we were last in touch, on your side as well as here, so we’d begin from scratch. Ten minutes on the phone would do for a start.',
      ],
      short:
        'are you open to a new conversation about {{ matter_nom }}, or about something similar? Ten minutes on the phone would do for a start.',
    },
  ],
};
