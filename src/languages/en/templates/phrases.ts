/** "call me on 020 7946 0123", or "call me" if no number is known. */
export const CALL_US = 'call [me|us]{% if callback %} on {{ callback }}{% endif %}';

/** In a voicemail: the number, said twice. */
export const MY_NUMBER =
  '{% if callback %} My number is {{ callback }}. Again, that’s {{ callback }}.{% endif %}';

/** In a voicemail, after "ring me": the number, said twice. */
export const AT_NUMBER = '{% if callback %} on {{ callback }}, that’s {{ callback }}{% endif %}';
