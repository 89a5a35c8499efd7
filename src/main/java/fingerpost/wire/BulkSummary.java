package fingerpost.wire;

/**
 * How a batch went.
 *
 * @param resent questions that were asked once more because no answer came in time
 * @param strays datagrams that fitted no question and were not believed
 * @param whole false where it was stopped, by the person or because the server no longer answered
 */
public record BulkSummary(long asked, long answered, long silent, long resent, long strays, long nanos, boolean whole) {
    /** Answers a second. */
    public double rate() {
        return nanos == 0 ? 0 : answered * 1e9 / nanos;
    }
}
