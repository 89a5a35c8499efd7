package fingerpost.export.safety;

/**
 * Why a change wants a person's consent.
 *
 * @param path of the file
 * @param message what would happen, as sentences
 */
public record Danger(Kind kind, String path, String message) {
    /** What is dangerous. */
    public enum Kind {
        MASS_CHANGE("mass-change"),
        APEX_NS("apex-ns");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word by which the command line accepts it. */
        public String word() {
            return word;
        }
    }
}
