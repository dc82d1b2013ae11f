import { project as sie, WORK_RESTS } from '../../de/templates/project.ts';
import { override } from '../../templates/override.ts';
import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const project: Texts = override(sie, {
  check_in: [
    {
      subject: '{{ title }}: der Stand bei euch',
      body: [
        'wie sieht es bei euch mit {{ matter_dat }} aus? Oft fehlt nur ein Text, eine Freigabe oder eine freie Stunde. Sag [mir|uns] einfach, woran es hängt. Dann [schaue ich|schauen wir], was [ich|wir] dazu beitragen [kann|können]. Für die Planung hilft auch ein ungefährer Termin.',
      ],
      short:
        'wie sieht es bei euch mit {{ matter_dat }} aus? Falls noch ein Text oder eine Freigabe fehlt, finden wir dafür eine Lösung.',
    },
    {
      body: [
        '{% if discussed %}{{ discussed }} [möchte ich|möchten wir]{% else %}[ich möchte|wir möchten]{% endif %} für {{ matter_acc }} den nächsten Schritt planen. Brauchst du dafür vorab noch etwas von [mir|uns]? Soll noch jemand mitlesen, leite diese Nachricht einfach weiter. Und falls es euch zu schnell geht, passen wir den Zeitplan zusammen an.',
      ],
      short:
        'für {{ matter_acc }} [möchte ich|möchten wir] den nächsten Schritt planen. Brauchst du dafür vorab noch etwas von [mir|uns]?',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: weniger Aufwand für dich',
      body: [
        'dein Aufwand für {{ matter_acc }} soll so gering wie möglich bleiben. Wäre es einfacher für dich, [mir|uns] zu den offenen Punkten fürs Erste nur Stichworte zu schicken? Die Einzelheiten können folgen, sobald du mehr Zeit hast. Alles Weitere besprechen wir Schritt für Schritt.',
      ],
      short:
        'dein Aufwand für {{ matter_acc }} soll gering bleiben. Wäre es einfacher für dich, [mir|uns] zu den offenen Punkten fürs Erste nur Stichworte zu schicken?',
    },
    {
      subject: '{{ title }}: die Abstimmung bei euch',
      body: [
        'entscheidet bei euch noch jemand über {{ matter_acc }} mit? Dann [erkläre ich|erklären wir] dieser Person direkt, worum es geht, schriftlich oder am Telefon, damit nicht alles an dir hängt. Haben sich eure Prioritäten inzwischen verschoben, stimmen wir den Zeitplan neu ab.',
      ],
      short:
        'entscheidet bei euch noch jemand über {{ matter_acc }} mit? Dann [erkläre ich|erklären wir] dieser Person direkt, worum es geht, damit nicht alles an dir hängt.',
    },
  ],
  call: [
    {
      body: [
        'eine Viertelstunde am Telefon bringt {{ matter_acc }} vermutlich weiter als die nächste Nachricht. Welcher Tag passt dir? Wir gehen durch, was offen ist, was warten kann und was du von [mir|uns] brauchst.{% if callback %} Du erreichst [mich|uns] auch unter {{ callback }}.{% endif %} Falls alles erst einmal warten soll, schreib es [mir|uns] bitte kurz.',
      ],
      short:
        'eine Viertelstunde am Telefon bringt {{ matter_acc }} vermutlich weiter als die nächste Nachricht. Welcher Tag passt dir?',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}. Ich würde gern durchgehen, was offen ist, was warten kann und was du von uns brauchst. Hast du eine Viertelstunde?',
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}. Ich wüsste gern, wie wir weitermachen und was du von uns brauchst. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: dein Eindruck bisher',
      body: [
        'läuft es mit {{ matter_dat }} noch so, wie du es dir vorstellst? Wenn nicht, [erfahre ich|erfahren wir] es lieber jetzt als am Ende. Am Telefon geht das in zehn Minuten: Nenn einfach eine Zeit, und [ich rufe|wir rufen] dich an. Eine schriftliche Antwort ist genauso willkommen.',
      ],
      short:
        'läuft es mit {{ matter_dat }} noch so, wie du es dir vorstellst? Wenn nicht, [erfahre ich|erfahren wir] es lieber jetzt als am Ende. Zehn Minuten am Telefon reichen dafür.',
      opening:
        '{{ hello }} Ich möchte gern hören, ob es mit {{ matter_dat }} noch so läuft, wie du es dir vorstellst. Passt es gerade?',
      voicemail: `{{ hello }} Ich wüsste gern, ob es mit {{ matter_dat }} noch so läuft, wie du es dir vorstellst. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      body: [
        'möchtet ihr {{ matter_acc }} jetzt weiterführen oder lieber pausieren? Bitte antworte [mir|uns] bis {{ by }}, damit [ich die nächsten Wochen planen kann|wir die nächsten Wochen planen können]. Wenn [ich|wir] bis dahin nichts von dir [höre|hören], [unterbreche ich|unterbrechen wir] die Arbeit und [nutze|nutzen] die Zeit für andere Projekte. Sobald ihr weitermachen möchtet, suchen wir neue Termine.',
      ],
      short:
        'möchtet ihr {{ matter_acc }} jetzt weiterführen oder lieber pausieren? Wenn [ich|wir] bis {{ by_day }} nichts von dir [höre|hören], [unterbreche ich|unterbrechen wir] die Arbeit.',
    },
    {
      subject: '{{ title }}: deine Rückmeldung bis {{ by_day }}',
      body: [
        'am {{ by }}, [plane ich|planen wir] die nächsten Wochen. [Soll ich|Sollen wir] {{ matter_acc }} dabei berücksichtigen? Fürs Erste reicht ein Ja oder ein Nein. Wenn [ich|wir] bis dahin nichts von dir [höre|hören], [vergebe ich|vergeben wir] die Zeit an andere Projekte. Weiter geht es dann, sobald du dich meldest und [ich wieder Zeit habe|wir wieder Zeit haben]. Haben sich eure Pläne geändert, schreib das bitte dazu.',
      ],
    },
  ],
  answer: [
    {
      body: [
        `danke für {{ message_acc }} {{ about_matter }}, und entschuldige bitte die Verzögerung. [Meine|Unsere] Antwort hast du bis {{ by }}. Was nicht so lange warten kann, besprechen wir vorher: Dafür ${CALL_US}.`,
      ],
      short: `danke für {{ message_acc }} {{ about_matter }}, und entschuldige bitte die Verzögerung. [Meine|Unsere] Antwort hast du bis {{ by_day }}.`,
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        '[meine|unsere] Rückmeldung {{ about_matter }} hätte früher kommen sollen, entschuldige bitte. Bis {{ by }}, ist sie bei dir. Haben sich eure Pläne inzwischen geändert, schreib es [mir|uns] bitte kurz, damit die Antwort dazu passt.',
      ],
      short: `[meine|unsere] Rückmeldung {{ about_matter }} hätte früher kommen sollen, entschuldige bitte. Bis {{ by_day }} ist sie bei dir.`,
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: danke dir',
      body: [
        '{{ matter_acc }} [lasse ich|lassen wir] vorerst ruhen. Sobald es bei euch wieder passt, melde dich einfach, und wir schauen zusammen nach neuen Terminen. Danke dir für die Zusammenarbeit und alles Gute.',
      ],
      short:
        '{{ matter_acc }} [lasse ich|lassen wir] vorerst ruhen. Sobald es bei euch wieder passt, melde dich einfach. Danke dir für die Zusammenarbeit!',
    },
    {
      body: [
        'das ist vorerst [meine|unsere] letzte Nachricht {{ about_matter }}, die Arbeit daran pausiert. Möchtet ihr weitermachen, meldet euch, und wir besprechen die nächsten Schritte. Danke dir für die bisherige Zusammenarbeit und viel Erfolg bei allem, was bei euch ansteht.',
      ],
      short:
        'das ist vorerst [meine|unsere] letzte Nachricht {{ about_matter }}, die Arbeit daran pausiert. Möchtet ihr weitermachen, meldet euch einfach. Danke für die Zusammenarbeit!',
    },
  ],
  reopening: [
    {
      body: [
        `${WORK_RESTS} Möchtet ihr wieder einsteigen? In einem kurzen Telefonat sehen wir, was vom bisherigen Plan noch gilt und was sich ändern muss. Danach machen wir zusammen einen neuen Zeitplan.`,
      ],
      short: `${WORK_RESTS} Möchtet ihr wieder einsteigen? In einem kurzen Telefonat sehen wir, was noch gilt und was sich ändern muss.`,
    },
    {
      body: [
        'was bräuchte es, um {{ matter_acc }} wieder in Gang zu bringen? Manchmal hilft schon ein neuer Zeitplan, manchmal ein kleinerer Umfang. Sag [mir|uns], was anders sein müsste, und [ich mache|wir machen] einen Vorschlag für den Anfang. Falls ihr das Projekt nicht fortsetzen möchtet, sag [mir|uns] das bitte, damit wir besprechen, was noch zu regeln ist.',
      ],
    },
  ],
});
