package fingerpost.dns;

/** Refusals of numbers that do not fit their field on the wire. */
final class Bounds {
    private Bounds() {}

    static void sixteenBits(RecordType type, String field, int value) {
        within(type, field, value, 65535);
    }

    static void eightBits(RecordType type, String field, int value) {
        within(type, field, value, 255);
    }

    private static void within(RecordType type, String field, int value, int max) {
        if (value < 0 || value > max) {
            throw new IllegalArgumentException(
                    type + ": the " + field + " " + value + " lies outside 0 to " + max + ".");
        }
    }
}
