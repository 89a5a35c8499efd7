package fingerpost.wire.serve;

/** The octets of a message up to the end of its question, as they came. */
final class RawQuestion {
    static final int HEADER = 12;
    private static final int TYPE_AND_CLASS = 4;
    private static final int LONGEST_LABEL = 63;

    private RawQuestion() {}

    /** Where the type behind the first name stands; -1 where the message has no plain name there. */
    static int nameEnd(byte[] octets, int length) {
        int at = HEADER;
        while (at < length) {
            int label = octets[at] & 0xff;
            if (label > LONGEST_LABEL) {
                return -1;
            }
            at += label + 1;
            if (label == 0) {
                return at + TYPE_AND_CLASS <= length ? at : -1;
            }
        }
        return -1;
    }
}
