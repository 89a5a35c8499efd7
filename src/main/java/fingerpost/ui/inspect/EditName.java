package fingerpost.ui.inspect;

import fingerpost.ui.speech.Speech;

/** What a change of a field is called in the undo list. */
final class EditName {
    private EditName() {}

    /** {@code Change TTL of www.example.com}; what begins with a verb already keeps it. */
    static String of(String field, String thing) {
        if (says(field, Speech.of("Add {0}"))) {
            return Speech.of("{0} to {1}", field, thing);
        }
        if (says(field, Speech.of("Remove {0}")) || says(field, Speech.of("Move {0} up"))) {
            return Speech.of("{0} of {1}", field, thing);
        }
        return field.isEmpty()
                ? Speech.of("Change {0}", thing)
                : Speech.of("Change {0} of {1}", Speech.within(field), thing);
    }

    private static boolean says(String field, String sentence) {
        int place = sentence.indexOf("{0}");
        return field.startsWith(sentence.substring(0, place)) && field.endsWith(sentence.substring(place + 3));
    }
}
