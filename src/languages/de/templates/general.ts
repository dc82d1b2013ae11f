import type { Texts } from '../../templates/shape.ts';

export const general: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Passt der Zeitpunkt noch?',
      body: [
        'ich möchte {{ matter_acc }} gern wieder aufnehmen. Falls in den letzten {% if a_while %}Wochen{% else %}Tagen{% endif %} einfach viel los war: kein Problem, es muss nicht heute sein.',
        'Mir genügt ein Wort: „passt“, wenn wir weitermachen, „später“, wenn es gerade ungünstig ist, oder „nein“, wenn sich Ihre Pläne geändert haben. Mit jeder der drei Antworten kann ich gut leben.',
      ],
      short:
        'ich möchte {{ matter_acc }} gern wieder aufnehmen. Falls gerade viel los ist: kein Problem. Mir genügt ein Wort: „passt“, „später“ oder „nein“.',
    },
    {
      subject: '{{ title }}: Fehlt Ihnen noch etwas?',
      body: [
        'seit {{ message_dat }} liegt bei mir alles bereit, damit wir weitermachen können, sobald es bei Ihnen passt.',
        'Fehlt Ihnen noch etwas von mir, eine Auskunft, eine Zahl, ein kurzes Gespräch? Ein Stichwort genügt. Und wenn gerade anderes vorgeht, ist auch „später“ oder „nein“ eine gute Antwort.',
      ],
      short:
        'bei mir liegt alles bereit, damit wir mit {{ matter_dat }} weitermachen können. Fehlt Ihnen noch etwas? Auch „später“ oder „nein“ ist eine gute Antwort.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: Machen wir weiter?',
      body: [
        '{{ history }}. Ihre Tage sind sicher voll, deshalb mache ich es Ihnen leicht: Wie möchten Sie mit {{ matter_dat }} verfahren?',
        'Bei „passt“ gehe ich den nächsten Schritt. Bei „später“ melde ich mich, wann immer Sie möchten. Bei „nein“ lege ich die Sache ab, und alles ist gut.',
      ],
      short:
        'wie möchten Sie mit {{ matter_dat }} verfahren? Bei „passt“ gehe ich den nächsten Schritt, bei „später“ warte ich, bei „nein“ lege ich die Sache ab. Alles in Ordnung.',
    },
    {
      subject: '{{ title }}: Was würde Ihnen helfen?',
      body: [
        'manchmal schiebt sich Wichtigeres vor die besten Pläne. Wenn es {{ matter_dat }} so ergangen ist, verstehe ich das gut.',
        'Falls die Sache noch auf Ihrer Liste steht: Was hilft Ihnen am meisten, eine kurze Zusammenfassung, zehn Minuten am Telefon oder einfach mehr Zeit? „Zusammenfassung“, „Anruf“ oder „später“ sagt mir genug. Ein „nein“ auch.',
      ],
      short:
        'manchmal schiebt sich Wichtigeres vor. Falls {{ matter_nom }} noch auf Ihrer Liste steht: Hilft eine Zusammenfassung, ein Anruf oder mehr Zeit? Ein Wort genügt, auch ein „nein“.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: zehn Minuten am Telefon?',
      body: [
        'manches ist schneller gesagt als geschrieben. Wollen wir diese oder nächste Woche zehn Minuten über {{ matter_acc }} sprechen?',
        'Nennen Sie mir eine Zeit, die Ihnen passt, dann rufe ich an. Wenn Sie lieber schreiben, ist das genauso gut: „passt“, „später“ oder „nein“ reicht mir völlig.',
      ],
      short:
        'manches ist schneller gesagt als geschrieben. Zehn Minuten am Telefon über {{ matter_acc }}? Nennen Sie mir eine Zeit, oder antworten Sie mit „später“ oder „nein“.',
      opening:
        '{{ hello }} Ich rufe an, weil ich gern mit Ihnen über {{ matter_acc }} sprechen würde. Passt es gerade, oder soll ich es später noch einmal versuchen?',
      points: [
        'Zuerst fragen, was sich seit {{ message_dat }} getan hat, und zuhören.',
        'Herausfinden, was für eine Entscheidung fehlt: eine Zahl, eine Person oder Zeit.',
        'Einen nächsten Schritt mit Termin vereinbaren. Auch ein klares Nein ist ein gutes Ergebnis.',
      ],
      voicemail:
        '{{ hello }} Es geht um {{ matter_acc }}, und es eilt nicht. Ich schicke Ihnen noch eine kurze Nachricht; ein Wort als Antwort genügt. Einen schönen Tag noch.',
    },
    {
      subject: '{{ title }}: Wann darf ich Sie anrufen?',
      body: [
        'ich würde gern von Ihnen persönlich hören, wie Sie heute über {{ matter_acc }} denken. Zehn Minuten genügen, vorbereiten müssen Sie nichts.',
        'Wann passt es Ihnen? Ein Tag und eine ungefähre Uhrzeit reichen. Und wenn sich das Gespräch für Sie nicht mehr lohnt, schreiben Sie einfach „nein“, das ist völlig in Ordnung.',
      ],
      short:
        'ich würde gern persönlich hören, wie Sie heute über {{ matter_acc }} denken. Zehn Minuten, ohne Vorbereitung. Wann passt es Ihnen? Auch ein „nein“ ist in Ordnung.',
      opening:
        '{{ hello }} Ich wollte von Ihnen persönlich hören, wie es um {{ matter_acc }} steht. Haben Sie fünf Minuten?',
      points: [
        'Gleich sagen, dass in diesem Gespräch nichts entschieden werden muss; es geht um den Stand der Dinge.',
        'Fragen, wer noch mitentscheidet und was diese Person dafür braucht.',
        'Die drei Auswege anbieten: weitermachen, an einem bestimmten Tag wieder sprechen oder hier aufhören.',
      ],
      voicemail:
        '{{ hello }} Ich wollte hören, wie es um {{ matter_acc }} steht. Sie müssen nicht zurückrufen, eine kurze Nachricht mit „passt“, „später“ oder „nein“ genügt. Alles Gute.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Entscheidung bis {{ by }}?',
      body: [
        'ich möchte {{ matter_acc }} gern klären, damit wir beide den Kopf wieder frei haben: Soll es weitergehen, später weitergehen, oder lassen wir es?',
        'Sagen Sie mir bis {{ by }} Bescheid? Wenn ich bis dahin nichts höre, gehe ich davon aus, dass es gerade nicht passt, lege die Sache ab und plane meine Zeit ohne sie. Sie können jederzeit darauf zurückkommen.',
        'Danke für ein Wort in die eine oder andere Richtung. Ein Nein ist mir so lieb wie ein Ja.',
      ],
      short:
        'sagen Sie mir bis {{ by }}, wie es mit {{ matter_dat }} weitergeht: „passt“, „später“ oder „nein“? Sonst lege ich die Sache vorerst ab; Sie können jederzeit darauf zurückkommen. Danke!',
    },
    {
      subject: '{{ title }}: passt, später oder nein?',
      body: [
        'darf ich Sie zu {{ matter_dat }} um eine Entscheidung bitten? „Passt“, „später“ oder „nein“ genügt, und alle drei sind in Ordnung.',
        'Am {{ by_day }} plane ich die nächsten Wochen. Höre ich bis dahin nichts, plane ich ohne und überlasse es Ihnen, es wieder aufzunehmen, gern und ganz ohne Erklärung.',
        'Danke, dass Sie sich die Minute nehmen.',
      ],
      short:
        'darf ich Sie zu {{ matter_dat }} um eine Entscheidung bitten: „passt“, „später“ oder „nein“? Höre ich bis {{ by }} nichts, plane ich ohne. Danke für die Minute!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: Meine Antwort kommt',
      body: [
        'danke für {{ message_acc }} und für Ihre Geduld. Sie hätten früher von mir hören sollen.',
        'Ich bin dran, und Sie haben meine Antwort bis {{ by }}. Wenn Ihnen ein Punkt vorher wichtig ist, nennen Sie ihn mir, dann nehme ich ihn mir zuerst vor.',
      ],
      short:
        'danke für {{ message_acc }} und für Ihre Geduld. Sie haben meine Antwort bis {{ by }}. Ist Ihnen ein Punkt vorher wichtig, nehme ich ihn mir zuerst vor.',
    },
    {
      subject: '{{ title }}: Antwort bis {{ by }}',
      body: [
        'nach {{ message_dat }} hätte ich mich schneller melden sollen; entschuldigen Sie bitte, dass Sie warten mussten.',
        'Ich möchte Ihnen gründlich antworten und bitte Sie deshalb um Zeit bis {{ by }}. Wenn Ihnen ein kurzes Telefonat lieber ist, rufe ich Sie gern schon vorher an.',
      ],
      short:
        'entschuldigen Sie bitte, dass Sie warten mussten. Ich möchte Ihnen gründlich antworten und bitte um Zeit bis {{ by }}. Ist Ihnen ein Telefonat lieber, rufe ich gern vorher an.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: Ich schließe das vorerst ab',
      body: [
        'ich lege {{ matter_acc }} vorerst zu den Akten; es scheint gerade nicht die richtige Zeit dafür zu sein. Pläne ändern sich, und Sie müssen mir nichts erklären.',
        'Damit nichts unklar bleibt: Was Sie beauftragt und erhalten haben, rechnen wir wie vereinbart ab{% if amount %} (vorgemerkt sind {{ amount }}){% endif %}, weiter kommt nichts dazu. Ihre Unterlagen gehören Ihnen; sagen Sie mir, ob ich sie zurückgeben oder löschen soll. Entwürfe und Mock-ups, die nicht bezahlt sind, bleiben bei uns.',
        'Die Tür steht offen: Eine Zeile von Ihnen, und wir machen dort weiter, wo wir aufgehört haben. Ich wünsche Ihnen alles Gute.',
      ],
      short:
        'ich lege {{ matter_acc }} vorerst ab; Pläne ändern sich, das ist in Ordnung. Ihre Unterlagen gehören Ihnen, unbezahlte Entwürfe bleiben bei uns. Die Tür steht offen. Alles Gute!',
    },
    {
      subject: '{{ title }}: danke und auf ein anderes Mal',
      body: [
        'danke für die Zeit und die Gedanken, die Sie sich zu {{ matter_dat }} gemacht haben. Ich nehme an, dass es im Moment nicht gebraucht wird, und schließe die Sache hier ab.',
        'Was noch bleibt: {% if amount %}Soweit von den {{ amount }} etwas beauftragt und geliefert ist, rechnen wir es wie vereinbart ab. {% else %}Beauftragtes und Geliefertes rechnen wir wie vereinbart ab, mehr nicht. {% endif %}Ihre Unterlagen hebe ich auf, bis Sie mir sagen, was damit geschehen soll. Die Rechte an Entwürfen ohne Auftrag bleiben bei uns.',
        'Sollte das Thema wiederkommen, in einem Monat oder in zwei Jahren, freue ich mich, von Ihnen zu hören. Bis dahin alles Gute.',
      ],
      short:
        'danke für Ihre Zeit. Ich schließe {{ matter_acc }} hier ab. Ihre Unterlagen hebe ich auf, Entwürfe ohne Auftrag bleiben bei uns. Kommt es wieder auf, freue ich mich, von Ihnen zu hören.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: Ist es jetzt so weit?',
      body: [
        'vor einiger Zeit haben wir {{ matter_acc }} beiseitegelegt. Ich habe wieder daran gedacht und würde gern weitermachen, falls es bei Ihnen jetzt besser passt.',
        'Was wir erarbeitet hatten, ist noch da; wir fangen also nicht von vorn an. Bei „passt“ schlage ich einen ersten Schritt vor, „später“ oder „nein“ ist genauso in Ordnung.',
      ],
      short:
        'vor einiger Zeit haben wir {{ matter_acc }} beiseitegelegt. Falls es jetzt besser passt, mache ich gern weiter. Ein „passt“ genügt, „später“ oder „nein“ ist genauso in Ordnung.',
    },
    {
      subject: '{{ title }}: Nehmen wir es wieder auf?',
      body: [
        'in ein paar Wochen kann sich viel ändern. Wie sehen Sie {{ matter_acc }} heute?',
        'Wenn die Sache wieder interessant geworden ist, schlage ich eine Viertelstunde vor: Was gilt noch, was nicht mehr? Wenn nicht, genügt ein „nein“, und ich lasse sie ruhen.',
      ],
      short:
        'in ein paar Wochen kann sich viel ändern. Wie sehen Sie {{ matter_acc }} heute? Wenn es wieder interessant ist, genügt eine Viertelstunde. Wenn nicht, reicht ein „nein“.',
    },
  ],
};
