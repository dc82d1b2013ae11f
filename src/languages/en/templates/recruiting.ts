import type { Texts } from '../../templates/shape.ts';

export const recruiting: Texts = {
  check_in: [
    {
      subject: '{{ title }}: how do you feel about it?',
      body: [
        'I enjoyed getting to know you, and I’d like to hear how you feel about {{ matter_nom }} by now. Second thoughts are welcome; this is a big step.',
        'If a question is holding you back, about the team, the work or the money, ask it. Otherwise “interested”, “later” or “no” is all I need.',
      ],
      short:
        'I enjoyed getting to know you. How do you feel about {{ matter_nom }} by now? Ask me anything about the team, the work or the money. “Interested”, “later” or “no” is enough.',
    },
    {
      subject: '{{ title }}: is there anything you want to know?',
      body: [
        'Changing jobs takes more thought than anybody’s calendar allows for, so please take the time you need.',
        'Would it help to talk to somebody from the team, or to see where you’d work? “Team”, “visit” or “later” is enough for me to arrange it. If {{ matter_nom }} isn’t the right thing after all, “no” is an honest answer, and I’ll thank you for it.{% if valid %} Our offer to you holds until {{ valid }}.{% endif %}',
      ],
      short:
        'Would it help to talk to somebody from the team about {{ matter_nom }}, or to see where you’d work? “Team”, “visit” or “later” is enough. “No” is an honest answer, too.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: where do you stand?',
      body: [
        '{{ history }}. I imagine that you have your work, your life and perhaps another offer or two to think about.',
        'So just one small question: where do you stand on {{ matter_nom }}? “Yes” and I’ll suggest a date for the next conversation. “Thinking” and I’ll give you time. “No” and I’ll wish you luck, and mean it.',
      ],
      short:
        'A small question: where do you stand on {{ matter_nom }}? “Yes” and I’ll suggest a date, “thinking” and you have time, “no” and I’ll wish you luck, and mean it.',
    },
    {
      subject: '{{ title }}: what would make it right for you?',
      body: [
        'A position is described in a page and a half, and what matters to you may not be on it. What would have to be different about {{ matter_nom }} for you to like it: hours, place, tasks, pay?',
        'One word shows me where to look, and I’ll tell you openly what can be changed. If you’ve chosen something else, a “no” is enough and we part on good terms.{% if expired %} Our offer formally ran until {{ expired }}; if you’d still like it, say so.{% endif %}',
      ],
      short:
        'What would have to be different about {{ matter_nom }} for you to like it: hours, place, tasks, pay? One word shows me where to look. If you’ve chosen something else, “no” is enough.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: shall we talk for ten minutes?',
      body: [
        'Much about {{ matter_nom }} is easier to say than to write, on your side and on mine. May I call you for ten minutes, in the evening if you like?',
        'Give me a time at which you can speak freely. If you’ve decided already, “yes” or “no” in writing saves you the call.',
      ],
      short:
        'May I call you for ten minutes about {{ matter_nom }}, in the evening if you like? Give me a time at which you can speak freely, or “yes” or “no” in writing.',
      opening:
        '{{ hello }} It’s about {{ matter_nom }}. Can you speak freely at the moment, or shall I call you in the evening?',
      points: [
        'Ask how they are and what has changed for them since {{ message_nom }}; no pressure.',
        'Find the open point: task, team, money, place, notice period, another offer.',
        'Agree on the next step with a date, or thank them sincerely for a “no”.{% if valid %} The job offer holds until {{ valid }}.{% endif %}',
      ],
      voicemail:
        '{{ hello }} I’d be glad to talk to you for a moment. Call me when it’s convenient, or send me a message; one word is enough. Thank you, and speak soon.',
    },
    {
      subject: '{{ title }}: your questions, asked directly?',
      body: [
        'You may have questions about {{ matter_nom }} that you’d rather not put in an email. I’ll answer them frankly, the awkward ones included.',
        'When is a quiet moment for you? Ten minutes will do. If you’re no longer interested, just write “no”, without reasons.',
      ],
      short:
        'You may have questions about {{ matter_nom }} that you’d rather not put in writing. I’ll answer them frankly. When is a quiet moment for ten minutes? Otherwise “no” is enough, without reasons.',
      opening:
        '{{ hello }} You may have questions about {{ matter_nom }} that are easier to ask than to write. Is this a quiet moment for you?',
      points: [
        'Invite the awkward questions first and answer them frankly.',
        'Understand their time plan: other processes, notice period, when they want to have decided.',
        'Say what happens next here and by which day they’ll hear from us, whatever the outcome.',
      ],
      voicemail:
        '{{ hello }} You may still have a question or two for me; I’m happy to answer them. Call me whenever you have a quiet moment, or write to me. All the best.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: your decision by {{ by }}?',
      body: [
        'We’d still like to have you with us: it’s about {{ matter_nom }}. So that we can plan fairly, for you and for the other applicants, may I ask for your decision by {{ by }}?',
        '“Yes” and we take the next step. “Later” and you tell me when. “No” and I’ll close your application with our thanks. If I don’t hear from you, I’ll understand it as a “no” for now and continue with the others; you’re welcome to apply again at any time.',
        'Thank you for the time that you’ve given us so far.',
      ],
      short:
        'May I ask for your decision on {{ matter_nom }} by {{ by }}: yes, later or no? Without a word I’ll take it as a “no” for now; you’re always welcome to apply again. Thank you for your time!',
    },
    {
      subject: '{{ title }}: yes, later or no?',
      body: [
        'Would you tell me how you’ve decided about {{ matter_nom }}, or what you still need in order to decide?',
        'On {{ by }} we decide who we continue with. If we haven’t heard from you, we’ll leave your application as it is and offer the place to somebody else. That isn’t a judgement on you, and if things change, write to me first.',
        'Thank you for an honest word. A “no” takes nothing away from the good impression you’ve made.',
      ],
      short:
        'How have you decided about {{ matter_nom }}: yes, later or no? On {{ by }} we decide who we continue with; without a word, that will be others for now. If things change, write to me. Thank you for an honest word!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: you’ll hear from us by {{ by }}',
      body: [
        'You’re waiting for our answer about {{ matter_nom }}, and waiting is the hardest part of an application. I’m sorry that it has taken us so long.',
        'By {{ by }} you’ll have a clear answer from me, whichever way it goes. If another employer needs your decision before then, tell me and I’ll make sure that we’re quicker.',
      ],
      short:
        'You’re waiting for our answer about {{ matter_nom }}; I’m sorry that it takes so long. You’ll have a clear one by {{ by }}. If another employer needs your decision earlier, tell me.',
    },
    {
      subject: '{{ title }}: where your application stands',
      body: [
        'Thank you for {{ message_nom }}, and for your patience with us. You haven’t been forgotten; the people who decide with me simply haven’t all sat at one table yet.',
        'That will have happened by {{ by }}, and then I’ll get in touch with you personally. Until then, ask me whatever you’d like to know.',
      ],
      short:
        'Thank you for your patience; you haven’t been forgotten. By {{ by }} everybody who decides will have sat at one table, and then I’ll get in touch with you personally.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: our best wishes',
      body: [
        'I’m closing your application today, as {{ matter_nom }} doesn’t seem to be the right thing for you at the moment. That’s a decision I respect, even unspoken.',
        'So that everything is in order: we delete your documents as the data protection rules require, or at once if you tell me to. Drafts and samples of your work remain yours, with all rights; we don’t use them. If travel costs that we agreed on are still open, send me the receipts.',
        'It was a pleasure to meet you. If we’re a better match another time, I’d be glad if you wrote to me directly. All the best for what comes next.',
      ],
      short:
        'I’m closing your application today. Your documents will be deleted, work samples remain yours; agreed travel costs, if any, will be paid. It was a pleasure to meet you. All the best!',
    },
    {
      subject: '{{ title }}: thank you for your interest',
      body: [
        'Thank you for the interest you took in {{ matter_nom }}. We’re continuing with other applicants now, and I’d like you to hear that from me rather than from silence.',
        'Nothing is left for you to do. Files that you sent us, trial work and drafts included, belong to you and are deleted in due time; one word is enough if you want it done today. Agreed expenses are paid as soon as I have your receipts.',
        'Our paths may cross again, and I’d be pleased if they did. I wish you work that you look forward to in the morning.',
      ],
      short:
        'Thank you for your interest in {{ matter_nom }}. We’re continuing with other applicants. Your files belong to you and will be deleted; agreed expenses are paid. I hope our paths cross again!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: would you still be interested?',
      body: [
        'We were in touch about {{ matter_nom }} some time ago, and I remember our conversation well. Things have moved here, and I thought of you.',
        'Are you happy where you are, or may I tell you more? “Tell me”, “later” or “happy” is enough. I’d be glad to hear the last one, too.',
      ],
      short:
        'We were in touch about {{ matter_nom }} some time ago, and I thought of you. Are you happy where you are, or may I tell you more? “Tell me”, “later” or “happy” is enough.',
    },
    {
      subject: '{{ title }}: a second chance for us?',
      body: [
        'Last time the moment wasn’t right for {{ matter_nom }}. Perhaps it is now?',
        'I’d suggest fifteen minutes by phone, without documents and without preparation. If you’re not looking, write “no” and I’ll leave you in peace, with best wishes.',
      ],
      short:
        'Last time the moment wasn’t right for {{ matter_nom }}. Perhaps it is now? I’d suggest fifteen minutes by phone. If you’re not looking, “no” is enough. Best wishes either way!',
    },
  ],
};
