import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

/** Says that the work is paused, and not whose decision it was. */
export const WORK_RESTS = 'die Arbeit an {{ matter_dat }} ruht seit einiger Zeit.';

export const project: Texts = {
  check_in: [
    {
      subject: '{{ title }}: der Stand bei Ihnen',
      body: [
        'wie sieht es bei Ihnen mit {{ matter_dat }} aus? Oft fehlt nur ein Text, eine Freigabe oder eine freie Stunde. Sagen Sie [mir|uns] einfach, woran es hängt. Dann [sehe ich|sehen wir], was [ich|wir] dazu beitragen [kann|können]. Für die Planung hilft auch ein ungefährer Termin.',
      ],
      short:
        'wie sieht es bei Ihnen mit {{ matter_dat }} aus? Falls noch ein Text oder eine Freigabe fehlt, finden wir dafür eine Lösung.',
    },
    {
      subject: '{{ title }}: der nächste Schritt',
      body: [
        '{% if discussed %}{{ discussed }} [möchte ich|möchten wir]{% else %}[ich möchte|wir möchten]{% endif %} für {{ matter_acc }} den nächsten Schritt planen. Brauchen Sie dafür vorab noch etwas von [mir|uns]? Soll noch jemand mitlesen, leiten Sie diese Nachricht einfach weiter. Und falls es Ihnen zu schnell geht, passen wir den Zeitplan gemeinsam an.',
      ],
      short:
        'für {{ matter_acc }} [möchte ich|möchten wir] den nächsten Schritt planen. Brauchen Sie dafür vorab noch etwas von [mir|uns]?',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: weniger Aufwand für Sie',
      body: [
        'Ihr Aufwand für {{ matter_acc }} soll so gering wie möglich bleiben. Wäre es einfacher für Sie, [mir|uns] zu den offenen Punkten fürs Erste nur Stichworte zu schicken? Die Einzelheiten können folgen, sobald Sie mehr Zeit haben. Alles Weitere besprechen wir Schritt für Schritt.',
      ],
      short:
        'Ihr Aufwand für {{ matter_acc }} soll gering bleiben. Wäre es einfacher für Sie, [mir|uns] zu den offenen Punkten fürs Erste nur Stichworte zu schicken?',
    },
    {
      subject: '{{ title }}: die Abstimmung bei Ihnen',
      body: [
        'entscheidet bei Ihnen noch jemand über {{ matter_acc }} mit? Dann [erkläre ich|erklären wir] dieser Person direkt, worum es geht, schriftlich oder am Telefon, damit nicht alles an Ihnen hängt. Haben sich Ihre Prioritäten inzwischen verschoben, stimmen wir den Zeitplan neu ab.',
      ],
      short:
        'entscheidet bei Ihnen noch jemand über {{ matter_acc }} mit? Dann [erkläre ich|erklären wir] dieser Person direkt, worum es geht, damit nicht alles an Ihnen hängt.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ein kurzes Telefonat',
      body: [
        'eine Viertelstunde am Telefon bringt {{ matter_acc }} vermutlich weiter als die nächste Nachricht. Welcher Tag passt Ihnen? Wir gehen durch, was offen ist, was warten kann und was Sie von [mir|uns] brauchen.{% if callback %} Sie erreichen [mich|uns] auch unter {{ callback }}.{% endif %} Falls alles erst einmal warten soll, schreiben Sie es [mir|uns] bitte kurz.',
      ],
      short:
        'eine Viertelstunde am Telefon bringt {{ matter_acc }} vermutlich weiter als die nächste Nachricht. Welcher Tag passt Ihnen?',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}. Ich würde gern durchgehen, was offen ist, was warten kann und was Sie von uns brauchen. Haben Sie eine Viertelstunde?',
      points: [
        'Fragen, was das Projekt aus heutiger Sicht leisten muss und was sich seit dem Start geändert hat.',
        'Herausfinden, was im Weg steht: Personal, Budget oder Zeit.{% if advance %} Vereinbarte Anzahlung: {{ advance }}.{% endif %}{% if part %} Vereinbarte Abschlagszahlung: {{ part }}.{% endif %}',
        'Eines von dreien vereinbaren: weitermachen, etwas bis zu einem festen Tag ändern oder pausieren, mit Termin für den Neustart.{% if fee %} Falls das Projekt enden soll: Vereinbart ist ein Ausfallhonorar von {{ fee }}; erst darüber sprechen, dann schreiben.{% endif %}',
      ],
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}. Ich wüsste gern, wie wir weitermachen und was Sie von uns brauchen. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: Ihr Eindruck bisher',
      body: [
        'läuft es mit {{ matter_dat }} noch so, wie Sie es sich vorstellen? Wenn nicht, [erfahre ich|erfahren wir] es lieber jetzt als am Ende. Am Telefon geht das in zehn Minuten: Nennen Sie einfach eine Zeit, und [ich rufe|wir rufen] Sie an. Eine schriftliche Antwort ist genauso willkommen.',
      ],
      short:
        'läuft es mit {{ matter_dat }} noch so, wie Sie es sich vorstellen? Wenn nicht, [erfahre ich|erfahren wir] es lieber jetzt als am Ende. Zehn Minuten am Telefon reichen dafür.',
      opening:
        '{{ hello }} Ich möchte gern hören, ob es mit {{ matter_dat }} noch so läuft, wie Sie es sich vorstellen. Passt es gerade?',
      points: [
        'Die Teile einzeln durchgehen: was passt, was sich ändern soll, was nicht mehr gebraucht wird.',
        'Fragen, wer Rückmeldung gibt und wer am Ende entscheidet.',
        'Den nächsten Schritt und den Tag dafür festlegen und ankündigen, was schriftlich folgt.',
      ],
      voicemail: `{{ hello }} Ich wüsste gern, ob es mit {{ matter_dat }} noch so läuft, wie Sie es sich vorstellen. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Entscheidung bis {{ by_day }}',
      body: [
        'möchten Sie {{ matter_acc }} jetzt weiterführen oder lieber pausieren? Bitte antworten Sie [mir|uns] bis {{ by }}, damit [ich die nächsten Wochen planen kann|wir die nächsten Wochen planen können]. Wenn [ich|wir] bis dahin nichts von Ihnen [höre|hören], [unterbreche ich|unterbrechen wir] die Arbeit und [nutze|nutzen] die Zeit für andere Projekte. Sobald Sie weitermachen möchten, stimmen wir einen neuen Zeitplan ab.',
      ],
      short:
        'möchten Sie {{ matter_acc }} jetzt weiterführen oder lieber pausieren? Wenn [ich|wir] bis {{ by_day }} nichts von Ihnen [höre|hören], [unterbreche ich|unterbrechen wir] die Arbeit.',
    },
    {
      subject: '{{ title }}: Ihre Rückmeldung bis {{ by_day }}',
      body: [
        'am {{ by }}, [plane ich|planen wir] die nächsten Wochen. [Soll ich|Sollen wir] {{ matter_acc }} dabei berücksichtigen? Fürs Erste genügt ein Ja oder ein Nein. Wenn [ich|wir] bis dahin nichts von Ihnen [höre|hören], [vergebe ich|vergeben wir] die Zeit an andere Projekte. Weiter geht es dann, sobald Sie sich melden und [ich wieder Zeit habe|wir wieder Zeit haben]. Haben sich Ihre Pläne geändert, schreiben Sie das bitte dazu.',
      ],
      short:
        'am {{ by_day }} [plane ich|planen wir] die nächsten Wochen. [Soll ich|Sollen wir] {{ matter_acc }} dabei berücksichtigen? Ohne Antwort [vergebe ich|vergeben wir] die Zeit an andere Projekte.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [meine|unsere] Antwort bis {{ by_day }}',
      body: [
        `danke für {{ message_acc }} {{ about_matter }}, und entschuldigen Sie bitte die Verzögerung. [Meine|Unsere] Antwort haben Sie bis {{ by }}. Was nicht so lange warten kann, besprechen wir vorher: Dafür ${CALL_US}.`,
      ],
      short: `danke für {{ message_acc }} {{ about_matter }}, und entschuldigen Sie bitte die Verzögerung. [Meine|Unsere] Antwort haben Sie bis {{ by_day }}.`,
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        '[meine|unsere] Rückmeldung {{ about_matter }} hätte früher kommen sollen, [ich bitte|wir bitten] um Entschuldigung. Sie ist bis {{ by }}, bei Ihnen. Haben sich Ihre Pläne inzwischen geändert, schreiben Sie es [mir|uns] bitte kurz, damit die Antwort dazu passt.',
      ],
      short: `[meine|unsere] Rückmeldung {{ about_matter }} hätte früher kommen sollen, [ich bitte|wir bitten] um Entschuldigung. Sie ist bis {{ by_day }} bei Ihnen.`,
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: vielen Dank',
      body: [
        '{{ matter_acc }} [lasse ich|lassen wir] vorerst ruhen. Sobald es bei Ihnen wieder passt, melden Sie sich einfach, und wir suchen gemeinsam neue Termine. Vielen Dank für die Zusammenarbeit und alles Gute.',
      ],
      short:
        '{{ matter_acc }} [lasse ich|lassen wir] vorerst ruhen. Sobald es bei Ihnen wieder passt, melden Sie sich einfach. Danke für die Zusammenarbeit!',
    },
    {
      subject: '{{ title }}: Pause bis auf Weiteres',
      body: [
        'dies ist vorerst [meine|unsere] letzte Nachricht {{ about_matter }}, die Arbeit daran pausiert. Möchten Sie weitermachen, melden Sie sich, und wir besprechen die nächsten Schritte. Danke für die bisherige Zusammenarbeit und viel Erfolg bei allem, was bei Ihnen ansteht.',
      ],
      short:
        'dies ist vorerst [meine|unsere] letzte Nachricht {{ about_matter }}, die Arbeit daran pausiert. Möchten Sie weitermachen, melden Sie sich einfach. Danke für die Zusammenarbeit!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: ein neuer Anlauf',
      body: [
        `${WORK_RESTS} Möchten Sie wieder einsteigen? In einem kurzen Telefonat sehen wir, was vom bisherigen Plan noch gilt und was sich ändern muss. Danach stimmen wir einen neuen Zeitplan ab.`,
      ],
      short: `${WORK_RESTS} Möchten Sie wieder einsteigen? In einem kurzen Telefonat sehen wir, was noch gilt und was sich ändern muss.`,
    },
    {
      subject: '{{ title }}: Vorschlag für den Wiedereinstieg',
      body: [
        'was bräuchte es, um {{ matter_acc }} wieder in Gang zu bringen? Manchmal hilft schon ein neuer Zeitplan, manchmal ein kleinerer Umfang. Sagen Sie [mir|uns], was anders sein müsste, und [ich mache|wir machen] einen Vorschlag für den Anfang. Falls Sie das Projekt nicht fortsetzen möchten, sagen Sie [mir|uns] das bitte, damit wir besprechen, was noch zu regeln ist.',
      ],
      short:
        'was bräuchte es, um {{ matter_acc }} wieder in Gang zu bringen? Manchmal hilft schon ein neuer Zeitplan, manchmal ein kleinerer Umfang.',
    },
  ],
};
