package fingerpost.ingest.zonefile;

/** One change of a text: the octets of a span become others, and nothing else changes. */
final class Splice {
    private final int from;
    private final int to;
    private final byte[] put;

    /** Puts octets in place of those from {@code from} up to {@code to}. */
    Splice(int from, int to, byte[] put) {
        this.from = from;
        this.to = to;
        this.put = put.clone();
    }

    byte[] of(byte[] text) {
        byte[] changed = new byte[text.length - (to - from) + put.length];
        System.arraycopy(text, 0, changed, 0, from);
        System.arraycopy(put, 0, changed, from, put.length);
        System.arraycopy(text, to, changed, from + put.length, text.length - to);
        return changed;
    }
}
