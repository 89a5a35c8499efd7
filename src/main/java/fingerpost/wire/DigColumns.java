package fingerpost.wire;

import fingerpost.dns.RecordType;

/** A record on a line as {@code dig} prints it: its fields in columns of eight. */
final class DigColumns {
    private static final int TAB = 8;
    private static final int FIRST = 24;

    private DigColumns() {}

    static String question(Object name, RecordType type, DigStyle style) {
        DigStyle.Columns at = style.columns();
        String line = to(name.toString(), at.recordClass()) + classText(ResourceRecord.IN, style);
        return ";" + to(line, at.type()) + typeText(type, style);
    }

    static String record(ResourceRecord record, DigStyle style) {
        return line(
                record.owner(),
                record.ttl().seconds(),
                classText(record.recordClass(), style),
                typeText(record.type(), style),
                DigData.of(record, style, style.multiline()),
                style);
    }

    static String line(Object owner, int ttl, String recordClass, String type, String data, DigStyle style) {
        DigStyle.Columns at = style.columns();
        String line = owner.toString();
        line = switch (style.times()) {
            case HIDDEN -> line;
            case SECONDS -> to(line, FIRST) + ttl;
            case UNITS -> to(line, FIRST) + DigTime.brief(ttl);
        };
        if (style.classes()) {
            line = to(line, at.recordClass()) + recordClass;
        }
        return to(to(line, at.type()) + type, at.data()) + data;
    }

    static String classText(int code, DigStyle style) {
        if (style.generic()) {
            return "CLASS" + code;
        }
        return switch (code) {
            case 1 -> "IN";
            case 3 -> "CH";
            case 4 -> "HS";
            case 254 -> "NONE";
            case 255 -> "ANY";
            default -> "CLASS" + code;
        };
    }

    private static String typeText(RecordType type, DigStyle style) {
        return style.generic() ? "TYPE" + type.code() : type.toString();
    }

    /** Tabs and blanks up to that column, or to the next one where the line is longer already. */
    static String to(String line, int column) {
        int at = width(line);
        int end = Math.max(column, at + 1);
        int tabs = end / TAB - at / TAB;
        return line + "\t".repeat(tabs) + " ".repeat(tabs > 0 ? end % TAB : end - at);
    }

    private static int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            width = line.charAt(i) == '\t' ? (width / TAB + 1) * TAB : width + 1;
        }
        return width;
    }
}
