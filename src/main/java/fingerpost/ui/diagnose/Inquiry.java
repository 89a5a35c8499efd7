package fingerpost.ui.diagnose;

import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.ui.speech.Speech;

/** What a person asks, and where it begins. */
record Inquiry(Question question, Start start) {
    /**
     * Reads what was typed; an address becomes a question for its name.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    static Inquiry of(String name, String type, Start start) {
        RecordType asked = RecordType.find(type.strip())
                .orElseThrow(() -> new IllegalArgumentException(
                        type.isBlank()
                                ? Speech.of("Choose a type of record, such as A.")
                                : Speech.of(
                                        "{0} is no type of record. Try A, AAAA, MX, TXT or TYPE65280.", type.strip())));
        boolean reverse = AskedName.isAddress(name) && (asked.equals(RecordType.A) || asked.equals(RecordType.AAAA));
        return new Inquiry(new Question(AskedName.of(name), reverse ? RecordType.PTR : asked), start);
    }

    /** {@code www.example.com AAAA}, in the name's own script. */
    String title() {
        return question.name().unicode() + " " + question.type();
    }
}
