/** "call me on 020 7946 0123", or "call me" if no number is known. */
export const CALL_US = 'call [me|us]{% if callback %} on {{ callback }}{% endif %}';

/** The end of a voicemail: what to do, and the number twice. */
export const CALL_BACK =
  'Please call me back when it suits you, or send me a short message if that’s easier.{% if callback %} My number is {{ callback }}. Again, that’s {{ callback }}.{% endif %} Thank you, goodbye.';
