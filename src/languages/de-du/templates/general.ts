import type { Texts } from '../../templates/shape.ts';

export const general: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Passt der Zeitpunkt noch?',
      body: [
        'ich würde {{ matter_acc }} gern wieder aufnehmen. Falls bei dir in den letzten {% if a_while %}Wochen{% else %}Tagen{% endif %} einfach viel los war: kein Problem, es muss nicht heute sein.',
        'Mir reicht ein Wort: „passt“, wenn wir weitermachen, „später“, wenn es gerade ungünstig ist, oder „nein“, wenn sich deine Pläne geändert haben. Mit allen dreien kann ich gut leben.',
      ],
      short:
        'ich würde {{ matter_acc }} gern wieder aufnehmen. Falls bei dir gerade viel los ist: kein Problem. Mir reicht ein Wort: „passt“, „später“ oder „nein“.',
    },
    {
      subject: '{{ title }}: Fehlt dir noch etwas?',
      body: [
        'seit {{ message_dat }} liegt bei mir alles bereit, damit wir weitermachen können, sobald es bei dir passt.',
        'Fehlt dir noch etwas von mir, eine Info, eine Zahl, ein kurzes Gespräch? Ein Stichwort reicht. Und wenn gerade anderes vorgeht, ist auch „später“ oder „nein“ eine gute Antwort.',
      ],
      short:
        'bei mir liegt alles bereit, damit wir mit {{ matter_dat }} weitermachen können. Fehlt dir noch etwas? Auch „später“ oder „nein“ ist eine gute Antwort.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: Machen wir weiter?',
      body: [
        '{{ history }}. Deine Tage sind sicher voll, deshalb mache ich es dir leicht: Wie möchtest du mit {{ matter_dat }} weitermachen?',
        'Bei „passt“ gehe ich den nächsten Schritt. Bei „später“ melde ich mich, wann du magst. Bei „nein“ lege ich die Sache ab, und alles ist gut.',
      ],
      short:
        'wie möchtest du mit {{ matter_dat }} weitermachen? Bei „passt“ gehe ich den nächsten Schritt, bei „später“ warte ich, bei „nein“ lege ich die Sache ab. Alles gut.',
    },
    {
      subject: '{{ title }}: Was würde dir helfen?',
      body: [
        'manchmal schiebt sich Wichtigeres vor die besten Pläne. Wenn es {{ matter_dat }} so ergangen ist, verstehe ich das gut.',
        'Falls die Sache noch auf deiner Liste steht: Was hilft dir am meisten, eine kurze Zusammenfassung, zehn Minuten am Telefon oder einfach mehr Zeit? „Zusammenfassung“, „Anruf“ oder „später“ sagt mir genug. Ein „nein“ auch.',
      ],
      short:
        'manchmal schiebt sich Wichtigeres vor. Falls {{ matter_nom }} noch auf deiner Liste steht: Hilft eine Zusammenfassung, ein Anruf oder mehr Zeit? Ein Wort reicht, auch ein „nein“.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: zehn Minuten am Telefon?',
      body: [
        'manches ist schneller gesagt als geschrieben. Wollen wir diese oder nächste Woche zehn Minuten über {{ matter_acc }} sprechen?',
        'Nenn mir eine Zeit, die dir passt, dann rufe ich an. Wenn du lieber schreibst, ist das genauso gut: „passt“, „später“ oder „nein“ reicht mir völlig.',
      ],
      short:
        'manches ist schneller gesagt als geschrieben. Zehn Minuten am Telefon über {{ matter_acc }}? Nenn mir eine Zeit, oder antworte mit „später“ oder „nein“.',
      opening:
        '{{ hello }} Ich rufe an, weil ich gern mit dir über {{ matter_acc }} sprechen würde. Passt es gerade, oder soll ich es später noch einmal versuchen?',
      points: [
        'Zuerst fragen, was sich seit {{ message_dat }} getan hat, und zuhören.',
        'Herausfinden, was für eine Entscheidung fehlt: eine Zahl, eine Person oder Zeit.',
        'Einen nächsten Schritt mit Termin vereinbaren. Auch ein klares Nein ist ein gutes Ergebnis.',
      ],
      voicemail:
        '{{ hello }} Es geht um {{ matter_acc }}, und es eilt nicht. Ich schicke dir noch eine kurze Nachricht; ein Wort als Antwort reicht. Mach’s gut und einen schönen Tag.',
    },
    {
      subject: '{{ title }}: Wann darf ich dich anrufen?',
      body: [
        'ich würde gern von dir persönlich hören, wie du heute über {{ matter_acc }} denkst. Zehn Minuten reichen, vorbereiten musst du nichts.',
        'Wann passt es dir? Ein Tag und eine ungefähre Uhrzeit genügen. Und wenn sich das Gespräch für dich nicht mehr lohnt, schreib einfach „nein“, das ist völlig in Ordnung.',
      ],
      short:
        'ich würde gern persönlich hören, wie du heute über {{ matter_acc }} denkst. Zehn Minuten, ohne Vorbereitung. Wann passt es dir? Auch ein „nein“ ist in Ordnung.',
      opening:
        '{{ hello }} Ich wollte von dir persönlich hören, wie es um {{ matter_acc }} steht. Hast du fünf Minuten?',
      points: [
        'Gleich sagen, dass in diesem Gespräch nichts entschieden werden muss; es geht um den Stand der Dinge.',
        'Fragen, wer noch mitentscheidet und was diese Person dafür braucht.',
        'Die drei Auswege anbieten: weitermachen, an einem bestimmten Tag wieder sprechen oder hier aufhören.',
      ],
      voicemail:
        '{{ hello }} Ich wollte hören, wie es um {{ matter_acc }} steht. Du musst nicht zurückrufen, eine kurze Nachricht mit „passt“, „später“ oder „nein“ reicht. Bis bald!',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Entscheidung bis {{ by }}?',
      body: [
        'ich möchte {{ matter_acc }} gern klären, damit wir beide den Kopf wieder frei haben: Soll es weitergehen, später weitergehen, oder lassen wir es?',
        'Sagst du mir bis {{ by }} Bescheid? Wenn ich bis dahin nichts höre, gehe ich davon aus, dass es gerade nicht passt, lege die Sache ab und plane meine Zeit ohne sie. Du kannst jederzeit darauf zurückkommen.',
        'Danke dir für ein Wort in die eine oder andere Richtung. Ein Nein ist mir so lieb wie ein Ja.',
      ],
      short:
        'sagst du mir bis {{ by }}, wie es mit {{ matter_dat }} weitergeht: „passt“, „später“ oder „nein“? Sonst lege ich die Sache vorerst ab; du kannst jederzeit darauf zurückkommen. Danke dir!',
    },
    {
      subject: '{{ title }}: passt, später oder nein?',
      body: [
        'darf ich dich zu {{ matter_dat }} um eine Entscheidung bitten? „Passt“, „später“ oder „nein“ reicht, und alle drei sind in Ordnung.',
        'Am {{ by_day }} plane ich die nächsten Wochen. Höre ich bis dahin nichts, plane ich ohne und überlasse es dir, es wieder aufzunehmen, gern und ganz ohne Erklärung.',
        'Danke, dass du dir die Minute nimmst.',
      ],
      short:
        'darf ich dich zu {{ matter_dat }} um eine Entscheidung bitten: „passt“, „später“ oder „nein“? Höre ich bis {{ by }} nichts, plane ich ohne. Danke für die Minute!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: Meine Antwort kommt',
      body: [
        'danke für {{ message_acc }} und für deine Geduld. Du hättest früher von mir hören sollen.',
        'Ich bin dran, und du hast meine Antwort bis {{ by }}. Wenn dir ein Punkt vorher wichtig ist, sag mir welcher, dann nehme ich ihn mir zuerst vor.',
      ],
      short:
        'danke für {{ message_acc }} und für deine Geduld. Du hast meine Antwort bis {{ by }}. Ist dir ein Punkt vorher wichtig, nehme ich ihn mir zuerst vor.',
    },
    {
      subject: '{{ title }}: Antwort bis {{ by }}',
      body: [
        'nach {{ message_dat }} hätte ich mich schneller melden sollen; entschuldige, dass du warten musstest.',
        'Ich möchte dir gründlich antworten und bitte dich deshalb um Zeit bis {{ by }}. Wenn dir ein kurzes Telefonat lieber ist, rufe ich dich gern schon vorher an.',
      ],
      short:
        'entschuldige, dass du warten musstest. Ich möchte dir gründlich antworten und bitte dich um Zeit bis {{ by }}. Ist dir ein Telefonat lieber, rufe ich gern vorher an.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: Ich schließe das vorerst ab',
      body: [
        'ich lege {{ matter_acc }} vorerst beiseite; es scheint gerade nicht die richtige Zeit dafür zu sein. Pläne ändern sich, und du musst mir nichts erklären.',
        'Damit nichts unklar bleibt: Was du beauftragt und bekommen hast, rechnen wir wie vereinbart ab{% if amount %} (vorgemerkt sind {{ amount }}){% endif %}, weiter kommt nichts dazu. Deine Unterlagen gehören dir; sag mir, ob ich sie zurückgeben oder löschen soll. Entwürfe und Mock-ups, die nicht bezahlt sind, bleiben bei uns.',
        'Die Tür steht offen: Eine Zeile von dir, und wir machen dort weiter, wo wir aufgehört haben. Ich wünsche dir alles Gute.',
      ],
      short:
        'ich lege {{ matter_acc }} vorerst beiseite; Pläne ändern sich, alles gut. Deine Unterlagen gehören dir, unbezahlte Entwürfe bleiben bei uns. Die Tür steht offen. Mach es gut!',
    },
    {
      subject: '{{ title }}: danke und auf ein anderes Mal',
      body: [
        'danke für die Zeit und die Gedanken, die du dir zu {{ matter_dat }} gemacht hast. Ich nehme an, dass es im Moment nicht gebraucht wird, und schließe die Sache hier ab.',
        'Was noch bleibt: {% if amount %}Soweit von den {{ amount }} etwas beauftragt und geliefert ist, rechnen wir es wie vereinbart ab. {% else %}Beauftragtes und Geliefertes rechnen wir wie vereinbart ab, mehr nicht. {% endif %}Deine Unterlagen hebe ich auf, bis du mir sagst, was damit passieren soll. Die Rechte an Entwürfen ohne Auftrag bleiben bei uns.',
        'Sollte das Thema wiederkommen, in einem Monat oder in zwei Jahren, freue ich mich, von dir zu hören. Bis dahin alles Gute.',
      ],
      short:
        'danke für deine Zeit. Ich schließe {{ matter_acc }} hier ab. Deine Unterlagen hebe ich auf, Entwürfe ohne Auftrag bleiben bei uns. Kommt es wieder auf, freue ich mich, von dir zu hören.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: Ist es jetzt so weit?',
      body: [
        'vor einiger Zeit haben wir {{ matter_acc }} beiseitegelegt. Ich habe wieder daran gedacht und würde gern weitermachen, falls es bei dir jetzt besser passt.',
        'Was wir erarbeitet hatten, ist noch da; wir fangen also nicht von vorn an. Bei „passt“ schlage ich einen ersten Schritt vor, „später“ oder „nein“ ist genauso in Ordnung.',
      ],
      short:
        'vor einiger Zeit haben wir {{ matter_acc }} beiseitegelegt. Falls es bei dir jetzt besser passt, mache ich gern weiter. Ein „passt“ reicht, „später“ oder „nein“ ist auch in Ordnung.',
    },
    {
      subject: '{{ title }}: Nehmen wir es wieder auf?',
      body: [
        'in ein paar Wochen kann sich viel ändern. Wie siehst du {{ matter_acc }} heute?',
        'Wenn die Sache wieder interessant geworden ist, schlage ich eine Viertelstunde vor: Was gilt noch, was nicht mehr? Wenn nicht, reicht ein „nein“, und ich lasse sie ruhen.',
      ],
      short:
        'in ein paar Wochen kann sich viel ändern. Wie siehst du {{ matter_acc }} heute? Wenn es wieder interessant ist, genügt eine Viertelstunde. Wenn nicht, reicht ein „nein“.',
    },
  ],
};
