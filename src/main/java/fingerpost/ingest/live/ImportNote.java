package fingerpost.ingest.live;

/**
 * Something that a reader of an imported design has to know.
 *
 * @param where the name or address that it is about
 * @param message one or two sentences
 */
public record ImportNote(Kind kind, String where, String message) {
    /** What sort of knowledge it is. */
    public enum Kind {
        /** Servers say different things of one name. */
        DISAGREEMENT("servers disagree"),
        /** Stands in the design though nobody said so. */
        GUESSED("guessed"),
        /** May exist and was not seen. */
        NOT_SEEN("not seen"),
        /** Seen, and good to know. */
        SEEN("seen");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
