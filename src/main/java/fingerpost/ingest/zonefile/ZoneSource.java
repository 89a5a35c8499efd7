package fingerpost.ingest.zonefile;

/** One text of which a zone is made, with the numbers of its lines. */
final class ZoneSource {
    private static final int STRIDE = 4096;

    private final String name;
    private final byte[] text;
    private int[] linesBefore = {};

    /**
     * A text.
     *
     * @param name of the included file; empty for the zone file itself
     */
    ZoneSource(String name, byte[] text) {
        this.name = name;
        this.text = text;
    }

    String name() {
        return name;
    }

    byte[] text() {
        return text;
    }

    /** The number of the line with that octet, from 1. */
    synchronized int line(int at) {
        if (linesBefore.length == 0) {
            linesBefore = count();
        }
        int stride = Math.min(at / STRIDE, linesBefore.length - 1);
        return linesBefore[stride] + lineFeeds(stride * STRIDE, Math.min(at, text.length)) + 1;
    }

    /** Where in its line the octet stands, from 1. */
    int column(int at) {
        int i = Math.min(at, text.length);
        while (i > 0 && text[i - 1] != '\n') {
            i--;
        }
        return at - i + 1;
    }

    /** How many lines there are at most. */
    static int lines(byte[] text) {
        int lines = 1;
        for (byte c : text) {
            lines += c == '\n' ? 1 : 0;
        }
        return lines;
    }

    private int[] count() {
        int[] counts = new int[text.length / STRIDE + 1];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = counts[i - 1] + lineFeeds((i - 1) * STRIDE, i * STRIDE);
        }
        return counts;
    }

    private int lineFeeds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text[i] == '\n' ? 1 : 0;
        }
        return count;
    }
}
