import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK } from './phrases.ts';

export const support: Texts = {
  check_in: [
    {
      subject: '{{ title }}: current status',
      body: [
        '{{ matter_nom }} is still open on [my|our] side. Has the problem been solved in the meantime? If it has, let [me|us] know and [I’ll|we’ll] close the request. If it hasn’t, describe what you see in a sentence or two, or send a screenshot, and [I’ll|we’ll] carry on from there.',
      ],
      short:
        '{{ matter_nom }} is still open on [my|our] side. Has the problem been solved in the meantime? If it hasn’t, a screenshot would help [me|us].',
    },
    {
      subject: '{{ title }}: a short update',
      body: [
        'Could you give [me|us] a short update on {{ matter_nom }}? A rough description of what you see now is fine. A screenshot, or the exact wording of an error message, often saves a whole round of questions. And if the problem has gone away by itself, [I’d|we’d] be glad to hear that too.',
      ],
      short:
        'could you give [me|us] a short update on {{ matter_nom }}? A rough description of what you see now is fine.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: a look at it together',
      body: [
        'Would it help if we looked at {{ matter_nom }} together on your screen? [I’d|We’d] allow about fifteen minutes for it, and there’s nothing to prepare; suggest a time and [I’ll|we’ll] send you a link. If a colleague is the better person to ask, [I’m|we’re] happy to work with them instead.',
      ],
      short:
        'would it help if we looked at {{ matter_nom }} together on your screen? Suggest a time and [I’ll|we’ll] send you a link.',
    },
    {
      subject: '{{ title }}: effect on your work',
      body: [
        'How much does the problem behind {{ matter_nom }} affect your work at the moment? Knowing that helps [me|us] decide what to look at next. If you’ve found a way around it, tell [me|us] what it is; that often points to the cause. If colleagues are affected as well, [I’d|we’d] like to know that too.',
      ],
      short:
        'how much does the problem behind {{ matter_nom }} affect your work at the moment? If you’ve found a way around it, tell [me|us] what it is.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: fifteen minutes on the phone',
      body: [
        '[I think|We think] we’d sort out {{ matter_nom }} more quickly by phone: you describe what you see, and [I’ll|we’ll] suggest what to try. When could you spare fifteen minutes at your computer?{% if callback %} You can also ring [me|us] on {{ callback }} whenever it suits you.{% endif %} If it’s working by now, just say so, and we can skip the call.',
      ],
      short:
        '[I think|we think] we’d sort out {{ matter_nom }} more quickly by phone. When could you spare fifteen minutes at your computer?',
      opening: '{{ hello }} I’m calling about {{ matter_nom }}. Are you still having the problem?',
      points: [
        'Let them describe what they see, in their own words, from the beginning; at their computer, if they can.',
        'Ask how much it affects their work; that decides how quickly you go on.',
        'Agree on what to try next, and on who gets in touch afterwards.',
      ],
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }} and would like to know whether you’re still having the problem. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: the next step by phone',
      body: [
        '[I’d|We’d] like to get {{ matter_nom }} sorted out for you. When would a short call suit you? We could try the next step together, and you’d see at once whether it works. If you’d rather do it on your own, tell [me|us] and [I’ll|we’ll] send you written instructions.',
      ],
      short: '[I’d|we’d] like to get {{ matter_nom }} sorted out for you. When would a short call suit you?',
      opening:
        '{{ hello }} I’d like to get {{ matter_nom }} sorted out for you. What happens when you try it now?',
      points: [
        'Offer to do the next attempt for them: a remote session, a log file, a workaround.',
        'Ask whether colleagues have the same problem.',
        'Ask whether the request can be closed, and say how they can reach you if the problem comes back.',
      ],
      voicemail: `{{ hello }} I’d like to get {{ matter_nom }} sorted out for you. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: closing on {{ by_day }}',
      body: [
        'Would you like [me|us] to keep working on {{ matter_nom }}? If [I|we] haven’t heard from you by {{ by }}, [I’ll|we’ll] assume that everything works and close the request. If the problem is still there, or turns up again later, you can reply to this message at any time, and [I’ll|we’ll] reopen it.',
      ],
      short:
        'would you like [me|us] to keep working on {{ matter_nom }}? If [I|we] haven’t heard from you by {{ by }}, [I’ll|we’ll] close it. If the problem comes back, just write.',
    },
    {
      subject: '{{ title }}: your answer by {{ by_day }}',
      body: [
        'On {{ by }} [I’ll|we’ll] be going through the requests that are still open. Should {{ matter_nom }} stay on the list? If so, please tell [me|us]; you needn’t explain anything yet. If [I|we] don’t hear from you, [I’ll|we’ll] take it that you no longer need help with this and close it. Closing it isn’t final: just write if anything comes up.',
      ],
      short:
        'on {{ by }} [I’ll|we’ll] be going through the requests that are still open. Should {{ matter_nom }} stay on the list? If [I|we] don’t hear from you, [I’ll|we’ll] close it.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        'Thank you for {{ message_acc }}{% if quoted %} about {{ quoted }}{% endif %}. You’ve waited too long for an answer, and [I’m|we’re] sorry. You’ll hear from [me|us] by {{ by }}. If it’s keeping you from working, please say so, and [I’ll|we’ll] see what can be done sooner.',
      ],
      short:
        'thank you for {{ message_acc }}{% if quoted %} about {{ quoted }}{% endif %}, and sorry for the wait. You’ll hear from [me|us] by {{ by }}. If it’s keeping you from working, please say so.',
    },
    {
      subject: '{{ title }}: news by {{ by_day }}',
      body: [
        '[I owe|We owe] you an update on {{ matter_nom }}, and [I’m|we’re] sorry that it’s late. By {{ by }} you’ll have an answer or, at the very least, know where things stand. If anything has changed on your side since {{ since }}, please tell [me|us].',
      ],
      short:
        '[I’m|we’re] sorry that you’re still waiting for an update on {{ matter_nom }}. By {{ by }} you’ll have an answer or, at the very least, know where things stand.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: closed for now',
      body: [
        '[I’m|We’re] closing {{ matter_nom }} today and hope that everything is working. If the problem comes back, just let [me|us] know and [I’ll|we’ll] look at it again. Thank you for reporting it.',
      ],
      short:
        '[I’m|we’re] closing {{ matter_nom }} today and hope that everything is working. If the problem comes back, just let [me|us] know. Thank you for reporting it!',
    },
    {
      subject: '{{ title }}: now closed',
      body: [
        'As there has been no more news on {{ matter_nom }}, [I’ve|we’ve] closed it on [my|our] side today. If you need help after all, reply to this message, and [I’ll|we’ll] reopen it. Thank you for getting in touch.',
      ],
      short:
        'as there has been no more news on {{ matter_nom }}, [I’ve|we’ve] closed it on [my|our] side today. If you need help with it after all, just write.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: a follow-up question',
      body: [
        'A while ago [I|we] closed {{ matter_nom }} without knowing for certain that the problem was solved. Has it come back since? If it has, describe what you see, and [I’ll|we’ll] take it up again. If all is well, [I’d|we’d] be glad to hear that too.',
      ],
      short:
        'a while ago [I|we] closed {{ matter_nom }} without knowing for certain that the problem was solved. Has it come back since?',
    },
    {
      subject: '{{ title }}: reopened',
      body: [
        '[I’ve|We’ve] reopened {{ matter_nom }}, because [I’d|we’d] rather see it solved than merely closed. How do things stand today? A few words on what works and what doesn’t would help [me|us] get started. If it no longer matters to you, please tell [me|us], and [I’ll|we’ll] close it for good.',
      ],
      short:
        '[I’ve|we’ve] reopened {{ matter_nom }}, because [I’d|we’d] rather see it solved than merely closed. How do things stand today?',
    },
  ],
};
