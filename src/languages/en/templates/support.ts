import type { Texts } from '../../templates/shape.ts';

export const support: Texts = {
  check_in: [
    {
      subject: '{{ title }}: did that help?',
      body: [
        'Did our last suggestion get you further with {{ matter_nom }}? If it works now, I’m glad to hear it; if not, we’ll keep looking.',
        '“Solved”, “still open” or “later” is enough. With “still open”, a sentence on what you see on your screen helps me most.',
      ],
      short:
        'Did our last suggestion get you further with {{ matter_nom }}? “Solved”, “still open” or “later” is enough. If it’s still open, tell me what you see and we’ll keep looking.',
    },
    {
      subject: '{{ title }}: one answer and we carry on',
      body: [
        'To get further with {{ matter_nom }} we only need your answer to the question in {{ message_nom }}. A rough one will do; if you can’t tell, “don’t know” is useful, too.',
        'If it’s no longer important or has gone away by itself, write “solved” and I’ll close it for you.',
      ],
      short:
        'To get further with {{ matter_nom }} we only need a rough answer to our question; “don’t know” is useful, too. If it has gone away by itself, write “solved”.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: still a problem for you?',
      body: [
        '{{ history }}. Perhaps you’ve found a way around it, or there was no quiet moment to try things out. Both happen all the time.',
        'Is {{ matter_nom }} still open for you? “Yes” and I’ll suggest how we find the cause with as little effort for you as possible. “Solved” and it’s done. “Later” and I keep it open until you say.',
      ],
      short:
        'Is {{ matter_nom }} still open for you? “Yes” and I’ll suggest an easy way to find the cause, “solved” and it’s done, “later” and I keep it open until you say.',
    },
    {
      subject: '{{ title }}: may we do it for you?',
      body: [
        'Trying things out takes time that you may not have. We could look at {{ matter_nom }} together on your screen: fifteen minutes, nothing to prepare.',
        'Send me a time, or “solved” or “not needed” if it no longer matters. If a colleague of yours knows more about it, I’m glad to write to them instead.',
      ],
      short:
        'Trying things out takes time. Shall we look at {{ matter_nom }} together on your screen for fifteen minutes? Send me a time, or “solved” or “not needed”.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: shall we look at it by phone?',
      body: [
        'I think we’d get through {{ matter_nom }} faster by phone: you tell me what you see, I tell you what it means.',
        'When do you have a quarter of an hour? If it’s settled, “solved” is all I need.',
      ],
      short:
        'We’d get through {{ matter_nom }} faster by phone: you tell me what you see, I tell you what it means. When do you have fifteen minutes? If it’s settled, “solved” is enough.',
      opening:
        '{{ hello }} I’m calling about {{ matter_nom }}. I’d like to know whether it still bothers you, and if so, to get it out of the way. Is now a good time?',
      points: [
        'Does it still happen? Since when, and what were the last things they tried?',
        'Get the one missing answer from {{ message_nom }}, or look at it together right away.',
        'Agree: solved and closed, a next attempt with a day, or parked until they write.',
      ],
      voicemail:
        '{{ hello }} I’m calling about {{ matter_nom }}. If it’s solved, wonderful; a single word will do. If not, call me back and we’ll look at it together. Goodbye.',
    },
    {
      subject: '{{ title }}: may I call you briefly?',
      body: [
        'I’d like to be sure that you aren’t struggling with {{ matter_nom }} while we wait for each other. May I call you briefly?',
        'A time is enough, or the name of somebody who knows the details. If you’d rather write: “solved”, “still open”, “later”.',
      ],
      short:
        'I’d like to be sure that you aren’t struggling with {{ matter_nom }} while we wait for each other. May I call you briefly? “Solved” or “later” in writing is fine, too.',
      opening:
        '{{ hello }} I wanted to make sure that you’re not stuck with {{ matter_nom }} while we’re waiting for each other. How are things?',
      points: [
        'How much does it disturb their work? That decides how quickly we go on.',
        'Offer to do the next attempt for them: remote session, log file, workaround.',
        'Ask whether the ticket can be closed; say that a reply opens it again.',
      ],
      voicemail:
        '{{ hello }} I wanted to ask whether {{ matter_nom }} still bothers you. I’ll write you a line as well; “solved” or “still open” is all it takes. Have a good day.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: close it or keep looking?',
      body: [
        'What would you like us to do with {{ matter_nom }}: keep looking, wait, or close it? The decision is yours.',
        'If we don’t hear from you by {{ by }}, we’ll assume that it works, plan our time for other requests and close the ticket. Nothing is lost: a reply to this message opens it again, with everything in it.',
        'Thank you for a short answer, and for your patience while we looked into it.',
      ],
      short:
        'What should we do with {{ matter_nom }}: keep looking, wait or close it? Without a word by {{ by }} we’ll assume that it works and close it; a reply opens it again. Thank you!',
    },
    {
      subject: '{{ title }}: your word by {{ by }}?',
      body: [
        'We’d like to finish {{ matter_nom }} properly and need a decision from you: “open” if it still bothers you, “later” if you want to try it when there is time, “solved” if it’s done.',
        'On {{ by }} we tidy up our list. Whatever hasn’t been answered by then is closed for now, on the assumption that no news is good news. One line from you, and it’s open again.',
        'Thank you for reporting it in the first place.',
      ],
      short:
        '“Open”, “later” or “solved”: which is it for {{ matter_nom }}? On {{ by }} we tidy up and close what is unanswered; one line from you opens it again. Thank you for reporting it!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: we’re looking into it',
      body: [
        'Thank you for {{ message_nom }}. It’s our turn, and you’ve waited too long for a sign from us; I’m sorry.',
        'We’re looking into {{ matter_nom }}, and by {{ by }} you’ll hear from me what we’ve found, even if it isn’t the solution yet. If it gets in the way of your work, write “blocked” and it goes first.',
      ],
      short:
        'Thank you for {{ message_nom }}, and sorry for the wait. By {{ by }} you’ll hear what we’ve found, even if it isn’t the solution yet. If it blocks your work, write “blocked” and it goes first.',
    },
    {
      subject: '{{ title }}: news by {{ by }}',
      body: [
        'I owe you a reply about {{ matter_nom }}, and I’m sorry that it’s late.',
        'We’re reproducing the problem here at the moment. You’ll have a result or an interim report by {{ by }}. If anything has changed for you since then, one sentence about it helps us a great deal.',
      ],
      short:
        'I owe you a reply about {{ matter_nom }}; I’m sorry that it’s late. You’ll have a result or an interim report by {{ by }}. If anything has changed, one sentence helps us a great deal.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: closed for now',
      body: [
        'I’m closing {{ matter_nom }} today and hope that everything has been working for you for a while.',
        'Nothing is left for you to do. {% if amount %}On the money side it stays with what we agreed ({{ amount }}); nothing is added. {% else %}No costs arise from closing it. {% endif %}Files and screenshots that you sent us are yours; we delete them when you ask us to. Notes and drafts that we made for the solution are kept, so that we don’t start from scratch.',
        'If it comes back, reply to this message and we’re there for you again. Thank you for your patience, and all the best.',
      ],
      short:
        'I’m closing {{ matter_nom }} today and hope that everything works. No costs arise from that, and files you sent are deleted when you ask. If it comes back, a reply is enough. All the best!',
    },
    {
      subject: '{{ title }}: resting the ticket',
      body: [
        'Since it has become quiet around {{ matter_nom }}, I’m letting the ticket rest. You owe us no feedback; being busy is reason enough.',
        'What stays: the whole history, so that you never have to explain it twice{% if amount %}, and the agreed sum of {{ amount }}, unchanged{% endif %}. What goes, if you want it to: the data that you sent us for testing. Drafts and interim versions remain with us until you need them.',
        'It was a pleasure to work on it with you. One line, at any time, and we carry on.',
      ],
      short:
        'I’m letting {{ matter_nom }} rest. Its history stays, your test data goes if you want it to, and you owe us no feedback. One line at any time, and we carry on.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: is it really gone?',
      body: [
        'A while ago we closed {{ matter_nom }} without being sure that the cause was gone. How has it been since?',
        'We’ve learned a little more about such cases by now and would gladly look again. “All good”, “look again” or “later” is enough.',
      ],
      short:
        'A while ago we closed {{ matter_nom }} without being sure. How has it been since? We’d gladly look again: “all good”, “look again” or “later” is enough.',
    },
    {
      subject: '{{ title }}: opened again for you',
      body: [
        'I’ve opened {{ matter_nom }} again, because I’d like to see it solved and not merely closed.',
        'Tell me in one sentence how things stand today, and I’ll pick it up from there. If it no longer matters, “done” is just as welcome.',
      ],
      short:
        'I’ve opened {{ matter_nom }} again, because I’d like to see it solved and not merely closed. One sentence on how things stand is enough, or “done” if it no longer matters.',
    },
  ],
};
