/** „ruf mich unter 040 66969 123 an“. */
export const CALL_US = 'ruf [mich|uns] {% if callback %}unter {{ callback }} {% endif %}an';

/** The end of a voicemail: what to do, and the number twice. */
export const CALL_BACK =
  'Ruf mich zurück, wenn es dir passt, oder schreib mir kurz.{% if callback %} Meine Nummer ist {{ callback }}. Noch einmal: {{ callback }}.{% endif %} Danke dir und bis bald.';
