import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK } from './phrases.ts';

export const support: Texts = {
  check_in: [
    {
      subject: '{{ title }}: aktueller Stand',
      body: [
        'hat sich {{ matter_nom }} inzwischen erledigt? Wenn ja, sagen Sie [mir|uns] das bitte, und [ich schließe|wir schließen] das Ticket. Wenn das Problem noch besteht, beschreiben Sie bitte in einem Satz, was Sie sehen, oder schicken Sie einen Screenshot.',
      ],
      short:
        'hat sich {{ matter_nom }} inzwischen erledigt? Falls das Problem noch besteht, hilft [mir|uns] ein Satz dazu, was noch nicht geht.',
    },
    {
      subject: '{{ title }}: Screenshot oder Beschreibung',
      body: [
        'besteht das Problem aus {{ matter_dat }} noch? Eine grobe Beschreibung hilft schon weiter. Ein Screenshot oder der Wortlaut einer Fehlermeldung erspart oft eine ganze Runde Rückfragen. Ist es von selbst verschwunden, freut [mich|uns] auch diese Nachricht.',
      ],
      short:
        'besteht das Problem aus {{ matter_dat }} noch? Eine grobe Beschreibung oder ein Screenshot hilft schon weiter.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: ein Termin, der Ihnen passt',
      body: [
        'mitten im Arbeitstag ist selten Zeit, etwas auszuprobieren. Sollen wir {{ matter_acc }} gemeinsam per Bildschirmfreigabe durchgehen? Meist genügt eine Viertelstunde, und vorbereiten müssen Sie nichts. Wenn bei Ihnen jemand anderes dafür zuständig ist, [wende ich mich|wenden wir uns] direkt an diese Person.',
      ],
      short:
        'sollen wir {{ matter_acc }} gemeinsam per Bildschirmfreigabe durchgehen? Meist genügt eine Viertelstunde, und vorbereiten müssen Sie nichts.',
    },
    {
      subject: '{{ title }}: die Priorität',
      body: [
        'damit [ich|wir] {{ matter_acc }} richtig einordnen [kann|können]: Kommen Sie trotz des Problems mit Ihrer Arbeit voran? Wenn nicht, [ziehe ich|ziehen wir] die Sache vor. Haben Sie sich inzwischen anders geholfen, schreiben Sie [mir|uns] bitte auch das, und wir suchen ohne Eile nach der Ursache.',
      ],
      short:
        'damit [ich|wir] {{ matter_acc }} richtig einordnen [kann|können]: Kommen Sie trotz des Problems mit Ihrer Arbeit voran? Wenn nicht, [ziehe ich|ziehen wir] die Sache vor.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ein kurzes Telefonat',
      body: [
        'bei {{ matter_dat }} kommen wir am Telefon vermutlich schneller voran: Sie beschreiben, was Sie sehen, und [ich sage|wir sagen] Ihnen, was Sie versuchen können. Wann haben Sie am Rechner eine Viertelstunde Zeit?{% if callback %} Sie erreichen [mich|uns] auch unter {{ callback }}.{% endif %} Falls inzwischen alles läuft, schreiben Sie [mir|uns] kurz.',
      ],
      short:
        'bei {{ matter_dat }} kommen wir am Telefon vermutlich schneller voran. Wann haben Sie am Rechner eine Viertelstunde Zeit? Falls inzwischen alles läuft, schreiben Sie [mir|uns] das.',
      opening: '{{ hello }} Ich rufe wegen {{ matter_dat }} an. Tritt das Problem bei Ihnen noch auf?',
      points: [
        'Das Problem von Anfang an in eigenen Worten beschreiben lassen.',
        'Fragen, wie sehr es die Arbeit stört; danach richtet sich das Tempo.',
        'Vereinbaren, was als Nächstes versucht wird und wer danach wem schreibt.',
      ],
      voicemail: `{{ hello }} Ich rufe wegen {{ matter_dat }} an und wüsste gern, ob das Problem noch auftritt. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: Hilfe am Telefon',
      body: [
        'bei {{ matter_dat }} [helfe ich|helfen wir] Ihnen direkt weiter. Wann passt Ihnen ein kurzes Telefonat? Den nächsten Schritt gehen wir dann gemeinsam durch, und Sie sehen gleich, ob er hilft. Wenn Sie es lieber selbst versuchen möchten, [schreibe ich|schreiben wir] Ihnen auf, womit Sie am besten anfangen.',
      ],
      short:
        'bei {{ matter_dat }} [helfe ich|helfen wir] Ihnen direkt weiter. Wann passt Ihnen ein kurzes Telefonat?',
      opening:
        '{{ hello }} Ich möchte Ihnen bei {{ matter_dat }} gern direkt weiterhelfen. Wie ist der Stand im Moment?',
      points: [
        'Anbieten, den nächsten Versuch zu übernehmen: Fernwartung, Protokolldatei, Zwischenlösung.',
        'Fragen, ob andere im Haus dasselbe Problem haben.',
        'Fragen, ob das Ticket geschlossen werden kann, und eine Nummer für den Fall nennen, dass das Problem wiederkommt.',
      ],
      voicemail: `{{ hello }} Ich möchte Ihnen bei {{ matter_dat }} gern weiterhelfen und wüsste gern, wie der Stand ist. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Ihre Antwort bis {{ by_day }}',
      body: [
        '[soll ich|sollen wir] an {{ matter_dat }} weiterarbeiten? Wenn [ich|wir] bis {{ by }}, nichts von Ihnen [höre|hören], [gehe ich|gehen wir] davon aus, dass alles funktioniert, und [schließe|schließen] das Ticket. Taucht das Problem später wieder auf, schreiben Sie [mir|uns], und [ich mache|wir machen] dort weiter, wo wir aufgehört haben.',
      ],
      short:
        '[soll ich|sollen wir] an {{ matter_dat }} weiterarbeiten? Ohne Nachricht bis {{ by_day }} [schließe ich|schließen wir] das Ticket. Kommt das Problem wieder, schreiben Sie [mir|uns] einfach.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        'am {{ by }}, [gehe ich|gehen wir] die offenen Tickets durch. Soll {{ matter_nom }} auf der Liste bleiben? Dann sagen Sie [mir|uns] das bitte vorher. Erklären müssen Sie jetzt noch nichts. Ohne Antwort [schließe ich|schließen wir] das Ticket. Taucht das Problem danach wieder auf, melden Sie sich einfach, und [ich öffne|wir öffnen] es wieder.',
      ],
      short:
        'am {{ by_day }} [gehe ich|gehen wir] die offenen Tickets durch. Soll {{ matter_nom }} auf der Liste bleiben? Ohne Antwort [schließe ich|schließen wir] das Ticket.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [meine|unsere] Antwort bis {{ by_day }}',
      body: [
        'danke für {{ message_acc }}. Auf eine Antwort {{ about_matter }} warten Sie schon zu lange, bitte entschuldigen Sie. Sie bekommen sie bis {{ by }}. Wenn das Problem Sie von der Arbeit abhält, sagen Sie es bitte, und es rückt ganz nach oben.',
      ],
      short:
        'danke für {{ message_acc }} {{ about_matter }}, und entschuldigen Sie bitte die Wartezeit. Bis {{ by_day }} hören Sie von [mir|uns].',
    },
    {
      subject: '{{ title }}: Neues bis {{ by_day }}',
      body: [
        'entschuldigen Sie bitte, dass Sie {{ about_matter }} noch nichts Neues gehört haben. Bis {{ by }}, bekommen Sie entweder eine Antwort oder den aktuellen Stand. Hat sich bei Ihnen seit dem {{ since }} etwas geändert, schreiben Sie [mir|uns] bitte kurz, was.',
      ],
      short:
        'entschuldigen Sie bitte, dass Sie {{ about_matter }} noch nichts Neues gehört haben. Bis {{ by_day }} bekommen Sie eine Antwort oder den aktuellen Stand.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: Abschluss Ihrer Anfrage',
      body: [
        '[ich schließe|wir schließen] {{ matter_acc }} heute und [hoffe|hoffen], dass alles funktioniert. Falls das Problem wiederkommt, antworten Sie einfach auf diese Nachricht, und [ich kümmere mich|wir kümmern uns] wieder darum. Danke, dass Sie [mir|uns] das gemeldet haben.',
      ],
      short:
        '[ich schließe|wir schließen] {{ matter_acc }} heute und [hoffe|hoffen], dass alles funktioniert. Falls das Problem wiederkommt, melden Sie sich einfach. Danke für die Meldung!',
    },
    {
      subject: '{{ title }}: Abschluss des Tickets',
      body: [
        '{{ about_matter }} gab es zuletzt nichts Neues, deshalb [schließe ich|schließen wir] das Ticket heute. Wenn Sie noch Hilfe brauchen, melden Sie sich jederzeit, und [ich öffne|wir öffnen] das Ticket wieder. Vielen Dank, dass Sie sich an [mich|uns] gewandt haben.',
      ],
      short:
        '{{ about_matter }} gab es zuletzt nichts Neues, deshalb [schließe ich|schließen wir] das Ticket heute. Wenn Sie noch Hilfe brauchen, melden Sie sich jederzeit.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: kurze Nachfrage',
      body: [
        'vor einiger Zeit [habe ich|haben wir] {{ matter_acc }} geschlossen, ohne sicher zu wissen, ob das Problem gelöst war. Ist es seitdem wieder aufgetreten? Dann schreiben Sie [mir|uns] bitte kurz, was Sie sehen, und [ich nehme|wir nehmen] die Arbeit wieder auf. Läuft alles, genügt ein kurzes Nein.',
      ],
      short:
        'vor einiger Zeit [habe ich|haben wir] {{ matter_acc }} geschlossen. Ist das Problem seitdem wieder aufgetreten? Dann schreiben Sie [mir|uns] bitte kurz, was Sie sehen.',
    },
    {
      subject: '{{ title }}: der Stand heute',
      body: [
        '{{ matter_acc }} [habe ich|haben wir] wieder geöffnet, weil [mir|uns] eine Lösung lieber ist als ein geschlossenes Ticket. Wie ist der Stand heute? Ein paar Stichworte helfen schon weiter. Noch einmal von vorn erklären müssen Sie nichts. Spielt das Problem keine Rolle mehr, [schließe ich|schließen wir] das Ticket auf Ihre Antwort hin wieder.',
      ],
      short:
        '{{ matter_acc }} [habe ich|haben wir] wieder geöffnet, weil [mir|uns] eine Lösung lieber ist als ein geschlossenes Ticket. Wie ist der Stand heute?',
    },
  ],
};
