package fingerpost.command;

import fingerpost.wire.DigPart;
import fingerpost.wire.DigStyle;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Those of dig's options that change only what is printed. */
final class DigShowOptions {
    private static final int WIDEST = 65_532;

    private DigShowOptions() {}

    static void add(Map<String, DigOptions.Setting> all) {
        DigOptions.flag(all, (draft, on) -> draft.brief = on, "short");
        DigOptions.flag(all, (draft, on) -> draft.identified = on, "identify");
        DigOptions.flag(all, (draft, on) -> draft.oneSoa = on, "onesoa");
        DigOptions.flag(all, (draft, on) -> draft.show = draft.show.with(DigPart.ALL, on), "all");
        part(all, "cmd", DigPart.COMMAND);
        part(all, "qr", DigPart.SENT);
        part(all, "comments", DigPart.COMMENTS);
        part(all, "question", DigPart.QUESTION);
        part(all, "answer", DigPart.ANSWER);
        part(all, "authority", DigPart.AUTHORITY);
        part(all, "additional", DigPart.ADDITIONAL);
        part(all, "stats", DigPart.STATS);
        DigOptions.flag(all, (draft, on) -> draft.multiline = on, "multiline");
        DigOptions.flag(all, (draft, on) -> draft.classes = on, "class");
        DigOptions.flag(all, (draft, on) -> draft.crypto = on, "crypto");
        DigOptions.flag(all, (draft, on) -> draft.generic = on, "unknownformat");
        DigOptions.flag(all, (draft, on) -> draft.expanded = on, "expandaaaa");
        DigOptions.flag(all, (draft, on) -> draft.remarks = Optional.of(on), "rrcomments");
        DigOptions.flag(
                all, (draft, on) -> draft.times = on ? DigStyle.Times.SECONDS : DigStyle.Times.HIDDEN, "ttlid", "ttl");
        DigOptions.flag(
                all, (draft, on) -> draft.times = on ? DigStyle.Times.UNITS : DigStyle.Times.SECONDS, "ttlunits");
        all.put("split", (draft, on, value) -> draft.split = OptionalInt.of(on ? wordOf(value) : 0));
    }

    private static void part(Map<String, DigOptions.Setting> all, String name, DigPart part) {
        DigOptions.flag(all, (draft, on) -> draft.show = draft.show.with(part, on), name);
    }

    /** Up to the next multiple of four. */
    private static int wordOf(String value) {
        return (DigOptions.number(value, 0, WIDEST) + 3) / 4 * 4;
    }
}
