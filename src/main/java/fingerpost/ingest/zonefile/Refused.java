package fingerpost.ingest.zonefile;

/** One entry of a zone file cannot be read; its reader reports it and goes on behind it. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final FaultCode code;
    private final int at;
    private final String cure;

    /**
     * A refusal.
     *
     * @param at where, from the beginning of the text
     * @param cure what to do; empty for what the code says
     */
    Refused(FaultCode code, int at, String message, String cure) {
        super(message, null, false, false);
        this.code = code;
        this.at = at;
        this.cure = cure;
    }

    Refused(FaultCode code, int at, String message) {
        this(code, at, message, "");
    }

    FaultCode code() {
        return code;
    }

    int at() {
        return at;
    }

    String cure() {
        return cure;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
