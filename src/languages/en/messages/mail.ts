/** What is said about mails, in English. */
export const mail = {
  replied: 'the client replied by email',
  replied_unsure: 'the client wrote by email, possibly a reply',
  replied_promised: 'the client replied by email and will get back to us by {{date}}',
  thanked: 'the client said thanks by email',
  absent: 'an automatic reply came by email',
  absent_until: 'an out-of-office message came: back on {{date}}',
  absent_later: 'an out-of-office message came: away from {{from}}, back on {{date}}',
  bounced: 'your email to {{address}} did not arrive',
  bounced_domain: 'your email to {{address}} did not arrive: there is no such domain',
  delayed: 'your email to {{address}} is still on its way',
  departed: 'an automatic reply says that the contact has left the company',
  heard_elsewhere: 'the client wrote by email; I took it to be about #{{number}}',
  from: '{{what}}, from {{address}}',
  bounce:
    ':email: *Your email to {{address}} did not arrive, so this is not silence.* Check the address (*Edit…*) and send it again, or call. I’ll start counting again with your next email.',
  bounce_domain:
    ':email: *Your email to {{address}} did not arrive: there is no such domain, probably a typo.* Correct the address (*Edit…*) and send it again, or call. I’ll start counting again with your next email.',
  bounce_line: 'Your email to {{address}} did not arrive. Send it again, or call?',
  bounce_notification: '#{{number}} {{client}}: your email to {{address}} did not arrive',
  bounce_silence: 'Your email did not arrive ({{date}}), so this isn’t silence.',
  arrived: 'It did arrive',
  departure:
    ':wave: *Your contact has left the company*, according to an automatic reply of {{when}}. Enter a new contact (*Edit…*), or call. I’m still counting the silence.',
  departure_line: 'The contact has left the company. Who is the new one?',
  departure_notification: '#{{number}} {{client}}: your contact has left the company',
  why: {
    acknowledgement: 'It looks like a confirmation that your message was received.',
    automatic: 'It seems to have been sent automatically.',
    bounce: 'It looks like a report that your email did not arrive.',
    accepted: 'They accepted a meeting invitation.',
    declined: '*They declined a meeting invitation.*',
    tentative: 'They tentatively accepted a meeting invitation.',
    invitation: 'They sent an invitation.',
    encrypted: 'It is encrypted, so I can’t read it.',
    signed: 'It’s wrapped in a signature (S/MIME), so I can’t read it.',
    copied: 'It went to somebody else; you were copied in.',
    spam: 'It’s in the spam folder.',
    forwarded: 'They forwarded somebody else’s message.',
    sender: 'It doesn’t say clearly who sent it.',
    empty: 'It has no text.',
    relayed: 'It came through a mailing list.',
    colleague: 'Somebody else at the company wrote it.',
    which_client: 'You watch several clients at this address; which one do they mean?',
    complaint: 'They reported your email as spam. Better not to write again before you’ve looked into it.',
  },
  unreadable: {
    login:
      ':warning: I can’t read the mailbox {{mailbox}}: the server rejected the password. Until an admin fixes it, look for replies yourself before you follow up.',
    grant:
      ':warning: I can’t read the mailbox {{mailbox}}: the permission to read it has expired. Until an admin connects it again, look for replies yourself before you follow up.',
    certificate:
      ':warning: I can’t read the mailbox {{mailbox}}: the server’s certificate isn’t valid. Until an admin fixes it, look for replies yourself before you follow up.',
    busy: ':warning: I can’t read the mailbox {{mailbox}} just now: the server isn’t accepting any more connections. Look for replies yourself before you follow up.',
    unreachable:
      ':warning: I can’t read the mailbox {{mailbox}} just now. Look for replies yourself before you follow up.',
  },
};
